/// The letters of a word or stem, read from its end, capitals as small letters.
///
/// Scalars beyond ASCII count as one consonant per byte: no rule of English spelling asks for them.
struct Spelling {
  private let bytes: [UInt8]
  private let start: Int
  private(set) var end: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    start = range.lowerBound
    end = range.upperBound
  }

  var count: Int { end - start }
  var key: WordKey { WordKey(bytes, start..<end) }

  /// The letter so many places before the end; the last one is 1.
  func letter(_ place: Int) -> Unicode.Scalar {
    guard place <= count else { return " " }
    let byte = bytes[end - place]
    return Unicode.Scalar(Byte.upper.contains(byte) ? byte | 0x20 : byte)
  }

  var last: Unicode.Scalar { letter(1) }

  func ends(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    letter(1) == second && letter(2) == first
  }

  func ends(_ first: Unicode.Scalar, _ second: Unicode.Scalar, _ third: Unicode.Scalar) -> Bool {
    letter(1) == third && ends2(first, second, before: 1)
  }

  func ends(
    _ first: Unicode.Scalar, _ second: Unicode.Scalar, _ third: Unicode.Scalar,
    _ fourth: Unicode.Scalar
  ) -> Bool {
    letter(1) == fourth && letter(2) == third && ends2(first, second, before: 2)
  }

  private func ends2(
    _ first: Unicode.Scalar, _ second: Unicode.Scalar, before places: Int
  ) -> Bool {
    letter(places + 1) == second && letter(places + 2) == first
  }

  /// The same letters without the last ones.
  func dropping(_ count: Int) -> Spelling {
    var stem = self
    stem.end = max(start, end - count)
    return stem
  }

  /// The same letters without the first ones.
  func dropping(first count: Int) -> Spelling {
    Spelling(bytes, min(end, start + count)..<end)
  }

  /// True for a vowel; "u" after "q" is none, "y" is one unless it leads or follows a vowel.
  func isVowel(_ place: Int) -> Bool {
    switch letter(place) {
    case "a", "e", "i", "o": true
    case "u": letter(place + 1) != "q"
    case "y": place < count && !isVowel(place + 1)
    default: false
    }
  }

  /// True when there is a vowel at all.
  var hasVowel: Bool {
    var place = 1
    while place <= count {
      if isVowel(place) { return true }
      place += 1
    }
    return false
  }

  /// True when no vowel stands before some place, counted from the end.
  func isFirstVowel(_ place: Int) -> Bool { !dropping(place).hasVowel }

  var endsInDigit: Bool { ("0"..."9").contains(last) }

  /// True when the last two letters are one consonant twice.
  var endsDouble: Bool { count > 1 && last == letter(2) && !isVowel(1) }

  /// True for some bytes in small letters at the beginning.
  func begins(with prefix: [UInt8]) -> Bool {
    guard prefix.count <= count else { return false }
    var place = 0
    while place < prefix.count {
      if letter(count - place) != Unicode.Scalar(prefix[place]) { return false }
      place += 1
    }
    return true
  }

  /// The bytes of an apostrophe at the end, curly or not, or 0.
  var apostropheWidth: Int {
    if last == "'" { return 1 }
    return count > 3 && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80 && bytes[end - 1] == 0x99
      ? 3 : 0
  }

  /// How many bytes stand before what follows the last hyphen: 5 in "hand-held".
  var lastPart: Int {
    var place = 1
    while place <= count {
      if letter(place) == "-" { return count - place + 1 }
      place += 1
    }
    return 0
  }

  /// What stands before the first hyphen, or everything.
  var firstPart: Spelling {
    var part = self
    part.end = bytes[start..<end].firstIndex(of: Byte.hyphen) ?? end
    return part
  }
}

extension Spelling {
  /// True when there is a capital letter of ASCII.
  var hasCapital: Bool { bytes[start..<end].contains(where: Byte.upper.contains) }

  /// True when there are capital letters and no small ones.
  var isShouted: Bool { hasCapital && !bytes[start..<end].contains(where: Byte.lower.contains) }

  /// True when a capital stands elsewhere than at the beginning.
  var hasInnerCapital: Bool { bytes[start..<end].dropFirst().contains(where: Byte.upper.contains) }

  /// True for letters of ASCII alone.
  var isPlain: Bool { bytes[start..<end].allSatisfy(Byte.isLetter) }

  var hasDigit: Bool { bytes[start..<end].contains(where: Byte.isDigit) }

  /// True when every letter is one of "IVXLCDM".
  var isRoman: Bool {
    bytes[start..<end].allSatisfy { [0x49, 0x56, 0x58, 0x4C, 0x43, 0x44, 0x4D].contains($0) }
  }
}
