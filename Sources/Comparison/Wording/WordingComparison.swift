package import Casebook

/// Two claims' wordings laid side by side, word by word.
package struct WordingComparison: Hashable, Sendable {
  package let a: ClaimID
  package let b: ClaimID
  /// In reading order; the sides put together again give the two wordings, white space apart.
  ///
  /// Marks stay with their word, closing ones with the word before and opening ones with the word after. They are not
  /// compared, nor is case.
  package let pieces: [Piece]
  /// What the changes amount to, from `a` to `b`.
  package let deltas: [Delta]

  /// The comparison of two claims, or nil when one of them or its text is not in the workspace.
  package init?(_ a: ClaimID, _ b: ClaimID, in workspace: Workspace) {
    guard let first = workspace.claims[a], let second = workspace.claims[b],
      let articleA = ComparedArticle(first.article, in: workspace),
      let articleB = ComparedArticle(second.article, in: workspace)
    else { return nil }
    let wordingA = ClaimWording(first, in: articleA)
    let wordingB = ClaimWording(second, in: articleB)
    self.a = a
    self.b = b
    pieces = Piece.pieces(wordingA, wordingB)
    let credit = Credit(from: articleB, to: articleA)
    deltas = ClaimPair(wordingA, wordingB, credit: credit)?.deltas ?? []
  }

  /// A stretch of words that the wordings share, or in which they differ.
  package struct Piece: Hashable, Sendable {
    package var kind: Kind
    /// Where it stands in the first claim's article; nil when added.
    package var spanA: ScalarRange?
    /// Where it stands in the second claim's article; nil when removed.
    package var spanB: ScalarRange?
    /// The words as they stand in the first; empty when added.
    package var textA: String
    /// The words as they stand in the second; empty when removed.
    package var textB: String

    package init(
      kind: Kind, spanA: ScalarRange?, spanB: ScalarRange?, textA: String, textB: String
    ) {
      self.kind = kind
      self.spanA = spanA
      self.spanB = spanB
      self.textA = textA
      self.textB = textB
    }
  }

  /// What became of a piece on the way from the first wording to the second.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The same words, whatever their case and the form of their quotation marks.
    case same
    case removed, added, changed
  }
}
