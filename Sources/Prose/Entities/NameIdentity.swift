/// A name as it is compared with the names of other texts: by its exact words, case and accents aside.
package struct NameIdentity: Hashable, Sendable {
  /// Its words in small letters without accents; "the" and titles before a person's name are left out.
  package let words: String
  /// How many of the words tell whom they name: all but particles ("van", "al") and endings ("Jr.").
  package let tellingWords: Int
  /// How many of the telling words are more than an initial.
  package let wholeWords: Int

  /// The identity of a name; O(n) in its length.
  package init(_ name: String, isPerson: Bool) {
    let parts = name.utf8.split { $0 == Byte.space || $0 == Byte.hyphen }
    var words = parts.map(Folding.letters).filter { !$0.isEmpty }[...]
    while words.count > 1, let first = words.first,
      NameIdentity.isBefore(WordKey(first, first.indices), aPerson: isPerson)
    {
      words.removeFirst()
    }
    self.words = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    let telling = words.filter { word in
      let key = WordKey(word, word.indices)
      return !EntityWords.particles.contains(key) && !EntityWords.suffixes.contains(key)
    }
    tellingWords = telling.count
    wholeWords = telling.count { $0.count > 1 }
  }

  private static func isBefore(_ word: WordKey, aPerson isPerson: Bool) -> Bool {
    word == "the" || isPerson && NameWords.titles.contains(word)
  }
}
