internal import Casebook
internal import JSON

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

  /// "500 militants, ‘just’": the value with its unit, what is counted, and what bounds it.
  static func reading(of quantity: Quantity) -> String {
    let parts = [value(of: quantity), quantity.unit, quantity.of].compactMap(\.self)
    let scope = scope(of: quantity)
    return [
      parts.joined(separator: " "), quantity.modifier.map { "‘\($0)’" },
      scope.isEmpty ? nil : scope,
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// What the figure is of where the words do not name it: "money", "age".
  static func subject(of quantity: Quantity) -> String? {
    switch quantity.kind {
    case .money: "money"
    case .age: "age"
    case .percentage, .points: "share"
    case .temperature: "temperature"
    case .score: "score"
    case .votes: "votes"
    case .measure: "measure"
    case .count, .fraction, .ordinal, .number, nil: nil
    }
  }

  /// Where and when it holds, and the change it belongs to: "Tarnova, 2015, down from".
  static func scope(of quantity: Quantity) -> String {
    let change = quantity.change.map { "\($0.direction.rawValue) \($0.role.rawValue)" }
    return [quantity.place, quantity.time, change].compactMap { $0.map(Folding.singleLine) }
      .joined(separator: ", ")
  }

  static func styled(_ quantity: Quantity, in text: ArticleText) -> StyledText {
    var styled = StyledText(value(of: quantity), .number)
    if let unit = quantity.unit { styled += StyledText(" \(unit)") }
    if let of = quantity.of { styled += StyledText(" \(of)") }
    if let modifier = quantity.modifier { styled += StyledText("  \(modifier)", .hedge) }
    let scope = scope(of: quantity)
    if !scope.isEmpty { styled += StyledText("  (\(scope))") }
    return styled + StyledText("  ‘\(Folding.singleLine(text[quantity.span]))’", .faint)
  }
}
