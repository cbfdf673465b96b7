/// Finds amounts in a document, sentence by sentence, around the times that have been found.
struct QuantityFinder {
  let document: Document
  /// True for each token that is part of a time.
  private let taken: [Bool]
  /// The tokens of the sentence in hand.
  private(set) var sentence = 0..<0
  private var found: [QuantityMention] = []
  /// Where the last find ended: no modifier reaches back behind it.
  private var floor = 0

  static func quantities(in document: Document, times: [FoundTime]) -> [QuantityMention] {
    var taken = Array(repeating: false, count: document.tokens.count)
    for time in times { for index in time.tokens { taken[index] = true } }
    var finder = QuantityFinder(document, taken)
    for sentence in document.sentences { finder.search(sentence.tokens) }
    return finder.found
  }

  private init(_ document: Document, _ taken: [Bool]) {
    self.document = document
    self.taken = taken
  }

  private mutating func search(_ tokens: Range<Int>) {
    sentence = tokens
    floor = tokens.lowerBound
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if let end = skipped(at: index) {
        index = end
      } else if let figure = range(at: index) ?? single(at: index) {
        found.append(mention(figure))
        index = figure.tokens.upperBound
      } else {
        index += 1
        continue
      }
      floor = index
    }
  }

  /// The mention of a figure, with what stands around it.
  private func mention(_ figure: Figure) -> QuantityMention {
    let start = figure.tokens.lowerBound
    var modifier = Modifiers.start(before: start, in: document, from: floor).map {
      document.range($0..<start)
    }
    var end = figure.tokens.upperBound
    if let after = Modifiers.end(after: end, in: document, limit: sentence.upperBound) {
      modifier = modifier ?? document.range(end..<after)
      end = after
    }
    return QuantityMention(
      range: figure.range, value: figure.value, low: figure.low, high: figure.high,
      modifier: modifier,
      unit: figure.unit, counted: counted(after: end, figure), rule: figure.rule)
  }
}

extension QuantityFinder {
  func isTaken(_ index: Int) -> Bool { taken[index] }

  /// The key of a token of the sentence, or nil outside it.
  func key(_ index: Int) -> WordKey? { sentence.contains(index) ? document.keys[index] : nil }

  func isDash(_ index: Int) -> Bool { key(index) == "-" || key(index) == "–" }

  /// True when a token is in capital letters of ASCII.
  func isUppercase(_ index: Int) -> Bool {
    document.bytes[document.tokens[index].range.indices].allSatisfy(Byte.upper.contains)
  }
}
