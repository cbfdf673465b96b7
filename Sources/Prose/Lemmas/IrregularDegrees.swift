// Table: comparatives and superlatives that break the rules of spelling.

/// Comparatives and superlatives that do not end in "-er" and "-est" by rule.
enum IrregularDegrees {
  /// The adjective of each degree.
  static let adjectives = [WordKey: WordKey](
    forms: """
      good/better/best bad/worse/worst far/farther/farthest/furthest old/elder/eldest less/lesser late/latter
      much/mucher well-known/better-known/best-known ill/iller
      """)

  /// The adverb of each degree.
  static let adverbs = [WordKey: WordKey](
    forms: """
      well/better/best badly/worse bad/worst far/further/farther/farthest/furthest
      """)

  /// Degrees that are their own lemma.
  static let unchanged = Set(
    words: """
      more most less least further foremost former inner outer upper utmost uppermost topmost innermost outermost
      other latter
      """)
}
