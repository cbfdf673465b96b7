/// A word as tables know it: ASCII letters in lower case, curly apostrophes straight, in one machine word.
///
/// Words of up to 15 bytes are kept whole, so two keys are equal only when the words are. Longer ones keep a
/// digest of 120 bits. No memory is allocated.
package struct WordKey: Hashable, Sendable {
  /// Length in the highest byte, the bytes of the word below it.
  private var bits: UInt128

  /// The key of some bytes of a text.
  package init(_ bytes: [UInt8], _ range: Range<Int>) {
    var maker = Maker()
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == 0xE2, index + 2 < range.upperBound, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0x99
      {
        maker.append(Byte.apostrophe)
        index += 3
      } else {
        maker.append(bytes[index])
        index += 1
      }
    }
    bits = maker.bits
  }

  private struct Maker {
    var word: UInt128 = 0
    var count = 0

    mutating func append(_ byte: UInt8) {
      let folded = Byte.upper.contains(byte) ? byte | 0x20 : byte
      if count < 15 {
        word = word << 8 | UInt128(folded)
      } else {
        // FNV-1a with the 128-bit prime of Fowler, Noll and Vo (RFC 9923, section 5).
        word = (word ^ UInt128(folded)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B
      }
      count += 1
    }

    var bits: UInt128 { word & (UInt128.max >> 8) | UInt128(min(count, 0xFF)) << 120 }
  }
}

extension WordKey: ExpressibleByStringLiteral {
  package init(stringLiteral word: String) {
    self.init(word)
  }

  /// The key of a word.
  package init(_ word: some StringProtocol) {
    let bytes = Array(word.utf8)
    self.init(bytes, bytes.indices)
  }
}

extension Set<WordKey> {
  /// The keys of words parted by white space.
  package init(words: String) {
    self.init(words.split(whereSeparator: \.isWhitespace).map { WordKey($0) })
  }
}

extension Dictionary where Key == WordKey {
  /// A table from lists of words parted by white space, each list with the value of its words.
  ///
  /// A word in two lists has the value of the later one.
  package init(words: KeyValuePairs<String, Value>) {
    self.init()
    for (list, value) in words {
      for word in list.split(whereSeparator: \.isWhitespace) { self[WordKey(word)] = value }
    }
  }
}
