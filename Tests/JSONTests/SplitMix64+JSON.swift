import JSON
import TestSupport

extension SplitMix64 {
  /// A JSON value with containers at most `depth` deep.
  mutating func jsonValue(depth: Int) -> JSONValue {
    switch below(depth > 0 ? 8 : 5) {
    case 0: .null
    case 1: .bool(oneIn(2))
    case 2: .integer(Int(truncatingIfNeeded: next()) >> below(64))
    case 3: .number(jsonNumber())
    case 4: .string(text(upTo: 12))
    case 5: .array(list(upTo: 5) { $0.jsonValue(depth: depth - 1) })
    default:
      .object(
        JSONObject(list(upTo: 5) { ($0.text(upTo: 6), $0.jsonValue(depth: depth - 1)) }) { $1 })
    }
  }

  /// A number with any of the parts that the grammar allows.
  mutating func jsonNumber() -> JSONNumber {
    func digits(_ random: inout SplitMix64) -> String {
      (0...random.below(20)).map { _ in String(random.below(10)) }.joined()
    }
    var literal = oneIn(2) ? "-" : ""
    literal += oneIn(3) ? "0" : "\(1 + below(9))\(digits(&self))"
    if oneIn(2) { literal += "." + digits(&self) }
    if oneIn(2) { literal += (pick(["e", "E", "e+", "E-"]) ?? "e") + digits(&self) }
    // The literal is a number by construction; a mistake here shows as a zero that no test expects.
    return JSONNumber(literal: literal) ?? JSONNumber(0)
  }
}
