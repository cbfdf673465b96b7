package import JSON

/// A statement about the world as it stands in one article.
package struct Claim: Hashable, Sendable {
  package var id: ClaimID
  package var article: ArticleID
  package var anchor: Anchor
  /// What it says without attribution and hedges, in text order.
  package var proposition: [ScalarRange]
  package var polarity: Polarity
  /// Whether it is put forward as so, as planned, ordered …; nil where an older version read it.
  package var modality: Modality?
  /// The words that show the modality.
  package var modalityWords: [ScalarRange]
  /// The rule that read it from them.
  package var modalityRule: String
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
  /// Whether it is worth checking; nil where that was not asked.
  package var worth: Worth?
  /// What it says as a direction among meanings; nil where an older version read it.
  package var meaning: Meaning?
  /// The rule that cut it out of the text.
  package var rule: String
  /// Where the analyst's word stands above the machine's.
  package var correction: Correction? {
    get { corrections.first }
    set { corrections = newValue.map { [$0] } ?? [] }
  }
  /// One at most: a list, so that the many claims without one stay small.
  private var corrections: [Correction] = []
  /// True when the analyst added it, so that no extraction takes it away.
  package var isAdded: Bool
  /// True when extraction finds it no longer and it stays for what the analyst did with it.
  package var isOrphaned: Bool
  package var others: JSONObject = [:]

  package init(
    id: ClaimID, article: ArticleID, anchor: Anchor, proposition: [ScalarRange],
    polarity: Polarity = .affirmed, modality: Modality? = nil, modalityWords: [ScalarRange] = [],
    modalityRule: String = "", attribution: Int? = nil, hedges: [Int] = [],
    quantities: [Int] = [], times: [Int] = [], isFurniture: Bool = false, isHeadline: Bool = false,
    worth: Worth? = nil, meaning: Meaning? = nil, rule: String, correction: Correction? = nil,
    isAdded: Bool = false,
    isOrphaned: Bool = false
  ) {
    self.id = id
    self.article = article
    self.anchor = anchor
    self.proposition = proposition
    self.polarity = polarity
    self.modality = modality
    self.modalityWords = modalityWords
    self.modalityRule = modalityRule
    self.attribution = attribution
    self.hedges = hedges
    self.quantities = quantities
    self.times = times
    self.isFurniture = isFurniture
    self.isHeadline = isHeadline
    self.worth = worth
    self.meaning = meaning
    self.rule = rule
    corrections = correction.map { [$0] } ?? []
    self.isAdded = isAdded
    self.isOrphaned = isOrphaned
  }

  package var span: ScalarRange { anchor.span }
  /// The claim's words as they stand in the article.
  package var wording: String { anchor.quote }

  /// Whether the wording affirms or denies.
  package enum Polarity: String, CaseIterable, Hashable, Sendable, JSONRepresentable {
    case affirmed, denied
  }

  /// How what is claimed stands to the facts: one of six ways, apart from whether it is affirmed.
  package enum Modality: String, CaseIterable, Hashable, Sendable, JSONRepresentable {
    /// Put forward as so: it has happened, is happening or is the case.
    case done
    /// Announced, intended or still to come.
    case planned
    /// Somebody is to do it: an order, a demand, a duty.
    case ordered
    /// It may be so, or is so under a condition.
    case possible
    /// Put forward as not so.
    case denied
    /// Asked, and not put forward.
    case asked
  }
}

extension Claim: JSONRepresentable {
  package var json: JSONValue {
    .record(
      [
        "id": id.json, "article": article.json, "anchor": anchor.json,
        "proposition": proposition.json, "polarity": polarity.json,
        "modality": modality?.json, "modalityWords": modalityWords.json,
        "modalityRule": modalityRule.isEmpty ? nil : .string(modalityRule),
        "attribution": attribution.map { .integer($0) }, "hedges": .indices(hedges),
        "quantities": .indices(quantities), "times": .indices(times),
        "furniture": .bool(isFurniture),
        "headline": .bool(isHeadline), "worth": worth?.json, "meaning": meaning?.json,
        "rule": .string(rule),
        "correction": correction?.json, "added": .bool(isAdded), "orphaned": .bool(isOrphaned),
      ], others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    self.init(
      id: try fields.requiredValue("id"), article: try fields.requiredValue("article"),
      anchor: try fields.requiredValue("anchor"), proposition: try fields.list("proposition"),
      polarity: try fields.value("polarity") ?? .affirmed,
      modality: try fields.value("modality"), modalityWords: try fields.list("modalityWords"),
      modalityRule: try fields.string("modalityRule") ?? "",
      attribution: try fields.integer("attribution"),
      hedges: try fields.indices("hedges"),
      quantities: try fields.indices("quantities"),
      times: try fields.indices("times"),
      isFurniture: try fields.flag("furniture"), isHeadline: try fields.flag("headline"),
      worth: try fields.value("worth"), meaning: try fields.value("meaning"),
      rule: try fields.string("rule") ?? "",
      correction: try fields.value("correction"),
      isAdded: try fields.flag("added"), isOrphaned: try fields.flag("orphaned"))
    others = fields.others
  }
}
