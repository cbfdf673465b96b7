/// A number that stands in a text, whatever it counts: "two thirds", "1,234", "minus 5".
package struct NumeralMention: Hashable, Sendable {
  /// The number alone, without currency, unit and modifier.
  package var range: ByteRange
  package var value: ExactNumber

  package init(range: ByteRange, value: ExactNumber) {
    self.range = range
    self.value = value
  }
}

/// The numbers of a document in text order, in digits and in words, those of dates and times among them.
///
/// Not in the list: what stands upon letters ("180ml", "777F"), places in an order, and "one" as a pronoun.
package func numerals(in document: Document) -> [NumeralMention] {
  var found: [NumeralMention] = []
  for sentence in document.sentences {
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      guard let numeral = document.signedNumeral(at: index, limit: sentence.tokens.upperBound)
      else {
        index += 1
        continue
      }
      let end = numeral.tokens.upperBound
      if !document.isPronounOne(numeral, in: sentence.tokens),
        !document.standsUponLetters(numeral, in: sentence.tokens)
      {
        found.append(NumeralMention(range: numeral.range, value: numeral.value))
      }
      index = end
    }
  }
  return found
}

extension Document {
  /// True for "one" without a noun of its own: "one of them", "no one", "which one do you like".
  func isPronounOne(_ numeral: Numeral, in sentence: Range<Int>) -> Bool {
    let start = numeral.tokens.lowerBound
    guard numeral.tokens.count == 1, keys[start] == "one" else { return false }
    if start > sentence.lowerBound, NumberGrammar.beforePronoun.contains(keys[start - 1]) {
      return true
    }
    guard start + 1 < sentence.upperBound, tokens[start + 1].kind == .word else {
      return sentence.count > 2
    }
    return CommonWords.function.contains(keys[start + 1])
      || CommonWords.verbs.contains(keys[start + 1])
  }

  /// True for digits right before or after letters: "180ml", "A4".
  func standsUponLetters(_ numeral: Numeral, in sentence: Range<Int>) -> Bool {
    guard numeral.isDigits else { return false }
    let end = numeral.tokens.upperBound
    if numeral.rest != nil { return true }
    return end < sentence.upperBound && tokens[end].kind == .word && !hasSpace(before: end)
  }
}

extension NumberGrammar {
  static let beforePronoun = Set(
    words:
      "no this that the every each any which another some not first last only next previous current"
  )
}
