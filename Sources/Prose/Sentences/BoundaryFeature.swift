/// What the weights know a border between two tokens by.
///
/// "Left" counts from the border backwards, "right" forwards. The order is that of the trained weights.
package enum BoundaryFeature: UInt32, CaseIterable, Sendable {
  /// What the rules say, and the white space.
  case rule
  case left1, left2, left3, right1, right2, right3
  case leftPair, rightPair
  /// The shapes of the two tokens on either side.
  case shapes
  /// What the rules say, with the shapes and with how the block begins its sentences.
  case ruleShapes
  /// How many words with a capital stand on either side in a row.
  case capitals
  /// Whether an auxiliary or a pronoun stands in the sentence so far, and in what the rules hold for the rest.
  case verbs
  /// Whether what follows begins as the sentence began: "Time: 5 pm Place: the hall".
  case parallelRight, parallelShapes
  /// The next number of a list.
  case numbering
  /// The sentence's first word, with the shapes and with the length so far.
  case first, firstLength
  /// How much of the block is left, and whether it ends with a stop.
  case rest
  /// Whether a bracket or a quotation is open.
  case nesting
  /// Whether the sentence so far is only a date.
  case date
  /// How the block begins its sentences, with the shapes.
  case style
  /// Whether all words so far have capitals.
  case title

  /// As many as there are cases.
  static let count = 23
}

/// The buckets of the weights that one border falls into, one for each feature.
typealias BoundaryBuckets = InlineArray<23, UInt32>
