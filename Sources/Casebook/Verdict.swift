package import JSON

/// The analyst's answer to one of the two questions about a claim.
package struct Verdict: Hashable, Sendable {
  /// The answer, one word of `Question.words` or the analyst's own.
  package var word: String
  package var reason: String?
  /// Ids, addresses or documents that the answer rests on.
  package var evidence: [String]
  package var others: JSONObject = [:]

  package init(word: String, reason: String? = nil, evidence: [String] = []) {
    self.word = word
    self.reason = reason
    self.evidence = evidence
  }

  /// The two questions, never answered together.
  package enum Question: String, CaseIterable, Hashable, Sendable, JSONRepresentable {
    /// Did they say it, in those words?
    case attribution
    /// Is it so?
    case content

    /// The usual answers.
    package var words: [String] {
      switch self {
      case .attribution: ["said", "said-differently", "not-said", "unproven"]
      case .content: ["true", "partly-true", "misleading", "false", "unproven"]
      }
    }
  }
}

extension Verdict: JSONRepresentable {
  package var json: JSONValue {
    .record(
      ["word": .string(word), "reason": reason?.json, "evidence": evidence.json], others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    self.init(
      word: try fields.requiredString("word"), reason: try fields.string("reason"),
      evidence: try fields.list("evidence"))
    others = fields.others
  }
}

/// One question about one claim.
package struct VerdictKey: Hashable, Sendable, Comparable {
  package var claim: ClaimID
  package var question: Verdict.Question

  package init(_ claim: ClaimID, _ question: Verdict.Question) {
    self.claim = claim
    self.question = question
  }

  package static func < (left: VerdictKey, right: VerdictKey) -> Bool {
    (left.claim.number, left.question.rawValue) < (right.claim.number, right.question.rawValue)
  }
}
