internal import Casebook
internal import JSON

/// The figures of claims, those that count the same together.
struct FigureListing {
  /// A figure with the claims it stands in.
  private struct Entry {
    var quantity: Quantity
    var claims: [Claim]
    var key: Key
  }

  /// What is counted, then how it is measured.
  private struct Key: Comparable {
    var isUnnamed: Bool
    var subject: String
    var unit: String

    init(_ quantity: Quantity) {
      let noun = quantity.head ?? quantity.of
      isUnnamed = noun == nil
      subject = Folding.fold(noun ?? Figures.subject(of: quantity) ?? "")
      unit = quantity.unit ?? ""
    }

    static func < (left: Key, right: Key) -> Bool {
      if left.isUnnamed != right.isUnnamed { return right.isUnnamed }
      return (left.subject, left.unit) < (right.subject, right.unit)
    }
  }

  private var entries: [Entry] = []
  private let workspace: Workspace

  init(_ claims: [Claim], in workspace: Workspace) {
    self.workspace = workspace
    var places: [ArticleID: [ScalarRange: Int]] = [:]
    for claim in claims {
      for quantity in workspace.quantities(of: claim) {
        if let place = places[claim.article]?[quantity.span] {
          entries[place].claims.append(claim)
        } else {
          places[claim.article, default: [:]][quantity.span] = entries.count
          entries.append(Entry(quantity: quantity, claims: [claim], key: Key(quantity)))
        }
      }
    }
    entries = entries.enumerated()
      .sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }.map(\.element)
  }

  var table: Table {
    Table(
      [
        .init("WHAT", wraps: true), .init("BOUND"), .init("VALUE", alignsRight: true),
        .init("UNIT", hidesWhenEmpty: true), .init("SCOPE", wraps: true, hidesWhenEmpty: true),
        .init("CLAIM"), .init("WHO SAYS SO", wraps: true), .init("WORDS", wraps: true),
      ], rows: entries.map(row), whenEmpty: "There are no figures in these claims.")
  }

  private func row(_ entry: Entry) -> Table.Row {
    let quantity = entry.quantity
    let words = words(of: entry)
    let subject =
      quantity.of.map { StyledText(Folding.singleLine($0)) }
      ?? StyledText(Figures.subject(of: quantity) ?? "", .faint)
    return Table.Row(
      [
        subject, StyledText(quantity.modifier.map(Folding.singleLine) ?? "", .hedge),
        StyledText(Figures.value(of: quantity), .number), StyledText(quantity.unit ?? ""),
        scope(of: entry),
        StyledText(entry.claims.map { "\($0.id)" }.joined(separator: " "), .id),
        ClaimListing.chain(of: entry.claims[0], in: workspace), StyledText(words, .faint),
      ], json: json(entry, words: words))
  }

  /// Where and when the figure holds; a figure of page text is one of the outlet about itself.
  private func scope(of entry: Entry) -> StyledText {
    let isPageText = entry.claims.allSatisfy(\.isFurniture)
    return [
      StyledText(Figures.scope(of: entry.quantity)),
      StyledText(isPageText ? "page text" : "", .faint),
    ].filter { !$0.isEmpty }.joined(", ")
  }

  private func words(of entry: Entry) -> String {
    workspace.text(of: entry.claims[0].article)
      .map { Folding.singleLine($0[entry.quantity.span]) } ?? ""
  }

  private func json(_ entry: Entry, words: String) -> JSONValue {
    guard case .object(var members) = entry.quantity.json else { return entry.quantity.json }
    members["claims"] = entry.claims.map(\.id).json
    members["article"] = entry.claims[0].article.json
    members["text"] = .string(words)
    return .object(members)
  }
}
