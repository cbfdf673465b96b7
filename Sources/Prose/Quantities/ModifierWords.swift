// Table: words beside a figure that bound or soften it.

/// The words of modifiers.
enum ModifierWords {
  /// Comparatives before "than": what they mean alone, and with "or equal".
  static let comparatives:
    [(words: [String], strict: QuantityMention.Bound, loose: QuantityMention.Bound)] = [
      (["more", "greater", "larger", "bigger", "higher"], .moreThan, .atLeast),
      (["less", "fewer", "smaller", "lower"], .lessThan, .atMost),
    ]
  /// Prepositions that "or equal to" may follow.
  static let prepositions: [(words: [String], loose: QuantityMention.Bound)] = [
    (["above", "over", "beyond"], .atLeast), (["below", "under"], .atMost),
  ]
  /// Words that compare a figure.
  static let comparisons: [([String], QuantityMention.Bound)] = [
    (
      [
        "over", "above", "beyond", "exceed", "exceeds", "exceeded", "exceeding", "surpass",
        "surpasses", "surpassed", "surpassing", "well over", "just over", "slightly more than",
        "slightly over", "a little over", "far more than", "many more than", "much more than", ">",
      ], .moreThan
    ),
    (
      [
        "at least", "no less than", "no fewer than", "not less than", "no lower than",
        "no smaller than", "at least or equal to", "> =", "≥",
      ], .atLeast
    ),
    (
      [
        "under", "below", "well under", "just under", "slightly less than", "slightly under",
        "a little under", "far fewer than", "<",
      ], .lessThan
    ),
    (
      [
        "at most", "no more than", "not more than", "no greater than", "no higher than",
        "no larger than", "< =", "≤",
      ], .atMost
    ),
    (["equal to", "equals", "equal", "equaling", "equaling to", "equalling"], .exactly),
  ]
  /// Words that bound or soften it otherwise.
  static let others: [([String], QuantityMention.Bound?)] = [
    (
      ["in excess of", "upwards of", "north of", "not even less than"], .moreThan
    ),
    (["a minimum of", "minimum of", "minimum"], .atLeast),
    (
      [
        "up to", "as many as", "as much as", "as high as", "a maximum of", "maximum of", "a max of",
        "maximum",
      ], .atMost
    ),
    (["not even", "short of", "just short of"], .lessThan),
    (
      [
        "about", "around", "approximately", "roughly", "some", "nearly", "almost", "an estimated",
        "estimated", "the estimated", "close to", "just about", "practically", "virtually", "circa",
        "c.", "ca.", "approx.", "approx", "perhaps", "maybe", "possibly", "an average of",
        "in the region of", "in the neighbourhood of", "~",
      ], .about
    ),
    (["exactly", "precisely", "a total of", "a record", "fully"], .exactly),
    (
      [
        "only", "just", "a mere", "barely", "hardly", "scarcely", "merely", "as few as",
        "as little as", "as low as", "no more than just",
      ], .only
    ),
  ]
  /// The second words of phrases after a figure: "or more", "and up".
  static let afterwards: [WordKey: QuantityMention.Bound] = [
    "more": .atLeast, "above": .atLeast, "over": .atLeast, "higher": .atLeast, "greater": .atLeast,
    "larger": .atLeast, "up": .atLeast, "older": .atLeast, "upwards": .atLeast, "less": .atMost,
    "fewer": .atMost, "below": .atMost, "under": .atMost, "lower": .atMost, "smaller": .atMost,
    "younger": .atMost, "so": .about, "thereabouts": .about,
  ]
  /// Those that "and" allows too.
  static let afterAnd = Set(words: "more above over up upwards older")
}
