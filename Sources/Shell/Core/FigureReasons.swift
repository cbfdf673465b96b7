internal import Casebook

/// What figures and dates are read from, in words for `why`.
enum FigureReasons {
  /// The sentence for a figure, by its kind and what goes with it.
  static func sentence(for quantity: Quantity) -> String {
    let form =
      switch quantity.kind {
      case .money: "A number with a currency"
      case .percentage, .points: "A number with a sign or word for hundredths"
      case .age: "A number with a word for years or months of age"
      case .measure: "A number with a unit"
      case .temperature: "A number with degrees"
      case .score: "Two numbers of a contest"
      case .votes: "Two numbers of a vote"
      case .fraction: "A part of a whole"
      case .ordinal: "A place in an order"
      case .count: "A number with what the sentence counts by it"
      case .number, nil: "A number alone"
      }
    let parts = [
      quantity.bound == nil ? nil : "the words beside it bound it",
      quantity.place == nil && quantity.time == nil ? nil : "where and when are in its clause",
      quantity.change == nil ? nil : "a word of rising or falling governs it",
    ].compactMap(\.self)
    return ([form] + parts).joined(separator: "; ") + "."
  }

  /// The sentence for a date or period, by what it is counted from.
  static func sentence(for time: TimeExpression) -> String {
    switch (time.type, time.needs) {
    case (.set, _): "Words for what comes again and again."
    case (.duration, nil): "A length of time that has no place in the calendar by itself."
    case (_, .published): "Counted from the day on which the article came out."
    case (_, .context): "Counted from a date that the text names before it."
    case (.time, nil): "Words for a time of day."
    case (_, nil): "Words of the calendar, which need no other date."
    }
  }
}
