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
    maker.append(bytes, range)
    bits = maker.bits
  }

  /// The key of some bytes of a text with an ending of up to 15 bytes put to them.
  package init(_ bytes: [UInt8], _ range: Range<Int>, ending: WordKey) {
    var maker = Maker()
    maker.append(bytes, range)
    for index in 0..<min(ending.count, 15) { maker.append(ending.byte(index)) }
    bits = maker.bits
  }

  /// The number of bytes of the word, up to 255.
  private var count: Int { Int(truncatingIfNeeded: bits >> 120) }

  /// One of the bytes of a word of up to 15.
  private func byte(_ index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: bits >> UInt128(8 * (count - 1 - index)))
  }

  /// The word in small letters, or nil when it has more than 15 bytes.
  package var text: String? {
    count > 15 ? nil : String(decoding: (0..<count).map(byte), as: UTF8.self)
  }

  private struct Maker {
    var word: UInt128 = 0
    var count = 0

    mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
      var index = range.lowerBound
      while index < range.upperBound {
        if bytes[index] == 0xE2, index + 2 < range.upperBound, bytes[index + 1] == 0x80,
          bytes[index + 2] == 0x99
        {
          append(Byte.apostrophe)
          index += 3
        } else {
          append(bytes[index])
          index += 1
        }
      }
    }

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

extension WordKey {
  /// A number that tells most words apart: the four parts of the key, mixed by FNV-1a's prime of 32 bits.
  var digest: UInt32 {
    var mixed: UInt32 = 0x811C_9DC5
    for part in stride(from: 0 as UInt128, to: 128, by: 32) {
      mixed = (mixed ^ UInt32(truncatingIfNeeded: bits >> part)) &* 0x0100_0193
      mixed ^= mixed >> 15
    }
    return mixed
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

extension Dictionary<WordKey, WordKey> {
  /// A table of words from entries parted by white space: the word and its forms, parted by "/".
  ///
  /// A form in two entries has the word of the earlier one.
  init(forms entries: String) {
    self.init()
    for entry in entries.split(whereSeparator: \.isWhitespace) {
      let words = entry.split(separator: "/").map { WordKey($0) }
      guard let word = words.first else { continue }
      for form in words.dropFirst() where self[form] == nil { self[form] = word }
    }
  }
}
