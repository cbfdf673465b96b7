/// A word, number or mark that the grammar of times reads: tokens are cut at hyphens, slashes and where digits end.
struct TimePiece {
  var range: Range<Int>
  var key: WordKey
  /// The token it lies in.
  var token: Int
  var kind: Kind
  /// The value of a piece of digits alone or with an ordinal's ending, else -1.
  var number = -1
  /// How many digits it has.
  var width = 0
  var isOrdinal = false
  var isCapital = false
  /// True when it does not follow right upon the piece before it.
  var isSpaced = false

  enum Kind { case word, number, mark }
}

/// Cuts tokens into pieces.
struct TimePieces {
  private let document: Document
  private(set) var pieces: [TimePiece] = []

  init(_ document: Document) { self.document = document }

  /// Puts the pieces of some tokens in the place of those before.
  mutating func cut(_ tokens: Range<Int>) {
    pieces.removeAll(keepingCapacity: true)
    for index in tokens {
      let token = document.tokens[index]
      if token.kind == .address {
        append(token.range.indices, .mark, index)
      } else {
        cut(token.range.indices, token: index)
      }
    }
  }

  private mutating func cut(_ range: Range<Int>, token: Int) {
    let bytes = document.bytes
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      if Byte.isDigit(bytes[start]) {
        while end < range.upperBound, isOfNumber(end, range.upperBound) { end += 1 }
        appendNumber(start..<end, limit: range.upperBound, token: token)
        start = pieces.last.map(\.range.upperBound) ?? end
        continue
      }
      if isApostropheOfYear(start, range) {
        append(start..<start + 3, .mark, token)
        start += 3
        continue
      }
      if isOfWord(start, range) {
        while end < range.upperBound, isOfWord(end, range) { end += 1 }
        appendWord(start..<end, limit: range.upperBound, token: token)
        start = pieces.last.map(\.range.upperBound) ?? end
        continue
      }
      append(start..<end, .mark, token)
      start = end
    }
  }

  /// True for a digit, and for a mark between digits that belongs to a clock, decimal or grouped number.
  private func isOfNumber(_ index: Int, _ limit: Int) -> Bool {
    let byte = document.bytes[index]
    if Byte.isDigit(byte) { return true }
    // "½" and its like end a number.
    if byte == 0xC2, index + 1 < limit, (0xBC...0xBE).contains(document.bytes[index + 1]) {
      return true
    }
    if (0xBC...0xBE).contains(byte), document.bytes[index - 1] == 0xC2 { return true }
    guard byte == Byte.colon || byte == Byte.stop || byte == Byte.comma, index + 1 < limit else {
      return false
    }
    return Byte.isDigit(document.bytes[index + 1])
  }

  private func isOfWord(_ index: Int, _ range: Range<Int>) -> Bool {
    let byte = document.bytes[index]
    if Byte.isLetter(byte) { return true }
    if byte >= 0x80 {
      // Dashes of three bytes are marks; a curly apostrophe before digits is one too.
      return !isDash(index)
    }
    if byte == Byte.apostrophe {
      // "'s" is a word of its own.
      return index > range.lowerBound
        || index + 1 < range.upperBound && Byte.isLetter(document.bytes[index + 1])
    }
    return byte == Byte.stop && index > range.lowerBound
  }

  private func isDash(_ index: Int) -> Bool {
    let bytes = document.bytes
    // U+2010 to U+2015 are E2 80 90 to E2 80 95.
    for start in [index, index - 1, index - 2] where start >= 0 && start + 2 < bytes.count {
      if bytes[start] == 0xE2, bytes[start + 1] == 0x80, (0x90...0x95).contains(bytes[start + 2]) {
        return true
      }
    }
    return false
  }

  private func isApostropheOfYear(_ index: Int, _ range: Range<Int>) -> Bool {
    index + 3 < range.upperBound && document.bytes[index] == 0xE2
      && document.bytes[index + 1] == 0x80 && Byte.isDigit(document.bytes[index + 3])
  }

  /// Digits with an ordinal's ending or the "s" of decades; other letters begin a new piece.
  private mutating func appendNumber(_ digits: Range<Int>, limit: Int, token: Int) {
    var end = digits.upperBound
    while end < limit, Byte.isLetter(document.bytes[end]) { end += 1 }
    let ending = WordKey(document.bytes, digits.upperBound..<end)
    let isOrdinal = TimeWords.ordinalEndings.contains(ending)
    if !isOrdinal, ending != "s" { end = digits.upperBound }
    append(digits.lowerBound..<end, .number, token)
    let plain = document.bytes[digits].allSatisfy(Byte.isDigit)
    if plain, ending != "s" || end == digits.upperBound, digits.count <= 8 {
      pieces[pieces.count - 1].number = document.bytes[digits].reduce(0) {
        $0 * 10 + Int($1 - Byte.zero)
      }
      pieces[pieces.count - 1].width = digits.count
      pieces[pieces.count - 1].isOrdinal = isOrdinal
    }
  }

  /// A word; "Dec31", "Q1" and "AD842" are two pieces.
  private mutating func appendWord(_ letters: Range<Int>, limit: Int, token: Int) {
    var end = letters.upperBound
    if end < limit, Byte.isDigit(document.bytes[end]),
      !TimeWords.beforeDigits.contains(WordKey(document.bytes, letters))
    {
      while end < limit, Byte.isAlphanumeric(document.bytes[end]) { end += 1 }
    }
    append(letters.lowerBound..<end, .word, token)
  }

  private mutating func append(_ range: Range<Int>, _ kind: TimePiece.Kind, _ token: Int) {
    var piece = TimePiece(
      range: range, key: WordKey(document.bytes, range), token: token, kind: kind)
    piece.isSpaced = pieces.last.map { $0.range.upperBound < range.lowerBound } ?? true
    piece.isCapital = Byte.upper.contains(document.bytes[range.lowerBound])
    // Dashes of three bytes come as three marks: the first stands for all.
    if kind == .mark, range.count == 1, document.bytes[range.lowerBound] >= 0x80, !piece.isSpaced,
      let last = pieces.last, last.kind == .mark, document.bytes[last.range.lowerBound] >= 0x80,
      last.range.count < 3
    {
      pieces[pieces.count - 1].range = last.range.lowerBound..<range.upperBound
      pieces[pieces.count - 1].key = WordKey(document.bytes, pieces[pieces.count - 1].range)
      return
    }
    pieces.append(piece)
  }
}
