internal import Prose

/// Cuts a sentence into segments: where the voice changes, and where a clause is joined to another.
struct Segmenter {
  private let reading: Reading
  private let window: Window
  private let voices: [Int32]
  /// Words that belong to the saying, by token from the sentence's first.
  private let isSaying: [Bool]
  private var segments: [Segment] = []
  private var current: Segment?

  /// The segments of a sentence; `isSaying` has one entry per token of it.
  static func segments(
    of sentence: Sentence, in reading: Reading, voices: [Int32], isSaying: [Bool]
  ) -> [Segment] {
    var segmenter = Segmenter(
      reading: reading, window: Window(reading, sentence), voices: voices, isSaying: isSaying)
    segmenter.read(sentence)
    return segmenter.segments
  }

  private init(reading: Reading, window: Window, voices: [Int32], isSaying: [Bool]) {
    self.reading = reading
    self.window = window
    self.voices = voices
    self.isSaying = isSaying
  }

  private mutating func read(_ sentence: Sentence) {
    let start = sentence.tokens.lowerBound
    var opening = Segment.Opening.start
    for token in sentence.tokens {
      if isSaying[token - start] {
        if end(at: token) { opening = .resumption }
        continue
      }
      let voice = voices[token] >= 0 ? Int(voices[token]) : nil
      if let current, current.voice != voice, end(at: token) { opening = .start }
      if let kind = boundary(at: token), end(at: token) {
        opening = kind
        continue
      }
      begin(at: token, voice: voice, opening: opening)
      opening = .resumption
      if reading.group(at: token)?.isFinite == true { current?.hasFiniteVerb = true }
    }
    _ = end(at: sentence.tokens.upperBound)
  }

  private mutating func begin(at token: Int, voice: Int?, opening: Segment.Opening) {
    if current == nil { current = Segment(tokens: token..<token, voice: voice, opening: opening) }
  }

  /// Ends the current segment before a token; false when there was none.
  private mutating func end(at token: Int) -> Bool {
    guard var segment = current else { return true }
    segment.tokens = segment.tokens.lowerBound..<token
    segments.append(segment)
    current = nil
    return true
  }

  /// What begins behind a token that parts two clauses, or nil when it parts none.
  private func boundary(at token: Int) -> Segment.Opening? {
    guard let current else { return nil }
    let next = token + 1
    switch reading.kind(token) {
    case .dash, .colon: return .resumption
    case .comma: return boundary(afterComma: token, in: current)
    case .coordinator:
      guard current.hasFiniteVerb else { return nil }
      if isFiniteVerb(next) || window.beginsClause(next) { return .coordination }
      return nil
    case .subordinator:
      let parts = Segmenter.parting.contains(reading.key(token))
      return parts && current.hasFiniteVerb && window.beginsClause(next) ? .subordination : nil
    default: return nil
    }
  }

  private func boundary(afterComma comma: Int, in current: Segment) -> Segment.Opening? {
    let next = comma + 1
    switch reading.kind(next) {
    case .relative: return .relative
    case .ing, .participle:
      return current.hasFiniteVerb && reading.group(at: next)?.tokens.lowerBound == next
        ? .participle : nil
    case .coordinator, .subordinator: return nil
    case .be, .have, .do, .modal, .verb:
      // The end of a relative clause or another inset: the main clause goes on.
      return current.opening == .relative && isFiniteVerb(next) ? .resumption : nil
    default: return current.hasFiniteVerb && window.beginsClause(next) ? .resumption : nil
    }
  }

  private func isFiniteVerb(_ token: Int) -> Bool {
    var index = token
    while reading.kind(index) == .adverb { index += 1 }
    guard let group = reading.group(at: index) else { return false }
    return group.isFinite && group.tokens.lowerBound == index
  }

  /// Words whose clause stands for itself; "if" and "unless" are left out, for what they open is not claimed.
  private static let parting: Set<WordKey> = Set(
    words: "after before when while as because although though since until whereas where once")
}

extension Window {
  /// A whole sentence on its outer level.
  init(_ reading: Reading, _ sentence: Sentence) {
    self.init(reading: reading, tokens: sentence.tokens, level: nil, block: sentence.block)
  }
}
