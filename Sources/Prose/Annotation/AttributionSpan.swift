/// Words that say who says what, as the language core sees them in one sentence.
package struct AttributionSpan: Hashable, Sendable {
  /// The words that tell the act, as indices into the document's tokens.
  package var cue: Range<Int>
  /// Runs of tokens, in text order; empty when nobody is named.
  package var source: [Range<Int>]
  /// Runs of tokens of the sentence, in text order; what goes on in others is not in it.
  package var content: [Range<Int>]
  package var act: Act
  /// How far the cue is ahead of being none, at its first word.
  package var margin: Float

  package init(
    cue: Range<Int>, source: [Range<Int>], content: [Range<Int>], act: Act, margin: Float
  ) {
    self.cue = cue
    self.source = source
    self.content = content
    self.act = act
    self.margin = margin
  }

  /// What a source does with the words.
  package enum Act: Int, CaseIterable, Hashable, Sendable {
    /// Puts them forward as so: says, reports, confirms.
    case statement
    /// Takes a stand towards them: urges, plans, supports, condemns.
    case stance
    /// Holds them to be so or not: believes, fears, doubts.
    case thought

    /// The act of the highest score, which are asked by number.
    static func best(_ score: (Int) -> Float) -> Act {
      allCases.max { score($0.rawValue) < score($1.rawValue) } ?? .statement
    }
  }
}
