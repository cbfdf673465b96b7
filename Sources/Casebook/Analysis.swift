package import JSON

/// What extraction found in one article, beside its claims.
package struct Analysis: Hashable, Sendable {
  /// The version of the extraction that made it: re-extraction by the same version changes nothing.
  package var extractor: String
  package var sentences: [ScalarRange]
  package var attributions: [Attribution]
  package var hedges: [Hedge]
  package var quantities: [Quantity]
  package var times: [TimeExpression]
  package var names: [Name]
  package var others: JSONObject = [:]

  package init(
    extractor: String, sentences: [ScalarRange] = [], attributions: [Attribution] = [],
    hedges: [Hedge] = [], quantities: [Quantity] = [], times: [TimeExpression] = [],
    names: [Name] = []
  ) {
    self.extractor = extractor
    self.sentences = sentences
    self.attributions = attributions
    self.hedges = hedges
    self.quantities = quantities
    self.times = times
    self.names = names
  }

  /// The attribution at `index` and those around it, from the innermost outward.
  ///
  /// Safe on a file with a cycle: no attribution is given twice.
  package func nesting(from index: Int?) -> [Attribution] {
    var found: [Attribution] = []
    var seen: Set<Int> = []
    var next = index
    while let index = next, attributions.indices.contains(index), seen.insert(index).inserted {
      found.append(attributions[index])
      next = attributions[index].parent
    }
    return found
  }
}

extension Analysis: JSONRepresentable {
  package var json: JSONValue {
    .record(
      [
        "extractor": .string(extractor), "sentences": sentences.json,
        "attributions": attributions.json, "hedges": hedges.json, "quantities": quantities.json,
        "times": times.json, "names": names.json,
      ], others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    self.init(
      extractor: try fields.requiredString("extractor"), sentences: try fields.list("sentences"),
      attributions: try fields.list("attributions"), hedges: try fields.list("hedges"),
      quantities: try fields.list("quantities"), times: try fields.list("times"),
      names: try fields.list("names"))
    others = fields.others
  }
}
