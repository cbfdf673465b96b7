internal import Casebook
internal import Prose

/// "I think", "we believe": what speakers say of how sure they are.
extension Hedges {
  private static let unsure: Set<WordKey> = Set(
    words: "think believe guess suppose reckon suspect assume imagine hope expect feel")

  mutating func readAsides() {
    // Of unknown form is "We cannot rule out": that is what is said.
    for aside in attributions.asides where aside.rule != .coreReads && !aside.content.isEmpty {
      guard let source = aside.source.first, let cue = aside.cue.first,
        cue.contains(where: { Self.unsure.contains(reading.key($0)) })
      else { continue }
      let start = aside.content.map(\.lowerBound).min() ?? cue.upperBound
      let end = aside.content.map(\.upperBound).max() ?? start
      found.append(
        HedgeDraft(
          words: min(source.lowerBound, cue.lowerBound)..<max(source.upperBound, cue.upperBound),
          kind: .epistemic, scope: start..<end, rule: .hedgeAside))
    }
  }
}
