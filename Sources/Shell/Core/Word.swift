/// A word of a command line, its quotes and escapes resolved.
package struct Word: Hashable, Sendable {
  /// The text that the word stands for.
  package var text: String
  /// Where it stands in the line: Characters, half open, quotes included.
  package var place: Range<Int>
  /// True when it begins with a quotation mark: it is then no option, flag or id.
  package var isQuoted: Bool
  /// Characters of `text` up to its first quoted part; `key:` must lie before it.
  package var unquotedPrefix: Int

  package init(
    _ text: String, place: Range<Int>, isQuoted: Bool = false, unquotedPrefix: Int? = nil
  ) {
    self.text = text
    self.place = place
    self.isQuoted = isQuoted
    self.unquotedPrefix = unquotedPrefix ?? (isQuoted ? 0 : text.count)
  }

  /// The two halves of `key:value`, or nil; the key is lower-case letters, the value may be empty.
  package var keyValue: (key: String, value: Word)? {
    guard !isQuoted, let colon = text.firstIndex(of: ":") else { return nil }
    let key = text[..<colon]
    let length = key.count
    guard length > 0, length < unquotedPrefix, key.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      return nil
    }
    let value = Word(
      String(text[text.index(after: colon)...]),
      place: min(place.lowerBound + length + 1, place.upperBound)..<place.upperBound,
      isQuoted: unquotedPrefix == length + 1 && text.count > length + 1)
    return (key.lowercased(), value)
  }

  /// The name of a `--flag`, or nil.
  package var flag: String? {
    guard !isQuoted, text.hasPrefix("--"), text.count > 2 else { return nil }
    return String(text.dropFirst(2))
  }
}
