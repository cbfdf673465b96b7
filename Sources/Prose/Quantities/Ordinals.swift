/// The places in an order of a document, in text order: "the 21st", "third", "the last but one".
///
/// Each has the kind `ordinal`, the place as value, and where it is counted from. Days of a month, seconds of time,
/// fractions and names such as "Second Street" are none.
package func ordinals(in document: Document) -> [QuantityMention] {
  OrdinalFinder(document).found()
}

/// Finds places in an order.
private struct OrdinalFinder {
  let document: Document
  private let taken: [Bool]

  init(_ document: Document) {
    self.document = document
    var taken = Array(repeating: false, count: document.tokens.count)
    for time in TimeFinder.times(in: document) { for index in time.tokens { taken[index] = true } }
    self.taken = taken
  }

  func found() -> [QuantityMention] {
    var found: [QuantityMention] = []
    for sentence in document.sentences {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        if let (mention, end) = relative(at: index, sentence.tokens)
          ?? counted(at: index, sentence.tokens)
        {
          found.append(mention)
          index = end
        } else {
          index += 1
        }
      }
    }
    return found
  }

  private func mention(
    _ tokens: Range<Int>, _ value: ExactNumber, _ origin: QuantityMention.Origin
  ) -> (QuantityMention, Int) {
    let mention = QuantityMention(
      range: document.range(tokens), kind: .ordinal, value: value, origin: origin,
      rule: origin == .start ? "ordinal" : "relative-ordinal")
    return (mention, tokens.upperBound)
  }

  /// "21st", "third", "one hundred and fifth".
  private func counted(at index: Int, _ sentence: Range<Int>) -> (QuantityMention, Int)? {
    guard !taken[index] else { return nil }
    let token = document.tokens[index]
    if token.kind == .number {
      let bytes = document.bytes[token.range.indices]
      let digits = bytes.prefix { Byte.isDigit($0) || $0 == Byte.comma }.filter(Byte.isDigit)
      let ending = bytes.suffix(2)
      guard bytes.count > 2, ending.allSatisfy(Byte.isLetter), !digits.isEmpty,
        digits.count + 2 == bytes.filter({ $0 != Byte.comma }).count, !isName(index, sentence)
      else { return nil }
      return mention(index..<index + 1, ExactNumber(digits: digits, decimals: 0), .start)
    }
    guard token.kind == .word,
      let order = document.order(at: document.cursor(index), limit: sentence.upperBound),
      !document.isInside(order.end), !taken[order.end.token - 1], order.value > 0
    else { return nil }
    let tokens = index..<order.end.token
    guard !isName(index, sentence), !isTime(tokens, order.value, sentence),
      !isPart(tokens, sentence),
      let value = Fraction(order.value).flatMap({ ExactNumber($0) }),
      NumberWords.parts[document.keys[index]] == nil
    else { return nil }
    return mention(tokens, value, .start)
  }

  /// True within a name: "Second Street", "First Minister".
  private func isName(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index + 1 < sentence.upperBound, document.isCapitalised(index + 1) else { return false }
    if QuantityFinder.streets.contains(document.keys[index + 1]) { return true }
    return index > sentence.lowerBound && document.isCapitalised(index)
  }

  /// True for a second of time: "a second later", "per second", "a split second".
  private func isTime(_ tokens: Range<Int>, _ value: Int128, _ sentence: Range<Int>) -> Bool {
    guard value == 2, tokens.count == 1 else { return false }
    let before = tokens.lowerBound > sentence.lowerBound ? document.keys[tokens.lowerBound - 1] : ""
    let after = tokens.upperBound < sentence.upperBound ? document.keys[tokens.upperBound] : ""
    return before == "per" || before == "split" || before == "every" || before == "one"
      || before == "/"
      || after == "later" || after == "ago"
  }

  /// True for the part in "a third of them" and "one fifth".
  private func isPart(_ tokens: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let first = tokens.lowerBound
    // "A trillionth" begins with its article.
    let start = document.keys[first] == "a" ? first : first - 1
    guard start >= sentence.lowerBound else { return false }
    let before = document.keys[start]
    guard before == "a" || before == "an" || before == "one",
      let part = document.part(at: document.cursor(start), limit: sentence.upperBound)
    else { return false }
    return document.isAlone(part, from: document.cursor(start), limit: sentence.upperBound)
  }
}

extension OrdinalFinder {
  /// "The last but one", "next to last", "previous page".
  private func relative(at index: Int, _ sentence: Range<Int>) -> (QuantityMention, Int)? {
    guard !taken[index], OrdinalWords.first.contains(document.keys[index]) else { return nil }
    for length in stride(from: min(6, sentence.upperBound - index), through: 1, by: -1) {
      if let (steps, origin) = OrdinalWords.phrases[Array(document.keys[index..<index + length])] {
        return mention(index..<index + length, ExactNumber(steps), origin)
      }
    }
    guard let (steps, origin) = OrdinalWords.alone[document.keys[index]],
      stands(index, sentence)
    else { return nil }
    return mention(index..<index + 1, ExactNumber(steps), origin)
  }

  /// True for an adjective before its noun, or at the end after an article.
  private func stands(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let before = index > sentence.lowerBound ? document.keys[index - 1] : ""
    if OrdinalWords.notAfter.contains(before) || before == "to" && document.keys[index] == "last" {
      return false
    }
    guard index + 1 < sentence.upperBound, document.tokens[index + 1].kind == .word else {
      return document.keys[index] != "last" && before == "the"
    }
    let next = document.keys[index + 1]
    if next == "of" { return true }
    return !taken[index + 1] && !CommonWords.function.contains(next)
  }
}

/// The words of places in an order that are counted from the end or from the present one.
private enum OrdinalWords {
  static let phrases: [[WordKey]: (Int, QuantityMention.Origin)] = {
    var table: [[WordKey]: (Int, QuantityMention.Origin)] = [:]
    let entries: [(String, Int, QuantityMention.Origin)] = [
      ("antepenultimate", -2, .end), ("penultimate", -1, .end), ("the last but one", -1, .end),
      ("last but one", -1, .end), ("the last but two", -2, .end), ("last but two", -2, .end),
      ("next to last", -1, .end), ("second to last", -1, .end), ("third to last", -2, .end),
      ("second-to-last", -1, .end), ("next-to-last", -1, .end), ("third-to-last", -2, .end),
      ("second last", -1, .end), ("third last", -2, .end), ("second from last", -1, .end),
      ("third from last", -2, .end), ("next to the last", -1, .end),
      ("second to the last", -1, .end), ("the one before the last one", -1, .end),
      ("the one before the last", -1, .end),
      ("one before the last", -1, .end), ("the last one", 0, .end), ("last one", 0, .end),
      ("previous one", -1, .current), ("next one", 1, .current), ("current one", 0, .current),
    ]
    for (phrase, steps, origin) in entries {
      table[phrase.split(separator: " ").map { WordKey($0) }] = (steps, origin)
    }
    return table
  }()
  static let alone: [WordKey: (Int, QuantityMention.Origin)] = [
    "last": (0, .end), "next": (1, .current), "previous": (-1, .current),
  ]
  static let notAfter = Set(words: "at will would can could may might must not")
  static let first = Set(phrases.keys.compactMap(\.first)).union(alone.keys)
}
