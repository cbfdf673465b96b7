package import JSON

/// How far what was found agrees with what should be: precision, recall and their harmonic mean.
package struct Agreement: Hashable, Sendable {
  package var right = 0
  package var found = 0
  package var wanted = 0

  /// Nothing found and nothing wanted so far.
  package init() {}

  /// Counts items that were found against those that should be; each stands once in its list.
  package mutating func count<Item: Hashable>(_ found: [Item], of wanted: [Item]) {
    right += Set(found).intersection(wanted).count
    self.found += found.count
    self.wanted += wanted.count
  }

  /// Adds what was counted elsewhere.
  mutating func add(_ other: Agreement) {
    right += other.right
    found += other.found
    wanted += other.wanted
  }

  package var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
  package var recall: Double { wanted == 0 ? 0 : Double(right) / Double(wanted) }
  package var f1: Double {
    found + wanted == 0 ? 0 : 2 * Double(right) / Double(found + wanted)
  }

  /// The three figures.
  package var json: JSONObject {
    ["p": .figure(precision), "r": .figure(recall), "f1": .figure(f1)]
  }
}

/// How many of all items are right.
package struct Share: Hashable, Sendable {
  package var right = 0
  package var all = 0

  /// No items so far.
  package init() {}

  /// Counts an item.
  package mutating func count(isRight: Bool) {
    all += 1
    if isRight { right += 1 }
  }

  package var rate: Double { all == 0 ? 0 : Double(right) / Double(all) }
}

extension JSONValue {
  /// A figure rounded to five decimals; null when it is none, such as the correlation of constants.
  package static func figure(_ value: Double) -> JSONValue {
    // Figures are shares and correlations, so they fit by far.
    guard value.isFinite, abs(value) < 1e9 else { return .null }
    let scaled = Int((abs(value) * 100_000).rounded())
    let decimals = String(scaled % 100_000 + 100_000).dropFirst()
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return JSONNumber(literal: "\(sign)\(scaled / 100_000).\(decimals)").map(JSONValue.number)
      ?? .null
  }
}
