internal import CUnicode

/// The terminal columns that a text takes: 0 for combining marks and controls, 2 for wide characters and emoji.
package func columns(of text: String) -> Int {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
  return text.reduce(0) { $0 + columns(of: $1) }
}

/// The terminal columns of one user-perceived character.
package func columns(of character: Character) -> Int {
  let scalars = character.unicodeScalars
  guard let first = scalars.first else { return 0 }
  // A picture selector, a joiner or a second flag letter makes one wide picture of several scalars.
  let isPicture = scalars.dropFirst().contains { scalar in
    scalar == "\u{FE0F}" || scalar == "\u{200D}" || (0x1F1E6...0x1F1FF).contains(scalar.value)
      || (0x1F3FB...0x1F3FF).contains(scalar.value)
  }
  if isPicture { return 2 }
  return scalars.map { Int(utf8proc_charwidth(utf8proc_int32_t(bitPattern: $0.value))) }.max()
    ?? Int(utf8proc_charwidth(utf8proc_int32_t(bitPattern: first.value)))
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
