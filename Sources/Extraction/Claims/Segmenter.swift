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
  /// Where the part of the current segment that is being read began.
  private var partStart: Int?

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
    /// Where an inset began that the current segment may go on behind.
    var inset: Int?
    for token in sentence.tokens {
      if isSaying[token - start] {
        inset = inset ?? token
        suspend(at: token)
        continue
      }
      let voice = voices[token] >= 0 ? Int(voices[token]) : nil
      if let begin = inset {
        if reading.kind(token) == .comma, reading.kind(begin - 1) == .comma, current != nil {
          continue
        }
        inset = nil
        if !goesOn(at: token, voice: voice) {
          end()
          opening = .resumption
        }
      } else if let current, current.voice != voice {
        end(at: token)
        opening = .start
      }
      if let kind = boundary(at: token) {
        end(at: token)
        opening = kind
        continue
      }
      take(token, voice: voice, opening: opening)
      opening = .resumption
    }
    end(at: sentence.tokens.upperBound)
  }

  /// True when the current segment goes on behind an inset between commas.
  private func goesOn(at token: Int, voice: Int?) -> Bool {
    guard let current, current.voice == voice, reading.kind(token - 1) == .comma,
      reading.kind(token) != .openingQuote
    else { return false }
    return !(current.hasFiniteVerb && window.beginsClause(token))
  }

  private mutating func take(_ token: Int, voice: Int?, opening: Segment.Opening) {
    if current == nil { current = Segment(parts: [], voice: voice, opening: opening) }
    if partStart == nil { partStart = token }
    if reading.group(at: token)?.isFinite == true { current?.hasFiniteVerb = true }
  }

  /// Ends the part that is being read before a token; the segment may go on.
  private mutating func suspend(at token: Int) {
    if let start = partStart { current?.parts.append(start..<token) }
    partStart = nil
  }

  private mutating func end(at token: Int) {
    suspend(at: token)
    end()
  }

  private mutating func end() {
    if let current { segments.append(current) }
    current = nil
  }

  /// What begins behind a token that parts two clauses, or nil when it parts none.
  private func boundary(at token: Int) -> Segment.Opening? {
    guard let current else { return nil }
    let next = token + 1
    switch reading.kind(token) {
    case .dash, .colon: return .resumption
    case .comma: return boundary(afterComma: token, in: current)
    case .coordinator:
      if current.opening == .participle, reading.group(at: next)?.form == .ing {
        return .participle
      }
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
    if isSaying.indices.contains(next - window.tokens.lowerBound),
      isSaying[next - window.tokens.lowerBound]
    {
      return nil
    }
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
    words: "after before when while as because although though since whereas where")
}

extension Window {
  /// A whole sentence on its outer level.
  init(_ reading: Reading, _ sentence: Sentence) {
    self.init(reading: reading, tokens: sentence.tokens, level: nil, block: sentence.block)
  }
}
