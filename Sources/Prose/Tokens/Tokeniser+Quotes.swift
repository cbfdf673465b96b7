/// Which quotations are open at a place of a block.
struct OpenQuotes {
  /// A quotation in straight or low double marks, whose end may look like a beginning.
  var double = false
  /// A quotation in single marks, whose end looks like an apostrophe.
  var single = false
  /// The next single mark that was looked up, so that no stretch is read twice.
  var nextSingle: (position: Int, isClosing: Bool)?
}

extension Tokeniser {
  /// Takes a quotation mark, or the apostrophe that looks like one with the word it belongs to.
  mutating func scanQuote(_ mark: TextReader.Scalar) {
    let end = position + mark.width
    switch mark.value {
    case 0x22: scanStraightDouble()
    case 0x27, 0x2019: scanApostrophe(mark)
    case 0x2018: startsElision(end) ? scanWord(from: end) : addSingle(.openingQuote, upTo: end)
    case 0x60: scanBacktick()
    case 0x201E, 0x201F: addDouble(.openingQuote, upTo: end)
    // The second mark of „German“ quotations looks like the first of “English” ones.
    case 0x201C:
      addDouble(quotes.double && isClosingPlace(end) ? .closingQuote : .openingQuote, upTo: end)
    case 0x201D: addDouble(.closingQuote, upTo: end)
    case 0x201A, 0x201B: addSingle(.openingQuote, upTo: end)
    // «Guillemets» point outwards or »inwards«; where they stand tells which.
    case 0xAB, 0x2039: add(upTo: end, isClosingPlace(end) ? .closingQuote : .openingQuote)
    case 0xBB, 0x203A: add(upTo: end, isOpeningPlace(end) ? .openingQuote : .closingQuote)
    case 0x300C, 0x300E: add(upTo: end, .openingQuote)
    default: add(upTo: end, .closingQuote)
    }
  }

  private mutating func scanStraightDouble() {
    let end = position + 1
    if quotes.double {
      addDouble(isOpeningPlace(end) ? .openingQuote : .closingQuote, upTo: end)
    } else if isClosingPlace(end) {
      // After a number and with nothing open: inches or seconds.
      let isUnit = follows(.number)
      isUnit ? add(upTo: end, .symbol) : addDouble(.closingQuote, upTo: end)
    } else {
      addDouble(.openingQuote, upTo: end)
    }
  }

  /// Takes "``" or "`".
  private mutating func scanBacktick() {
    let isPair = reader.byte(position + 1) == Byte.backtick
    add(
      upTo: position + (isPair ? 2 : 1),
      isOpeningPlace(position + (isPair ? 2 : 1)) ? .openingQuote : .symbol)
  }

  private mutating func scanApostrophe(_ mark: TextReader.Scalar) {
    let end = position + mark.width
    if mark.value == 0x27, reader.byte(end) == Byte.apostrophe {
      add(upTo: end + 1, isOpeningPlace(end + 1) ? .openingQuote : .closingQuote)
    } else if isClitic(end) {
      add(upTo: end + reader.letters(at: end), .word)
    } else if follows(.word, .number) {
      scanFinalApostrophe(upTo: end)
    } else if startsElision(end) {
      scanWord(from: end)
    } else if startsDecade(end) {
      add(upTo: end + (reader.byte(end + 2) | 0x20 == 0x73 ? 3 : 2), .number)
    } else {
      addSingle(isOpeningPlace(end) ? .openingQuote : .closingQuote, upTo: end)
    }
  }

  /// Takes the apostrophe after a word: a possessive, a letter left out, or the end of a quotation.
  private mutating func scanFinalApostrophe(upTo end: Int) {
    let last = reader.byte(position - 1) | 0x20
    if quotes.single {
      let isPossessive = last == 0x73 && reader.kind(at: end) == .space && closesLater(after: end)
      isPossessive ? add(upTo: end, .word) : addSingle(.closingQuote, upTo: end)
    } else if last == 0x73 {
      add(upTo: end, .word)
    } else if last == 0x6E, let word = tokens.popLast() {
      // "goin’": the word takes the apostrophe in.
      position = Int(word.range.lower)
      add(upTo: end, .word)
    } else {
      addSingle(.closingQuote, upTo: end)
    }
  }

  /// True for "'s" and the like right after a number, an abbreviation or a closing mark.
  private func isClitic(_ letters: Int) -> Bool {
    guard follows(.word, .number, .closingQuote, .punctuation, .symbol), letters < limit else {
      return false
    }
    let count = reader.letters(at: letters, upTo: 3)
    return count < 3 && Contraction.parts.contains(WordKey(reader.bytes, letters..<letters + count))
      && reader.kind(at: letters + count)?.isAlphanumeric != true
  }

  /// True when a word that begins with an apostrophe follows: "’em", "’tis".
  private func startsElision(_ letters: Int) -> Bool {
    let count = reader.letters(at: letters, upTo: 6)
    return Contraction.elisions.contains(WordKey(reader.bytes, letters..<letters + count))
      && reader.kind(at: letters + count)?.isAlphanumeric != true
  }

  /// True for two digits with or without "s": "’90s".
  private func startsDecade(_ digits: Int) -> Bool {
    guard reader.digits(at: digits, upTo: 3) == 2 else { return false }
    let end = reader.byte(digits + 2) | 0x20 == 0x73 ? digits + 3 : digits + 2
    return end <= limit && reader.kind(at: end)?.isAlphanumeric != true
  }

  private func isOpeningPlace(_ end: Int) -> Bool {
    (follows(.openingQuote) || reader.isOpen(before: position)) && !reader.isClosed(at: end)
  }

  private func isClosingPlace(_ end: Int) -> Bool {
    !reader.isOpen(before: position) && !follows(.openingQuote)
      && (reader.isClosed(at: end) || reader.kind(at: end) == .quote)
  }

  private mutating func addDouble(_ kind: Token.Kind, upTo end: Int) {
    quotes.double = kind == .openingQuote
    add(upTo: end, kind)
  }

  private mutating func addSingle(_ kind: Token.Kind, upTo end: Int) {
    quotes.single = kind == .openingQuote
    add(upTo: end, kind)
  }
}

extension Tokeniser {
  /// True when the next single mark after a position could end a quotation rather than begin one.
  private mutating func closesLater(after start: Int) -> Bool {
    if let known = quotes.nextSingle, known.position >= start { return known.isClosing }
    var index = start
    while index < reader.block.upperBound {
      let width = max(reader.apostrophe(at: index), isLeftSingle(at: index) ? 3 : 0)
      if width > 0 {
        let isInner =
          reader.kind(before: index)?.isAlphanumeric == true
          && reader.kind(at: index + width)?.isAlphanumeric == true
        if !isInner {
          let isClosing = !isLeftSingle(at: index) && !reader.isOpen(before: index)
          quotes.nextSingle = (index, isClosing)
          return isClosing
        }
      }
      index += max(width, 1)
    }
    quotes.nextSingle = (.max, false)
    return false
  }

  private func isLeftSingle(at position: Int) -> Bool {
    reader.byte(position) == 0xE2 && reader.byte(position + 1) == 0x80
      && reader.byte(position + 2) == 0x98
  }
}
