internal import Casebook

/// What of a claim the analyst may correct.
enum ClaimField: String, CaseIterable {
  case wording, source, chain, type, kind, basis, polarity, modality, hedge, unhedge

  /// The keys of `edit` and `add`; `wording` is what `add` is given anyway.
  static func options(for fields: [ClaimField]) -> [OptionKey] { fields.map(\.option) }

  private var option: OptionKey {
    switch self {
    case .wording:
      OptionKey("wording", "WORDS", .word, "the claim's words, as the article has them")
    case .source:
      OptionKey("source", "NAME", .source, "who says so; \"\" is the outlet's own voice")
    case .chain:
      OptionKey(
        "chain", "NAMES", .source,
        "all who pass it on, as listings write it: \"Gazette < an official\"")
    case .type:
      OptionKey(
        "type", "TYPE", .choice(Attribution.SourceType.allCases.map(\.rawValue)),
        "what kind of source it is")
    case .kind:
      OptionKey(
        "kind", "KIND", .choice(Attribution.Kind.allCases.map(\.rawValue)),
        "quoted or not: direct, indirect, mixed")
    case .basis:
      OptionKey(
        "basis", "BASIS", .choice(Attribution.Basis.allCases.map(\.rawValue)),
        "how the source knows")
    case .polarity:
      OptionKey(
        "polarity", "WORD", .choice(Claim.Polarity.allCases.map(\.rawValue)), "affirmed or denied")
    case .modality:
      OptionKey(
        "modality", "WORD", .choice(Claim.Modality.allCases.map(\.rawValue)),
        "done, planned, ordered, possible, denied or asked")
    case .hedge:
      OptionKey(
        "hedge", "WORDS", .word,
        "words that soften it; with a kind: hedge:evidential:\"it is said\"")
    case .unhedge: OptionKey("unhedge", "WORDS", .word, "words that do not soften it")
    }
  }
}

extension Claim.Correction {
  /// True when the analyst has said something of a field.
  func says(_ field: ClaimField) -> Bool {
    switch field {
    case .wording: wording != nil
    case .source: source != nil
    case .chain: chain != nil
    case .type: sourceType != nil
    case .kind: kind != nil
    case .basis: basis != nil
    case .polarity: polarity != nil
    case .modality: modality != nil
    case .hedge: !hedges.isEmpty
    case .unhedge: !notHedges.isEmpty
    }
  }

  /// Gives a field back to the machine.
  mutating func reset(_ field: ClaimField) {
    switch field {
    case .wording: wording = nil
    case .source, .chain:
      source = nil
      chain = nil
    case .type: sourceType = nil
    case .kind: kind = nil
    case .basis: basis = nil
    case .polarity: polarity = nil
    case .modality: modality = nil
    case .hedge: hedges = []
    case .unhedge: notHedges = []
    }
  }
}
