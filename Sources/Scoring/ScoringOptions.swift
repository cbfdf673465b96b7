/// What else a run of a task is asked for.
package struct ScoringOptions: Sendable {
  /// Cases to leave out, for a second figure; tasks on Recognizers specifications read it.
  package var scope: RecognizersScope?
  /// True when what was missed is listed among the figures.
  package var listsMisses: Bool

  package init(scope: RecognizersScope? = nil, listsMisses: Bool = false) {
    self.scope = scope
    self.listsMisses = listsMisses
  }
}
