/// The sounds of a word of a name, so that ways to write foreign names can be compared.
///
/// Consonants that transliterations exchange are one, doubled letters are single, and a final h after a vowel is
/// silent. Vowels are kept as what they may stand for: "e" is compared with "a" and "i" as equal, "a" with "i" not.
/// By hand, on transliterations of Arabic, Persian and Russian names.
struct NameSound: Hashable, Sendable {
  /// The consonants, with the places of vowels between them.
  let frame: WordKey
  /// What the vowels at those places may stand for, four bits each, the last one lowest.
  private let vowels: UInt64
  /// How many consonants there are.
  let consonants: Int

  private enum Vowel {
    static let front: UInt64 = 0b001
    static let low: UInt64 = 0b010
    static let back: UInt64 = 0b100
  }

  /// The sounds of a word of small ASCII letters; other bytes stand for themselves.
  init(_ word: [UInt8]) {
    var frame: [UInt8] = []
    var vowels: UInt64 = 0
    var consonants = 0
    var index = 0
    let slot = Byte.stop
    while index < word.count {
      let mask = NameSound.vowel(word, index)
      if mask != 0 {
        if frame.last == slot {
          vowels |= mask
        } else {
          frame.append(slot)
          vowels = vowels << 4 | mask
        }
        index += 1
        continue
      }
      let (sound, width) = NameSound.consonant(word, index)
      let isSilent = sound == 0x68 && frame.last == slot && index + 1 == word.count
      if !isSilent, frame.last != sound {
        frame.append(sound)
        consonants += 1
      }
      index += width
    }
    self.frame = WordKey(frame, frame.indices)
    self.vowels = vowels
    self.consonants = consonants
  }

  private static func vowel(_ word: [UInt8], _ index: Int) -> UInt64 {
    switch word[index] {
    case 0x61: Vowel.low
    case 0x65: Vowel.low | Vowel.front
    case 0x69: Vowel.front
    case 0x6F, 0x75: Vowel.back
    // "y" before a vowel at the start is a consonant.
    case 0x79: index == 0 && word.count > 1 && vowel(word, 1) != 0 ? 0 : Vowel.front
    default: 0
    }
  }

  /// A consonant with the number of letters that write it.
  private static func consonant(_ word: [UInt8], _ index: Int) -> (UInt8, Int) {
    let letter = word[index]
    let next = index + 1 < word.count ? word[index + 1] : 0
    if next == 0x68 {
      switch letter {
      case 0x70: return (0x66, 2)
      case 0x6B: return (0x6B, 2)
      case 0x67, 0x64, 0x74, 0x7A: return (letter, 2)
      case 0x73, 0x63: return (letter &- 0x20, 2)
      default: break
      }
    }
    switch letter {
    case 0x63, 0x71: return (0x6B, next == 0x6B ? 2 : 1)
    case 0x64 where next == 0x6A: return (0x6A, 2)
    default: return (letter, 1)
    }
  }

  /// True when two words may be ways to write one name.
  ///
  /// Words of few consonants say too little: "Reid" and "Reed" stay two names.
  func isVariant(of other: NameSound) -> Bool {
    // By hand: with two consonants, most pairs are different names.
    guard frame == other.frame, consonants >= 3 else { return false }
    var left = vowels
    var right = other.vowels
    while left != 0 || right != 0 {
      if left & right & 0b1111 == 0 { return false }
      left >>= 4
      right >>= 4
    }
    return true
  }
}
