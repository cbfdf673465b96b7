// Table: words that state a change.

/// Words that state a change of an amount.
enum ChangeWords {
  private static let up = Set(
    words: """
      rose rise rises risen rising grew grow grows grown growing increased increase increases increasing climbed climb
      climbs climbing jumped jump jumps jumping soared soar soars soaring surged surge surges surging gained gain gains
      gaining doubled doubles doubling tripled triples trebled quadrupled up raised raise raises raising swelled swells
      expanded expands expanding advanced advances rallied rebounded higher growth boost boosted boosts rocketed accelerated accelerates strengthened
      """)
  private static let down = Set(
    words: """
      fell fall falls fallen falling dropped drop drops dropping decreased decrease decreases decreasing declined
      decline declines declining down cut cuts cutting slumped slump slumps shrank shrink shrinks shrunk shrinking
      plunged plunge plunges plunging reduced reduce reduces reducing reduction slid slide slides sliding sank sunk
      tumbled tumbles halved halves lowered lowers lower dipped dip dips lost loses slipped slips eased contracted
      contraction dwindled slowed slows weakened weakens plummeted plummets slashed slashes
      """)
  /// Verbs of change that do not tell which way.
  static let neutral = Set(words: "went go goes gone moved changed change changes shifted")
  /// Nouns of a value before or at the end of a change: "from a peak of".
  static let levels = Set(
    words: "peak high low record total level average maximum minimum estimate")
  /// Words of a change that take an object which is no difference: "cut 300 jobs" is, "raised $5m" is none.
  static let transitive = Set(
    words:
      "raised raise raises raising lost loses gained gain gains gaining advanced advances rallied")

  /// Directions that are parts of other verbs too.
  static let adverbs = Set(words: "up down")
  static let beforeParticle = Set(
    words: """
      make makes made making take takes took taking set sets end ends ended add adds added pick picked give gave shut
      close closed turn turned show showed break broke settle settled
      """)
  static let clauses = Set(words: "; . : who which that")
  /// Verbs before a figure that no change reaches by "to".
  static let goals = Set(words: "exceed surpass")

  static func direction(_ key: WordKey) -> QuantityMention.Change.Direction? {
    up.contains(key) ? .up : down.contains(key) ? .down : nil
  }
}
