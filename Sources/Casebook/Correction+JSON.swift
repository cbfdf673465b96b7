package import JSON

extension Claim.Correction: JSONRepresentable {
  package var json: JSONValue {
    .record(
      [
        "wording": wording?.json, "polarity": polarity?.json, "modality": modality?.json,
        "basis": basis?.json, "kind": kind?.json, "source": source?.json,
        "sourceType": sourceType?.json,
        // An empty chain says something: that it is the outlet's own voice.
        "ownVoice": .bool(chain?.isEmpty ?? false), "chain": chain?.json, "hedges": hedges.json,
        "notHedges": notHedges.json, "machine": machine?.json,
      ], others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    self.init()
    wording = try fields.value("wording")
    polarity = try fields.value("polarity")
    modality = try fields.value("modality")
    basis = try fields.value("basis")
    kind = try fields.value("kind")
    source = try fields.value("source")
    sourceType = try fields.value("sourceType")
    let mouths: [Claim.Mouth] = try fields.list("chain")
    let isOwnVoice = try fields.flag("ownVoice")
    chain = mouths.isEmpty && !isOwnVoice ? nil : mouths
    hedges = try fields.list("hedges")
    notHedges = try fields.list("notHedges")
    machine = try fields.value("machine")
    others = fields.others
  }
}

extension Claim.Mouth: JSONRepresentable {
  package var json: JSONValue {
    .record(
      ["name": .string(name), "type": type.json, "spans": spans.json], others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    self.init(
      try fields.requiredString("name"), type: try fields.requiredValue("type"),
      spans: try fields.list("spans"))
    others = fields.others
  }
}

extension Claim.MachineReading: JSONRepresentable {
  package var json: JSONValue {
    .record(
      [
        "anchor": anchor.json, "proposition": proposition.json, "polarity": polarity.json,
        "modality": modality?.json, "modalityWords": modalityWords.json,
        "modalityRule": .string(modalityRule), "hedges": .indices(hedges),
        "quantities": .indices(quantities), "times": .indices(times),
      ], others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    anchor = try fields.requiredValue("anchor")
    proposition = try fields.list("proposition")
    polarity = try fields.value("polarity") ?? .affirmed
    modality = try fields.value("modality")
    modalityWords = try fields.list("modalityWords")
    modalityRule = try fields.string("modalityRule") ?? ""
    hedges = try fields.indices("hedges")
    quantities = try fields.indices("quantities")
    times = try fields.indices("times")
    others = fields.others
  }
}

extension JSONValue {
  /// A list of places in another list.
  static func indices(_ indices: [Int]) -> JSONValue { .array(indices.map { .integer($0) }) }
}

extension JSONFields {
  /// Takes a list of places in another list; none when it is missing.
  mutating func indices(_ key: String) throws(JSONShapeError) -> [Int] {
    try take(key, expected: "a list of numbers") { value in
      guard let elements = value.array else { return nil }
      let indices = elements.compactMap(\.integer)
      return indices.count == elements.count ? indices : nil
    } ?? []
  }
}
