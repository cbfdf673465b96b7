/// The names of a document by core and rules together, each with the kind that its own place tells.
///
/// The core tells persons, organisations and places. What only the rules see is kept as they have it: names of works
/// and products, and words in capitals.
func foundNames(
  in document: Document, _ annotation: LinguisticAnnotation, times: FoundTimes? = nil
) -> [FoundName] {
  var found: [FoundName] = []
  var rest = foundNames(in: document, times: times)[...]
  for span in annotation.names {
    while let name = rest.first, name.tokens.lowerBound < span.tokens.upperBound {
      rest.removeFirst()
      let isFree = name.tokens.upperBound <= span.tokens.lowerBound
      let isAfterLast = name.tokens.lowerBound >= found.last?.tokens.upperBound ?? 0
      if isFree, isAfterLast { found.append(name) }
    }
    let tokens = document.withoutMarks(span.tokens)
    if !tokens.isEmpty { found.append(FoundName(span, tokens: tokens)) }
  }
  let end = found.last?.tokens.upperBound ?? 0
  return found + rest.filter { $0.tokens.lowerBound >= end }
}

extension FoundName {
  /// A name as the core has it, at these of its tokens.
  init(_ span: NameSpan, tokens: Range<Int>) {
    // By hand, until the margins are calibrated: a margin of 3 tells a kind surely.
    self.init(tokens: tokens, kind: span.kind, weight: span.margin / 2)
  }
}

extension Document {
  /// The tokens without marks at either end, which belong to no name.
  fileprivate func withoutMarks(_ tokens: Range<Int>) -> Range<Int> {
    var tokens = tokens
    while let first = tokens.first, isMark(first) { tokens.removeFirst() }
    while let last = tokens.last, isMark(last) { tokens.removeLast() }
    return tokens
  }

  private func isMark(_ token: Int) -> Bool {
    switch tokens[token].kind {
    case .punctuation, .openingQuote, .closingQuote: true
    case .word, .number, .symbol, .address: false
    }
  }
}
