package import JSON

/// Who says something, with which words: source, cue and content spans (PARC and PolNeAR terms).
package struct Attribution: Hashable, Sendable {
  /// The words that name the source, in text order; empty when none is named.
  package var source: [ScalarRange]
  /// The words that say that something is said: "told", "according to".
  package var cue: [ScalarRange]
  /// What is said, in text order.
  package var content: [ScalarRange]
  package var kind: Kind
  package var sourceType: SourceType
  /// The full source when the text names it elsewhere: "Ana Ruiz" for "she".
  package var resolved: String?
  /// How safe that is; nil where nothing was resolved, or an older version did it.
  package var resolution: Resolution?
  /// The attribution that this one stands in, as an index into `Analysis.attributions`.
  package var parent: Int?
  /// False when the link is inferred, as by a block lead-in; true when the sentence states it.
  package var stated: Bool
  /// The rule that made it.
  package var rule: String
  /// How the source knows; nil where an older version read it.
  package var basis: Basis?
  /// The words that show it.
  package var basisWords: [ScalarRange]
  /// The rule that read it from them.
  package var basisRule: String
  package var others: JSONObject = [:]

  package init(
    source: [ScalarRange], cue: [ScalarRange], content: [ScalarRange], kind: Kind,
    sourceType: SourceType, resolved: String? = nil, resolution: Resolution? = nil,
    parent: Int? = nil, stated: Bool = true,
    rule: String, basis: Basis? = nil, basisWords: [ScalarRange] = [], basisRule: String = ""
  ) {
    self.source = source
    self.cue = cue
    self.content = content
    self.kind = kind
    self.sourceType = sourceType
    self.resolved = resolved
    self.resolution = resolution
    self.parent = parent
    self.stated = stated
    self.rule = rule
    self.basis = basis
    self.basisWords = basisWords
    self.basisRule = basisRule
  }

  /// Whether the content is quoted.
  package enum Kind: String, CaseIterable, Hashable, Sendable, JSONRepresentable {
    case direct, indirect, mixed
  }

  /// How safely a pronoun or another short word tells who is meant.
  package enum Resolution: String, CaseIterable, Hashable, Sendable, JSONRepresentable {
    /// Grammar and gender leave only one.
    case sure
    /// The nearest that fits: a guess.
    case likely
  }

  /// How a source knows what it says.
  package enum Basis: String, CaseIterable, Hashable, Sendable, JSONRepresentable {
    /// It saw or heard it itself.
    case witnessed
    /// Somebody told it, or it read it.
    case told
    /// It concludes, believes or reckons so.
    case inferred
    /// The text does not say.
    case unstated
  }

  /// What kind of source it is.
  package enum SourceType: String, CaseIterable, Hashable, Sendable, JSONRepresentable {
    case namedPerson = "named-person"
    case namedOrganisation = "named-organisation"
    case outlet
    case document
    case unnamedPerson = "unnamed-person"
    case unnamedGroup = "unnamed-group"
    case impersonal
  }
}

extension Attribution: JSONRepresentable {
  package var json: JSONValue {
    .record(
      [
        "source": source.json, "cue": cue.json, "content": content.json, "kind": kind.json,
        "sourceType": sourceType.json, "resolved": resolved?.json, "resolution": resolution?.json,
        "parent": parent.map { .integer($0) }, "stated": .bool(stated), "rule": .string(rule),
        "basis": basis?.json, "basisWords": basisWords.json,
        "basisRule": basisRule.isEmpty ? nil : .string(basisRule),
      ], others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    self.init(
      source: try fields.list("source"), cue: try fields.list("cue"),
      content: try fields.list("content"), kind: try fields.requiredValue("kind"),
      sourceType: try fields.requiredValue("sourceType"),
      resolved: try fields.string("resolved"), resolution: try fields.value("resolution"),
      parent: try fields.integer("parent"),
      stated: try fields.flag("stated"), rule: try fields.string("rule") ?? "",
      basis: try fields.value("basis"), basisWords: try fields.list("basisWords"),
      basisRule: try fields.string("basisRule") ?? "")
    others = fields.others
  }
}
