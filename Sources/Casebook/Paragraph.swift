package import JSON

/// A block of an article's text with its role.
package struct Paragraph: Hashable, Sendable {
  package var span: ScalarRange
  package var role: Role
  /// The rule that gave the role: "first-line", "about-name-count".
  package var rule: String
  package var others: JSONObject = [:]

  package init(span: ScalarRange, role: Role, rule: String) {
    self.span = span
    self.role = role
    self.rule = rule
  }

  /// What a block is to the story.
  package enum Role: String, CaseIterable, Hashable, Sendable, JSONRepresentable {
    case headline, standfirst, byline, dateline, body, heading, embed, caption
    case badge, bio, related, correction, furniture

    /// True for page text that is not the story: kept, searchable, set apart.
    package var isFurniture: Bool {
      switch self {
      case .badge, .bio, .related, .furniture, .caption: true
      case .headline, .standfirst, .byline, .dateline, .body, .heading, .embed, .correction: false
      }
    }
  }
}

extension Paragraph: JSONRepresentable {
  package var json: JSONValue {
    .record(["span": span.json, "role": role.json, "rule": .string(rule)], others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    span = try fields.requiredValue("span")
    role = try fields.requiredValue("role")
    rule = try fields.string("rule") ?? ""
    others = fields.others
  }
}
