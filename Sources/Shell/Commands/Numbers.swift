internal import Casebook
internal import JSON

extension Command {
  static let numbers = Command(
    name: "numbers", group: .claims,
    summary: "List the figures with what they count and who says so.",
    parameters: [
      Parameter("QUERY", .query, "only in claims that fit", optional: true, repeats: true)
    ],
    isListing: true,
    examples: [
      Example("numbers", "all figures"), Example("numbers number:>100", "the large ones"),
    ],
    seeAlso: ["dates", "claims", "compare"]
  ) { (arguments, state) throws(ShellError) in
    guard !state.workspace.claims.isEmpty else { throw ShellError(.nothingExtracted) }
    let claims = try state.claims(arguments.words("QUERY"))
    state.select(claims.filter { !$0.quantities.isEmpty }.map { .claim($0.id) })
    let found = claims.flatMap { claim in
      state.workspace.quantities(of: claim).map { (claim: claim, quantity: $0) }
    }
    let sorted = found.sorted {
      ($0.quantity.of ?? "~", $0.claim.id.number) < ($1.quantity.of ?? "~", $1.claim.id.number)
    }
    let rows = sorted.map { claim, quantity in
      Table.Row(
        [
          StyledText(quantity.of ?? "", .plain), StyledText(quantity.modifier ?? "", .hedge),
          StyledText(Figures.value(of: quantity), .number), StyledText(quantity.unit ?? ""),
          StyledText("\(claim.id)", .id), ClaimListing.chain(of: claim, in: state.workspace),
          StyledText(Figures.words(of: quantity, claim: claim, in: state.workspace), .faint),
        ],
        json: Figures.json(quantity, claim: claim))
    }
    return .table(
      Table(
        [
          .init("WHAT", wraps: true), .init("BOUND"), .init("VALUE", alignsRight: true),
          .init("UNIT"), .init("CLAIM"), .init("WHO SAYS SO", wraps: true),
          .init("WORDS", wraps: true),
        ], rows: rows, whenEmpty: "There are no figures in these claims."))
  }
}

/// Figures in words.
enum Figures {
  /// The value or range: "500", "1000–1500".
  static func value(of quantity: Quantity) -> String {
    if let value = quantity.value { return grouped(value.literal) }
    return switch (quantity.low, quantity.high) {
    case (let low?, let high?): "\(grouped(low.literal))–\(grouped(high.literal))"
    case (let low?, nil): "≥ \(grouped(low.literal))"
    case (nil, let high?): "≤ \(grouped(high.literal))"
    case (nil, nil): ""
    }
  }

  private static func grouped(_ literal: String) -> String {
    Int(literal).map(Phrases.grouped) ?? literal
  }

  static func styled(_ quantity: Quantity, in text: ArticleText) -> StyledText {
    var styled = StyledText(value(of: quantity), .number)
    if let unit = quantity.unit { styled += StyledText(" \(unit)") }
    if let of = quantity.of { styled += StyledText(" \(of)") }
    if let modifier = quantity.modifier { styled += StyledText("  \(modifier)", .hedge) }
    return styled + StyledText("  ‘\(Folding.singleLine(text[quantity.span]))’", .faint)
  }

  static func words(of quantity: Quantity, claim: Claim, in workspace: Workspace) -> String {
    workspace.text(of: claim.article).map { Folding.singleLine($0[quantity.span]) } ?? ""
  }

  static func json(_ quantity: Quantity, claim: Claim) -> JSONValue {
    guard case .object(var members) = quantity.json else { return quantity.json }
    members["claim"] = claim.id.json
    members["article"] = claim.article.json
    return .object(members)
  }
}
