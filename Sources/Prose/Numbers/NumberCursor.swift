/// A place where a word of a number may begin: a token, or a part of one after a hyphen.
struct NumberCursor: Hashable {
  var token: Int
  /// The byte within the token.
  var byte: Int
}

/// A word, or a part of a word with hyphens: "two" and "thirds" of "two-thirds".
struct NumberAtom {
  var key: WordKey
  var range: Range<Int>
  /// Where the next one begins.
  var next: NumberCursor
}

extension Document {
  /// Where a token begins.
  func cursor(_ token: Int) -> NumberCursor {
    NumberCursor(
      token: token, byte: tokens.indices.contains(token) ? Int(tokens[token].range.lower) : 0)
  }

  /// The word or part of a word at a place, or nil at `limit`, which is the first token out of reach.
  func atom(at cursor: NumberCursor, limit: Int) -> NumberAtom? {
    guard cursor.token < limit, tokens[cursor.token].kind == .word else { return nil }
    let end = Int(tokens[cursor.token].range.upper)
    let hyphen = bytes[cursor.byte..<end].firstIndex(of: Byte.hyphen) ?? end
    let range = cursor.byte..<hyphen
    let next =
      hyphen < end
      ? NumberCursor(token: cursor.token, byte: hyphen + 1) : self.cursor(cursor.token + 1)
    let isWhole = range.count == tokens[cursor.token].range.count
    return NumberAtom(
      key: isWhole ? keys[cursor.token] : WordKey(bytes, range), range: range, next: next)
  }

  /// The place after these words, or nil when others stand there.
  func cursor(after words: WordKey..., from start: NumberCursor, limit: Int) -> NumberCursor? {
    var cursor = start
    for word in words {
      guard let atom = atom(at: cursor, limit: limit), atom.key == word else { return nil }
      cursor = atom.next
    }
    return cursor
  }

  /// Where the words before a place end.
  func end(before cursor: NumberCursor) -> Int {
    guard tokens.indices.contains(cursor.token), cursor.byte > Int(tokens[cursor.token].range.lower)
    else { return Int(tokens[cursor.token - 1].range.upper) }
    return cursor.byte - 1
  }

  /// True inside a token, after one of its hyphens.
  func isInside(_ cursor: NumberCursor) -> Bool {
    tokens.indices.contains(cursor.token) && cursor.byte > Int(tokens[cursor.token].range.lower)
  }
}
