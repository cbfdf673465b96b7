/// Finds what says a time in a document, sentence by sentence, without regard to the day it was written on.
///
/// A grammar over pieces of tokens: each function reads an expression that begins at a piece, or gives nil. Every one
/// looks a bounded number of pieces ahead, so that the work is linear in the text.
struct TimeFinder {
  let document: Document
  let annotation: LinguisticAnnotation?
  private var cutter: TimePieces
  private(set) var found: [FoundTime] = []
  /// Where the last find ended: nothing reaches back behind it.
  private(set) var floor = 0
  /// The pieces after which the sentence speaks of what is to come.
  private(set) var future = Int.max
  /// For each token the number of the name it lies in, or -1; empty without an annotation.
  private var names: [Int32] = []

  static func times(
    in document: Document, annotation: LinguisticAnnotation? = nil
  ) -> [FoundTime] {
    var finder = TimeFinder(document, annotation)
    for sentence in document.sentences { finder.search(sentence.tokens) }
    return finder.found
  }

  private init(_ document: Document, _ annotation: LinguisticAnnotation?) {
    self.document = document
    self.annotation =
      annotation.flatMap { $0.words.count == document.tokens.count ? $0 : nil }
    cutter = TimePieces(document)
    guard let names = self.annotation?.names else { return }
    self.names = Array(repeating: -1, count: document.tokens.count)
    for (number, name) in names.enumerated() {
      for token in name.tokens where self.names.indices.contains(token) {
        self.names[token] = Int32(number)
      }
    }
  }

  var pieces: [TimePiece] { cutter.pieces }

  private mutating func search(_ tokens: Range<Int>) {
    cutter.cut(tokens)
    floor = 0
    future = pieces.firstIndex { TimeWords.future.contains($0.key) } ?? Int.max
    let first = found.count
    var index = 0
    while index < pieces.count {
      guard mayStart(index), let time = whole(at: index), !isName(time) else {
        index += 1
        continue
      }
      let bounded = bounded(time)
      found.append(bounded.found(in: self))
      index = max(bounded.end, bounded.phraseEnd)
      floor = index
    }
    placeClocks(from: first)
  }

  /// A quick look, which spares most words the grammar.
  private func mayStart(_ index: Int) -> Bool {
    switch pieces[index].kind {
    case .number: true
    case .word: TimeStarts.words.contains(pieces[index].key)
    case .mark: isApostrophe(index)
    }
  }

  /// Gives each time of day the one day that its sentence names.
  private mutating func placeClocks(from first: Int) {
    let days = found[first...].filter(\.value.isDay)
    guard days.count == 1, let day = days.first?.value else { return }
    for index in found.indices[first...] {
      if case .clock(let time, nil) = found[index].value {
        found[index].value = .clock(time, on: day)
      }
    }
  }
}

/// An expression that was read: its value, its pieces from `start` up to `end`.
struct ReadTime {
  var value: TimeValue
  var start: Int
  var end: Int
  var rule: String
  var bound: TimeMention.Bound?
  /// Where the words that bound it begin and end, when they stand around it.
  var phraseStart: Int?
  var phraseEnd = 0
  /// True for hours without any mark of a time of day, which need a day beside them.
  var isLoose = false
  /// The pieces of the ends of a period, or of a day and its time of day.
  var parts: [Range<Int>] = []

  init(_ value: TimeValue, _ pieces: Range<Int>, _ rule: String) {
    self.value = value
    start = pieces.lowerBound
    end = pieces.upperBound
    self.rule = rule
  }

  /// The same with another value and end.
  func with(_ value: TimeValue, end: Int, _ rule: String? = nil) -> ReadTime {
    var copy = self
    copy.value = value
    copy.end = end
    copy.rule = rule ?? self.rule
    return copy
  }

  func found(in finder: TimeFinder) -> FoundTime {
    let pieces = finder.pieces
    let range = pieces[start].range.lowerBound..<pieces[end - 1].range.upperBound
    let phrase =
      pieces[min(phraseStart ?? start, start)].range
      .lowerBound..<pieces[max(end, phraseEnd) - 1]
      .range.upperBound
    return FoundTime(
      value: value, tokens: pieces[start].token..<pieces[end - 1].token + 1, rule: rule,
      range: ByteRange(range), phrase: ByteRange(phrase), bound: bound,
      parts: parts.map {
        ByteRange(
          pieces[$0.lowerBound].range.lowerBound..<pieces[$0.upperBound - 1].range.upperBound)
      })
  }
}

extension TimeFinder {
  /// The key of a piece of the sentence, or nil outside it.
  func key(_ index: Int) -> WordKey? { pieces.indices.contains(index) ? pieces[index].key : nil }

  func piece(_ index: Int) -> TimePiece? {
    pieces.indices.contains(index) ? pieces[index] : nil
  }

  func isSpaced(_ index: Int) -> Bool { piece(index)?.isSpaced ?? true }

  func isWord(_ index: Int) -> Bool { piece(index)?.kind == .word }

  func isCapital(_ index: Int) -> Bool { piece(index)?.isCapital ?? false }

  /// A hyphen or a dash.
  func isDash(_ index: Int) -> Bool {
    switch key(index) {
    case "-", "–", "—", "‑": true
    default: false
    }
  }

  func isApostrophe(_ index: Int) -> Bool { key(index) == "'" || key(index) == "’" }

  func isPossessive(_ index: Int) -> Bool { key(index) == "'s" || isApostrophe(index) }

  /// The number of a piece of digits alone with at most `most` of them.
  func digits(_ index: Int, upTo most: Int) -> Int? {
    guard let piece = piece(index), piece.number >= 0, !piece.isOrdinal, piece.width <= most else {
      return nil
    }
    return piece.number
  }

  /// The index after a word, if it stands there.
  func skip(_ index: Int, _ words: WordKey...) -> Int {
    guard let key = key(index), words.contains(key) else { return index }
    return index + 1
  }

  /// True when nothing goes on after a piece that would make it part of a name or of what is counted.
  func isClosed(_ index: Int) -> Bool {
    guard let piece = piece(index) else { return true }
    if piece.kind != .word { return piece.kind == .mark }
    return CommonWords.function.contains(piece.key) || CommonWords.verbs.contains(piece.key)
      || piece.key == "'s" || wordClass(index).map { $0 == .verb || $0 == .auxiliary } ?? false
  }

  /// The word class by the annotation, or nil without one.
  func wordClass(_ index: Int) -> WordClass? {
    guard let annotation, let piece = piece(index) else { return nil }
    return annotation.words[piece.token].wordClass
  }

  /// True when the annotation says that the expression is part of a longer name: "the Sunday Mirror".
  private func isName(_ time: ReadTime) -> Bool {
    guard !names.isEmpty, let annotation else { return false }
    let first = pieces[time.start].token
    let last = pieces[time.end - 1].token
    let name = names[first]
    guard name >= 0, names[last] == name else { return false }
    let span = annotation.names[Int(name)]
    // What has a number of its own is a date even in a name: "the 2016 Olympics", "the January 6 Committee".
    if time.value.isDated { return false }
    return span.tokens.count > last - first + 1 || span.kind == .person
  }
}
