package import JSON

/// A statement about the world as it stands in one article.
package struct Claim: Hashable, Sendable {
  package var id: ClaimID
  package var article: ArticleID
  package var anchor: Anchor
  /// What it says without attribution and hedges, in text order.
  package var proposition: [ScalarRange]
  package var polarity: Polarity
  /// The innermost attribution, as an index into the article's `Analysis.attributions`; nil in the outlet's own voice.
  package var attribution: Int?
  /// Indices into the article's `Analysis.hedges`.
  package var hedges: [Int]
  /// Indices into the article's `Analysis.quantities`.
  package var quantities: [Int]
  /// Indices into the article's `Analysis.times`.
  package var times: [Int]
  /// True when it stands in furniture: a self-claim.
  package var isFurniture: Bool
  package var isHeadline: Bool
  /// The rule that cut it out of the text.
  package var rule: String
  package var others: JSONObject = [:]

  package init(
    id: ClaimID, article: ArticleID, anchor: Anchor, proposition: [ScalarRange],
    polarity: Polarity = .affirmed, attribution: Int? = nil, hedges: [Int] = [],
    quantities: [Int] = [], times: [Int] = [], isFurniture: Bool = false, isHeadline: Bool = false,
    rule: String
  ) {
    self.id = id
    self.article = article
    self.anchor = anchor
    self.proposition = proposition
    self.polarity = polarity
    self.attribution = attribution
    self.hedges = hedges
    self.quantities = quantities
    self.times = times
    self.isFurniture = isFurniture
    self.isHeadline = isHeadline
    self.rule = rule
  }

  package var span: ScalarRange { anchor.span }
  /// The claim's words as they stand in the article.
  package var wording: String { anchor.quote }

  /// Whether the wording affirms or denies.
  package enum Polarity: String, CaseIterable, Hashable, Sendable, JSONRepresentable {
    case affirmed, denied
  }
}

extension Claim: JSONRepresentable {
  package var json: JSONValue {
    func list(_ indices: [Int]) -> JSONValue { .array(indices.map { .integer($0) }) }
    return .record(
      [
        "id": id.json, "article": article.json, "anchor": anchor.json,
        "proposition": proposition.json, "polarity": polarity.json,
        "attribution": attribution.map { .integer($0) }, "hedges": list(hedges),
        "quantities": list(quantities), "times": list(times), "furniture": .bool(isFurniture),
        "headline": .bool(isHeadline), "rule": .string(rule),
      ], others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    func indices(_ value: JSONValue) -> [Int]? {
      guard let elements = value.array else { return nil }
      let indices = elements.compactMap(\.integer)
      return indices.count == elements.count ? indices : nil
    }
    self.init(
      id: try fields.requiredValue("id"), article: try fields.requiredValue("article"),
      anchor: try fields.requiredValue("anchor"), proposition: try fields.list("proposition"),
      polarity: try fields.value("polarity") ?? .affirmed,
      attribution: try fields.integer("attribution"),
      hedges: try fields.take("hedges", expected: "a list of numbers", indices) ?? [],
      quantities: try fields.take("quantities", expected: "a list of numbers", indices) ?? [],
      times: try fields.take("times", expected: "a list of numbers", indices) ?? [],
      isFurniture: try fields.flag("furniture"), isHeadline: try fields.flag("headline"),
      rule: try fields.string("rule") ?? "")
    others = fields.others
  }
}
