/// Words that say who says what, as the language core sees them in one sentence.
package struct AttributionSpan: Hashable, Sendable {
  /// The words that tell the act, as indices into the document's tokens.
  package var cue: Range<Int>
  /// Runs of tokens, in text order; empty when nobody is named.
  package var source: [Range<Int>]
  /// Runs of tokens of the sentence, in text order; what goes on in others is not in it.
  package var content: [Range<Int>]
  /// How far the cue is ahead of being none, at its first word.
  package var margin: Float

  package init(cue: Range<Int>, source: [Range<Int>], content: [Range<Int>], margin: Float) {
    self.cue = cue
    self.source = source
    self.content = content
    self.margin = margin
  }
}
