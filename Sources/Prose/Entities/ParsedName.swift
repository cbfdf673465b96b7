/// A name taken apart: what is compared of it, and what stands in and before it.
struct ParsedName: Sendable {
  /// The words that are compared, without titles, articles and particles.
  var words: [NameWord] = []
  /// "Jr." and the like.
  var suffix: WordKey?
  /// All words run together, the suffix and what stands behind "of" too.
  var joined: WordKey = ""
  /// The words that are compared run together.
  var plain: WordKey = ""
  /// The word that says what an organisation is: the one before "of", else the last.
  var head: NameWord?
  /// The letters of a name that is an abbreviation in capitals: "sdf", "us" of "U.S.".
  var acronym: WordKey?
  /// The first letters of a longer name's words, without and with the small words inside.
  var initials: [WordKey] = []
  var titleGender: Gender?
  var hasTitle = false
  var hasRoyalTitle = false
  var isAfterThe = false
  /// True for a name whose surname is another's: "John" in "John and Mary Hale".
  var isImplied = false

  var last: NameWord? { words.last }
  var first: NameWord? { words.first }
  /// True for a name of several words.
  var isFull: Bool { words.count >= 2 }
}
