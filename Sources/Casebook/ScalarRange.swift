package import JSON

/// A half-open range of Unicode scalars in an article's text, counted from 0: the W3C rule, and the unit of all
/// files and JSON.
package struct ScalarRange: Hashable, Sendable {
  package var lower: Int
  package var upper: Int

  /// The scalars from `lower` up to, not including, `upper`; a range that runs backwards becomes empty.
  package init(_ lower: Int, _ upper: Int) {
    self.lower = lower
    self.upper = max(lower, upper)
  }

  package var count: Int { upper - lower }
  package var isEmpty: Bool { lower == upper }

  /// True when every scalar of `other` is in this range.
  package func contains(_ other: ScalarRange) -> Bool {
    lower <= other.lower && other.upper <= upper
  }

  /// True when the two ranges share a scalar.
  package func overlaps(_ other: ScalarRange) -> Bool {
    lower < other.upper && other.lower < upper
  }
}

extension ScalarRange: Comparable {
  package static func < (left: ScalarRange, right: ScalarRange) -> Bool {
    (left.lower, left.upper) < (right.lower, right.upper)
  }
}

extension ScalarRange: JSONRepresentable {
  package var json: JSONValue { [.integer(lower), .integer(upper)] }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    guard let bounds = json.array, bounds.count == 2, let lower = bounds[0].integer,
      let upper = bounds[1].integer, lower >= 0, upper >= lower
    else { throw JSONShapeError(path: path, expected: "a span [start, end]") }
    self.init(lower, upper)
  }
}
