internal import JSON

/// A text with the sentences it should be cut into.
struct SentenceCase: Hashable, Sendable {
  var text: String
  var sentences: [String]

  /// True when a file looks like a list of cases rather than a treebank.
  static func isList(_ file: CorpusFile) -> Bool {
    file.bytes.first { $0 != 0x20 && !(0x09...0x0D).contains($0) } == UInt8(ascii: "[")
  }

  /// The cases of a JSON list of objects with `text` and `sentences`, at least one.
  static func cases(in file: CorpusFile) throws(ScoringError) -> [SentenceCase] {
    do {
      let cases = try [SentenceCase](json: try JSONParser.value(of: file.bytes), path: "")
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

extension SentenceCase: JSONRepresentable {
  package var json: JSONValue { ["text": .string(text), "sentences": sentences.json] }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    text = try fields.requiredString("text")
    sentences = try fields.requiredValue("sentences")
  }
}
