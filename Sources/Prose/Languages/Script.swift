/// The writing that a letter belongs to.
enum Script: Int, CaseIterable {
  case latin, cyrillic, greek, arabic, hebrew, devanagari, bengali, tamil, thai, georgian, armenian
  case han, kana, hangul, other

  /// The script of a letter, by the blocks of Unicode.
  init(_ letter: UInt32) {
    self =
      switch letter {
      case 0x41...0x24F, 0x1E00...0x1EFF, 0xFB00...0xFB06: .latin
      case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
      case 0x400...0x52F: .cyrillic
      case 0x530...0x58F: .armenian
      case 0x590...0x5FF: .hebrew
      case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: .arabic
      case 0x900...0x97F: .devanagari
      case 0x980...0x9FF: .bengali
      case 0xB80...0xBFF: .tamil
      case 0xE00...0xE7F: .thai
      case 0x10A0...0x10FF, 0x1C90...0x1CBF: .georgian
      case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7AF: .hangul
      case 0x3040...0x30FF, 0x31F0...0x31FF: .kana
      case 0x3005, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2FA1F: .han
      default: .other
      }
  }

  /// The letters that tell as much as an English word: two of Chinese, four of an alphabet.
  var lettersPerWord: Int {
    switch self {
    case .han, .kana, .hangul: 2
    // Vowels are signs there and not counted.
    case .devanagari, .bengali, .tamil: 3
    default: 4
    }
  }
}
