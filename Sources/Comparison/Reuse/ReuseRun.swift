package import Casebook

/// Words that stand in the same order in two articles, whatever their case and punctuation.
///
/// Which of the two copied, or whether both did from a third, the words do not show.
package struct ReuseRun: Hashable, Sendable {
  package var spanA: ScalarRange
  package var spanB: ScalarRange
  /// The number of shared words.
  package var wordCount: Int
  package var kind: Kind
  /// True when one article names the other's outlet as its source for the passage.
  package var isCredited: Bool
  /// Why it is of this kind, and the credit found or missing: "shared wording not credited here".
  package var reason: String

  package init(
    spanA: ScalarRange, spanB: ScalarRange, wordCount: Int, kind: Kind, isCredited: Bool,
    reason: String
  ) {
    self.spanA = spanA
    self.spanB = spanB
    self.wordCount = wordCount
    self.kind = kind
    self.isCredited = isCredited
    self.reason = reason
  }

  /// What sort of words they are; all but prose are to be discounted.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Running text of the articles themselves.
    case prose
    /// Quoted in both: two reporters may have heard the same speaker.
    case quotation
    /// A list of names, that can hardly be worded otherwise.
    case names
    /// Page text that is not the story: who the outlet or a body is, standing advice.
    case boilerplate
  }
}
