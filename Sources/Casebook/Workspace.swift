/// The state of a session as a value: articles, what was extracted, and what the analyst added.
///
/// Changed by `apply` only, which keeps every reference valid. Copies share structure.
package struct Workspace: Hashable, Sendable {
  package internal(set) var articles = Table<ArticleID, Article>()
  package internal(set) var analyses = Table<ArticleID, Analysis>()
  package internal(set) var claims = Table<ClaimID, Claim>()
  package internal(set) var standings = Table<ClaimID, Standing>()
  package internal(set) var groups = Table<GroupID, Group>()
  package internal(set) var tags = Table<TagPath, Tag>()
  package internal(set) var taggings = Table<Target, Set<TagPath>>()
  package internal(set) var annotations = Table<AnnotationID, Annotation>()
  package internal(set) var links = Table<LinkID, Link>()
  package internal(set) var ratings = Table<Target, Rating>()
  package internal(set) var verdicts = Table<VerdictKey, Verdict>()
  package internal(set) var aliases = Table<String, String>()
  /// Texts by `sha256:…`; never removed while the session lives, so that undo finds them.
  package internal(set) var texts = Table<String, ArticleText>()
  /// The highest number ever given, by the kind's letter.
  package internal(set) var lastNumbers: [Character: Int] = [:]

  /// A workspace with nothing in it.
  package init() {}

  /// Keeps a text under its key; the key must be the hash of its bytes.
  package mutating func keep(_ text: ArticleText, as key: String) {
    if texts[key] == nil { texts[key] = text }
  }

  /// Notes that numbers up to `number` were given, as when a session is read.
  package mutating func reserve(_ letter: Character, upTo number: Int) {
    lastNumbers[letter] = max(lastNumbers[letter] ?? 0, number)
  }

  /// The next free id of a kind; the `offset` counts ids that one command takes at once.
  package func next<ID: CaseID>(_ kind: ID.Type = ID.self, offset: Int = 0) -> ID {
    ID((lastNumbers[ID.letter] ?? 0) + 1 + offset)
  }
}
