internal import Prose

/// A word without what spelling habits change: case, accents on Latin letters, the form of its apostrophes.
struct FoldedWord {
  /// The letters, lower case; UTF-8.
  private(set) var letters: [UInt8]

  /// The folded word of some bytes of a text.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    letters = []
    letters.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        letters.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        index += 1
      } else {
        let next = FoldedWord.end(ofScalarAt: index, in: bytes, before: range.upperBound)
        appendFolded(bytes[index..<next])
        index = next
      }
    }
  }

  /// The word itself, for look-up and comparison.
  var key: WordKey { WordKey(letters, letters.indices) }

  private static func end(ofScalarAt start: Int, in bytes: [UInt8], before limit: Int) -> Int {
    var index = start + 1
    while index < limit, bytes[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }

  private mutating func appendFolded(_ scalar: ArraySlice<UInt8>) {
    let lead = scalar[scalar.startIndex]
    if scalar.count == 2, (0xC3...0xC5).contains(lead) {
      let letter = Int(lead - 0xC3) * 64 + Int(scalar[scalar.startIndex + 1] & 0x3F)
      letters.append(FoldedWord.baseLetters[letter])
    } else if scalar.elementsEqual([0xE2, 0x80, 0x98]) || scalar.elementsEqual([0xE2, 0x80, 0x99]) {
      letters.append(UInt8(ascii: "'"))
    } else {
      for folded in String(decoding: scalar, as: UTF8.self).unicodeScalars {
        letters += Array(folded.properties.lowercaseMapping.utf8)
      }
    }
  }

  /// The base letters of U+00C0 to U+017F in order (Unicode's Latin-1 Supplement and Latin Extended-A).
  private static let baseLetters = Array(
    """
    aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
    lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.utf8)
}

extension FoldedWord {
  /// The word without the endings of plural, genitive and past: "drums" and "drum" share one.
  ///
  /// Harman's S-stemmer (1991, "How effective is suffixing?"), then -ed, -ing and a silent e.
  var stem: WordKey {
    var end = letters.count
    func ends(_ ending: StaticString) -> Bool {
      let length = ending.utf8CodeUnitCount
      guard end > length else { return false }
      return letters[(end - length)..<end].elementsEqual(ending.description.utf8)
    }
    guard
      letters.allSatisfy({ $0 >= 0x80 || (0x61...0x7A).contains($0) || $0 == 0x27 || $0 == 0x2D })
    else { return key }
    var stem = letters
    if ends("'s") || ends("s'") { end -= ends("'s") ? 2 : 1 }
    if end > 4, ends("ies"), !ends("eies"), !ends("aies") {
      end -= 2
      stem[end - 1] = UInt8(ascii: "y")
    } else if end > 3, ends("s"), !ends("us"), !ends("ss") {
      end -= 1
    }
    if end > 5, ends("ing") {
      end -= 3
    } else if end > 4, ends("ed") {
      end -= 2
    }
    if end > 3, stem[end - 1] == stem[end - 2], end < letters.count { end -= 1 }
    if end > 3, stem[end - 1] == UInt8(ascii: "e") { end -= 1 }
    return WordKey(stem, 0..<end)
  }
}
