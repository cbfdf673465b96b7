package import JSON

/// Whether a claim is worth checking: a score with the reasons that make it.
///
/// A score ranks claims for a reporter's time; it says nothing about whether a claim is true.
package struct Worth: Hashable, Sendable {
  /// In hundredths, 0 to 100; from 50 on it is worth checking.
  package var score: Int
  /// What moves the score most, the strongest first.
  package var reasons: [Reason]
  package var others: JSONObject = [:]

  package init(score: Int, reasons: [Reason] = []) {
    self.score = score
    self.reasons = reasons
  }

  /// Words that move the score.
  package struct Reason: Hashable, Sendable {
    /// The rule that found it.
    package var rule: String
    /// The words it was read from; nil for what is true of the whole.
    package var span: ScalarRange?
    /// Its share in the score, in hundredths; below zero where it speaks against checking.
    ///
    /// The effects of all that was found, with where a clause of which nothing was found stands, add up to the score.
    package var effect: Int

    package init(rule: String, span: ScalarRange?, effect: Int) {
      self.rule = rule
      self.span = span
      self.effect = effect
    }
  }
}

extension Worth: JSONRepresentable {
  package var json: JSONValue {
    .record(
      ["score": .number(.hundredths(score)), "reasons": reasons.json], others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    self.init(
      score: try fields.require("score", expected: "a number", \.hundredths),
      reasons: try fields.list("reasons"))
    others = fields.others
  }
}

extension Worth.Reason: JSONRepresentable {
  package var json: JSONValue {
    .record([
      "rule": .string(rule), "span": span?.json, "effect": .number(.hundredths(effect)),
    ])
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    self.init(
      rule: try fields.requiredString("rule"), span: try fields.value("span"),
      effect: try fields.require("effect", expected: "a number", \.hundredths))
  }
}

extension JSONNumber {
  /// The number of some hundredths: 0.82, -0.05, 1.
  package static func hundredths(_ count: Int) -> JSONNumber {
    let digits = String(abs(count) % 100)
    let fraction = (digits.utf8.count == 1 ? "0" : "") + digits
    let literal = "\(count < 0 ? "-" : "")\(abs(count) / 100).\(fraction)"
    return JSONNumber(literal: literal) ?? JSONNumber(count)
  }
}

extension JSONValue {
  /// A number in hundredths, rounded, or nil for what is no number or a large one.
  fileprivate var hundredths: Int? {
    guard case .number(let number) = self, let value = Double(number.literal) else { return nil }
    return Int(exactly: (value * 100).rounded())
  }
}
