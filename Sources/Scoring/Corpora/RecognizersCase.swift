internal import JSON

/// A text of a Recognizers specification, with what a recogniser should find in it.
struct RecognizersCase {
  /// The model or part that the case is for, with its number: "NumberModel-001".
  var id: String
  /// The model or part: "NumberModel", "DateExtractor".
  var spec: String
  var input: String
  /// The date and time the text is read at, ISO 8601, where it has one.
  var reference: String?
  var results: [RecognizersResult]

  /// The cases of a JSON list of objects with `id`, `spec`, `input`, `reference` and `results`, at least one.
  static func cases(in file: CorpusFile) throws(ScoringError) -> [RecognizersCase] {
    do {
      let cases = try [RecognizersCase](json: try JSONParser.value(of: file.bytes), path: "")
      guard !cases.isEmpty else { throw ScoringError(file.path, .nothing("case in the list")) }
      return cases
    } catch let error as JSONError {
      throw ScoringError(file.path, error)
    } catch let error as JSONShapeError {
      throw ScoringError(file.path, error)
    } catch let error as ScoringError {
      throw error
    } catch {
      throw ScoringError(file.path, .notJSON("\(error)"))
    }
  }
}

/// One result that a case expects.
struct RecognizersResult {
  /// Unicode scalars of the input, half open.
  var span: Range<Int>
  /// "number", "ordinal.relative", "datetimeV2.date".
  var type: String
  /// What it means: `resolution` of a model, `value` of a parser, nothing of an extractor.
  var resolution: JSONObject?
}

extension RecognizersCase: JSONRepresentable {
  var json: JSONValue {
    [
      "id": .string(id), "spec": .string(spec), "input": .string(input),
      "reference": .optional(reference), "results": results.json,
    ]
  }

  init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    id = try fields.requiredString("id")
    spec = try fields.requiredString("spec")
    input = try fields.requiredString("input")
    reference = try fields.string("reference")
    results = try fields.list("results")
  }
}

extension RecognizersResult: JSONRepresentable {
  var json: JSONValue {
    [
      "start": .integer(span.lowerBound), "end": .integer(span.upperBound), "type": .string(type),
      "resolution": resolution.map(JSONValue.object) ?? .null,
    ]
  }

  init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    let start = try fields.requiredInteger("start")
    span = start..<max(start, try fields.requiredInteger("end"))
    type = try fields.requiredString("type")
    let model = try fields.take("resolution", expected: "an object") { $0.object }
    let parser = try fields.take("value", expected: "an object") { $0.object }
    resolution = model ?? parser
  }
}
