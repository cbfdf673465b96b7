extension QuantityFinder {
  /// What a figure counts: "militants" in "500 militants", "his followers" in "320 of his followers".
  func counted(after end: Int, _ figure: Figure) -> Range<Int>? {
    if figure.isAge || figure.kind == .temperature { return nil }
    let isShare = figure.kind == .fraction && key(end).map(Self.determiners.contains) ?? false
    if key(end) == "of" || isShare {
      let first = isShare ? end : end + 1
      var start = first
      while let word = key(start), Self.determiners.contains(word) { start += 1 }
      guard let last = plural(from: start) ?? singular(from: start) else { return nil }
      return first..<last
    }
    // Money and measures count nothing directly: "$5 million in aid", "3 km away".
    guard figure.unit == nil else { return nil }
    return (figure.isOne ? singular(from: end) : plural(from: end)).map { end..<$0 }
  }

  /// The token after the first plural from a token on, with the adjectives before it, or nil.
  private func plural(from start: Int) -> Int? {
    var end = start
    // Longer runs are hardly one phrase: "two senior Syrian army intelligence officers" has five words.
    while end < start + 6, isNounLike(end, first: end == start) {
      if CountedNouns.isPlural(document, end) { return isCompound(end) ? end + 2 : end + 1 }
      end += 1
    }
    return nil
  }

  /// The token after up to three nouns or adjectives from a token on, or nil.
  private func singular(from start: Int) -> Int? {
    var end = start
    while end < start + 3, isNounLike(end, first: end == start) {
      // A past tense or a form in "s" after the noun is its verb: "one case involved".
      if end > start, isVerbLike(end) { break }
      end += 1
    }
    return end > start ? end : nil
  }

  private func isVerbLike(_ index: Int) -> Bool {
    let bytes = document.bytes[document.tokens[index].range.indices]
    return bytes.suffix(2) == [0x65, 0x64] || CountedNouns.isPlural(document, index)
  }

  /// True when a plural is only the first part: "forces members".
  private func isCompound(_ index: Int) -> Bool {
    isNounLike(index + 1, first: false) && CountedNouns.isPlural(document, index + 1)
  }

  private func isNounLike(_ index: Int, first: Bool) -> Bool {
    guard let key = key(index), document.tokens[index].kind == .word, !isTaken(index) else {
      return false
    }
    if CommonWords.function.contains(key) || key == "'" { return false }
    guard CommonWords.verbs.contains(key) else { return true }
    // "Two wounded soldiers" have an adjective where "two died in" has a verb.
    guard first, let next = self.key(index + 1) else { return false }
    return document.tokens[index + 1].kind == .word && !CommonWords.function.contains(next)
  }

  private static let determiners = Set(
    words: "the his her its their our my your these those this that a an all")
}
