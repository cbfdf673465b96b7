internal import Casebook

/// A stretch of an article in the form in which it is searched, with the way back to its scalars.
///
/// The form is that of `Folding`: lower case, straight marks, one space for any white space. Linear to make.
struct FoldedText {
  /// The folded text as UTF-8.
  private var bytes: [UInt8] = []
  /// The scalar of the article that each folded byte comes from.
  private var scalars: [UInt32] = []

  init(_ range: ScalarRange, of text: ArticleText) {
    let source = text.bytes[text.byteRange(of: range)]
    bytes.reserveCapacity(source.count)
    scalars.reserveCapacity(source.count)
    var scalar = UInt32(range.lower)
    var decoder = UTF8()
    var iterator = source.makeIterator()
    while case .scalarValue(let value) = decoder.decode(&iterator) {
      append(value, at: scalar)
      scalar += 1
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, at place: UInt32) {
    switch scalar.value {
    case 0x41...0x5A: append(UInt8(scalar.value) + 0x20, at: place)
    case 0x21..<0x7F: append(UInt8(scalar.value), at: place)
    case _ where scalar.properties.isWhitespace:
      if bytes.last != 0x20 { append(0x20, at: place) }
    default:
      for byte in Folding.fold(String(scalar)).utf8 { append(byte, at: place) }
    }
  }

  private mutating func append(_ byte: UInt8, at place: UInt32) {
    bytes.append(byte)
    scalars.append(place)
  }

  /// Where a folded term stands at the beginning of a word, as scalars of the article.
  ///
  /// Scripts written without spaces have no such beginnings: their terms are found anywhere.
  func places(of term: [UInt8]) -> [ScalarRange] {
    guard let first = term.first, term.count <= bytes.count else { return [] }
    let needsBeginning = FoldedText.isWordByte(first) && first < FoldedText.firstUnspaced
    var places: [ScalarRange] = []
    var index = 0
    while index <= bytes.count - term.count {
      guard bytes[index] == first, bytes[index..<(index + term.count)].elementsEqual(term),
        !needsBeginning || isBeginning(index)
      else {
        index += 1
        continue
      }
      let last = scalars[index + term.count - 1]
      places.append(ScalarRange(Int(scalars[index]), Int(last) + 1))
      index += term.count
    }
    return places
  }

  /// The first lead byte of the scripts from U+3000 on: ideographs, kana, Hangul.
  private static let firstUnspaced: UInt8 = 0xE3

  private func isBeginning(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return !FoldedText.isWordByte(bytes[start])
  }

  /// True for ASCII letters and digits, and for lead bytes of letters: C2 and E2 lead signs and marks.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
    case 0xC3...0xE1, 0xE3...0xF4: true
    default: false
    }
  }
}
