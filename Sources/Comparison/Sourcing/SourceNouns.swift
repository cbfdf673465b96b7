// Table: words for kinds of sources.
internal import Prose

/// Words that say what kind of source stands beside them.
enum SourceNouns {
  /// What an outlet or a journal is called, by stem.
  static let outlets = QuantityWords.stems(
    "agency broadcaster channel daily journal magazine newspaper newswire outlet paper station tabloid weekly website"
  )

  /// What an outlet calls what it wrote, behind "these" or "this".
  static let ownPages = Set<WordKey>(words: "pages columns newspaper website")

  /// Who speaks for a body.
  static let speakers = Set<WordKey>(
    words: "spokesman spokeswoman spokesperson spokesmen spokespeople")
}
