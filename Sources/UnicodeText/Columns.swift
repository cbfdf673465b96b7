internal import CUnicode

/// The terminal columns that a text takes: 0 for combining marks and controls, 2 for wide characters and emoji.
package func columns(of text: String) -> Int {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
  return text.reduce(0) { $0 + columns(of: $1) }
}

/// The terminal columns of one user-perceived character.
package func columns(of character: Character) -> Int {
  isPicture(character.unicodeScalars)
    ? 2 : character.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
}

/// True for an emoji of several scalars, which terminals draw as one picture.
private func isPicture(_ scalars: Character.UnicodeScalarView) -> Bool {
  guard let first = scalars.first, first.properties.isEmoji else { return false }
  return scalars.dropFirst().contains { scalar in
    // A picture selector, a joiner, a skin tone, or the second letter of a flag.
    scalar == "\u{FE0F}" || scalar == "\u{200D}" || scalar.properties.isEmojiModifier
      || (0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}

private func columns(of scalar: Unicode.Scalar) -> Int {
  // Vowels and finals of Hangul are drawn into the syllable that their first letter, two columns wide, begins.
  if (0x1160...0x11FF).contains(scalar.value) { return 0 }
  return Int(utf8proc_charwidth(utf8proc_int32_t(bitPattern: scalar.value)))
}

/// The longest beginning of a text that fits in `limit` columns, whole characters only.
package func prefix(of text: String, columns limit: Int) -> Substring {
  var width = 0
  var end = text.startIndex
  for index in text.indices {
    width += columns(of: text[index])
    guard width <= limit else { break }
    end = text.index(after: index)
  }
  return text[..<end]
}
