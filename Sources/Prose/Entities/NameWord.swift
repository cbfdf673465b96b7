/// A word of a name, made comparable.
struct NameWord: Hashable, Sendable {
  /// Small letters without accents, hyphens, apostrophes and the article of Arabic names: "baghdadi" of "al-Baghdadi".
  var key: WordKey
  var sound: NameSound
  var letter: UInt8
  var isInitial: Bool
  /// True after an Arabic article.
  var hasArticle: Bool

  init(_ letters: [UInt8], hasArticle: Bool = false) {
    key = WordKey(letters, letters.indices)
    sound = NameSound(letters)
    letter = letters.first ?? 0
    isInitial = letters.count == 1
    self.hasArticle = hasArticle
  }
}

/// How two words of names agree, the surest first.
enum WordMatch: Int, Comparable {
  case equal, initial, nickname, variant

  static func < (left: WordMatch, right: WordMatch) -> Bool { left.rawValue < right.rawValue }

  /// How two given names agree, or nil.
  init?(_ left: NameWord, _ right: NameWord) {
    if left.key == right.key {
      self = .equal
    } else if left.isInitial || right.isInitial {
      guard left.letter == right.letter else { return nil }
      self = .initial
    } else if let line = GenderWords.nicknames[left.key], line == GenderWords.nicknames[right.key] {
      self = .nickname
    } else if left.sound.isVariant(of: right.sound) {
      self = .variant
    } else {
      return nil
    }
  }
}

/// Small ASCII letters from a text's bytes.
enum Folding {
  /// The letters and digits of some bytes, small and without accents; apostrophes and hyphens fall out.
  static func letters(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    // The scalar that is being read, and how many of its bytes are to come.
    var scalar = 0
    var missing = 0
    for byte in bytes {
      if missing > 0 {
        scalar = scalar << 6 | Int(byte & 0b11_1111)
        missing -= 1
        if missing == 0 { append(scalar, to: &folded) }
      } else if byte < 0x80 {
        if Byte.upper.contains(byte) {
          folded.append(byte | 0x20)
        } else if Byte.isAlphanumeric(byte) || byte == Byte.ampersand {
          folded.append(byte)
        }
      } else {
        missing = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
        scalar = Int(byte & (0b1111_1111 >> UInt8(missing + 2)))
      }
    }
    return folded
  }

  private static func append(_ scalar: Int, to folded: inout [UInt8]) {
    let letter: UInt8
    switch scalar {
    case 0xC0..<0x250: letter = LetterTable.extended[scalar - 0xC0]
    case 0x1E00..<0x1F00: letter = LetterTable.additional[scalar - 0x1E00]
    // Raised marks for Arabic letters, combining accents, curly quotes and dashes, and marks of Latin-1.
    case 0x80..<0xC0, 0x2B0..<0x370, 0x2000..<0x2070: return
    default:
      // Another script's letter stands for itself.
      return folded += Array(String(Unicode.Scalar(UInt32(scalar)) ?? " ").utf8)
    }
    if letter != 0x2A { folded.append(letter) }
  }
}
