internal import JSON

/// A text with the times that are marked in it, as TimeML or the Text Encoding Initiative write their values.
struct TimexDocument {
  /// The date of the text, ISO 8601.
  var date: String?
  var text: String
  var times: [Timex]

  /// A time that is marked.
  struct Timex {
    /// Unicode scalars of the text, half open.
    var span: Range<Int>
    /// "DATE", "TIME", "DURATION" or "SET".
    var type: String
    /// The value, or nil when only ends are known.
    var value: String?
    /// The ends that are known: "from", "to", "notBefore", "notAfter".
    var ends: [String: String]
  }

  /// The documents of a file of JSON lines, at least one.
  static func documents(in file: CorpusFile) throws(ScoringError) -> [TimexDocument] {
    var documents: [TimexDocument] = []
    try file.forEachLine { (number, line) throws(ScoringError) in
      guard !line.isEmpty else { return }
      do {
        documents.append(
          try TimexDocument(json: try JSONParser.value(of: Array(line)), path: ""))
      } catch let error as JSONError {
        throw ScoringError(file.path, error)
      } catch let error as JSONShapeError {
        throw ScoringError(file.path, error)
      } catch {
        throw ScoringError(file.path, line: number, .notJSON("\(error)"))
      }
    }
    guard !documents.isEmpty else { throw ScoringError(file.path, .nothing("text with times")) }
    return documents
  }
}

extension TimexDocument: JSONRepresentable {
  var json: JSONValue {
    ["dct": .optional(date), "text": .string(text), "timex": times.json]
  }

  init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    date = try fields.string("dct")
    text = try fields.requiredString("text")
    times = try fields.list("timex")
  }
}

extension TimexDocument.Timex: JSONRepresentable {
  var json: JSONValue {
    .object(
      [
        "start": .integer(span.lowerBound), "end": .integer(span.upperBound),
        "type": .string(type), "value": .optional(value),
      ].merging(ends.mapValues { .string($0) }) { own, _ in own })
  }

  init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    let start = try fields.requiredInteger("start")
    span = start..<max(start, try fields.requiredInteger("end"))
    type = try fields.requiredString("type")
    value = try fields.string("value")
    ends = [:]
    for name in ["from", "to", "notBefore", "notAfter"] {
      if let end = try fields.string(name) { ends[name] = end }
    }
  }
}
