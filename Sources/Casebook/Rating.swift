package import JSON

/// How reliable a source is and how credible its information (the Admiralty scale).
package struct Rating: Hashable, Sendable {
  package var reliability: Reliability?
  package var credibility: Credibility?
  package var reason: String?
  package var others: JSONObject = [:]

  package init(
    reliability: Reliability? = nil, credibility: Credibility? = nil, reason: String? = nil
  ) {
    self.reliability = reliability
    self.credibility = credibility
    self.reason = reason
  }

  /// A source's record.
  package enum Reliability: String, CaseIterable, Hashable, Sendable, JSONRepresentable {
    case A, B, C, D, E, F

    /// The grade in words.
    package var meaning: String {
      switch self {
      case .A: "completely reliable"
      case .B: "usually reliable"
      case .C: "fairly reliable"
      case .D: "not usually reliable"
      case .E: "unreliable"
      case .F: "reliability cannot be judged"
      }
    }
  }

  /// What speaks for the information itself.
  package enum Credibility: String, CaseIterable, Hashable, Sendable, JSONRepresentable {
    case confirmed = "1"
    case probablyTrue = "2"
    case possiblyTrue = "3"
    case doubtful = "4"
    case improbable = "5"
    case cannotBeJudged = "6"

    /// The grade in words.
    package var meaning: String {
      switch self {
      case .confirmed: "confirmed by two independent origins"
      case .probablyTrue: "probably true"
      case .possiblyTrue: "possibly true"
      case .doubtful: "doubtful"
      case .improbable: "improbable"
      case .cannotBeJudged: "truth cannot be judged"
      }
    }
  }

  /// The grades as written: "B2", "B", "2".
  package var grade: String {
    (reliability?.rawValue ?? "") + (credibility?.rawValue ?? "")
  }
}

extension Rating: JSONRepresentable {
  package var json: JSONValue {
    .record(
      [
        "reliability": reliability?.json, "credibility": credibility?.json,
        "reason": reason?.json,
      ], others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    self.init(
      reliability: try fields.value("reliability"), credibility: try fields.value("credibility"),
      reason: try fields.string("reason"))
    others = fields.others
  }
}
