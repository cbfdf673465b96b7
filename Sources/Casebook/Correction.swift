package import JSON

extension Claim {
  /// The analyst's word on a claim: what it says in the place of the machine, and what the machine says.
  ///
  /// The claim's own fields hold what counts, so that whoever reads a claim reads the analyst's word.
  package struct Correction: Hashable, Sendable {
    /// Where the claim's words stand.
    package var wording: Anchor?
    package var polarity: Polarity?
    package var modality: Modality?
    package var basis: Attribution.Basis?
    package var kind: Attribution.Kind?
    /// Who says it: the innermost mouth alone.
    package var source: Mouth?
    /// What kind of source the machine's innermost one is.
    package var sourceType: Attribution.SourceType?
    /// All mouths from the origin outward, without the article's outlet; none: the outlet's own voice.
    package var chain: [Mouth]?
    /// Hedges that the machine does not see.
    package var hedges: [Hedge] = []
    /// Where the machine sees hedges that are none.
    package var notHedges: [ScalarRange] = []
    /// What the machine says in the fields of the claim that hold the analyst's word.
    package var machine: MachineReading?
    package var others: JSONObject = [:]

    package init() {}

    /// True when it says nothing in the machine's place.
    package var isEmpty: Bool {
      var rest = self
      rest.machine = nil
      return rest == Correction()
    }
  }

  /// One mouth of a chain that the analyst gives.
  package struct Mouth: Hashable, Sendable {
    package var name: String
    package var type: Attribution.SourceType
    /// Where the article names it, if it does.
    package var spans: [ScalarRange]
    package var others: JSONObject = [:]

    package init(_ name: String, type: Attribution.SourceType, spans: [ScalarRange] = []) {
      self.name = name
      self.type = type
      self.spans = spans
    }
  }

  /// The fields of a claim that a correction may change, as the machine has them.
  package struct MachineReading: Hashable, Sendable {
    package var anchor: Anchor
    package var proposition: [ScalarRange]
    package var polarity: Polarity
    package var modality: Modality?
    package var modalityWords: [ScalarRange]
    package var modalityRule: String
    package var hedges: [Int]
    package var quantities: [Int]
    package var times: [Int]
    package var others: JSONObject = [:]

    /// What a claim's fields hold now.
    package init(_ claim: Claim) {
      anchor = claim.anchor
      proposition = claim.proposition
      polarity = claim.polarity
      modality = claim.modality
      modalityWords = claim.modalityWords
      modalityRule = claim.modalityRule
      hedges = claim.hedges
      quantities = claim.quantities
      times = claim.times
    }
  }

  /// The rule's name where the analyst said so.
  package static let analystRule = "analyst"
}
