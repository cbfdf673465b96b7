package import Casebook

/// What changed between two claims of a group, told from the article that stands earlier on the way.
package struct Hop: Hashable, Sendable {
  package var group: GroupID
  package var from: ClaimID
  package var to: ClaimID
  /// What changed, by its place in the first; empty when nothing was found.
  package var deltas: [Delta]
  /// True when the second article draws on the first: it credits it.
  package var isDrawn: Bool

  package init(
    group: GroupID, from: ClaimID, to: ClaimID, deltas: [Delta], isDrawn: Bool = false
  ) {
    self.group = group
    self.from = from
    self.to = to
    self.deltas = deltas
    self.isDrawn = isDrawn
  }
}
