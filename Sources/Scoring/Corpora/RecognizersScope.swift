internal import JSON

/// The cases that are left out of what a reader of news must be able to read, with the reasons.
package struct RecognizersScope: Sendable {
  /// The identifiers of cases out of scope.
  let excluded: Set<String>

  /// The scope in a JSON object: groups with `reason` and `cases`, a list of identifiers.
  package init(_ file: CorpusFile) throws(ScoringError) {
    var excluded: Set<String> = []
    do {
      var fields = try JSONFields(try JSONParser.value(of: file.bytes), path: "")
      for group in try fields.list("excluded", of: Group.self) { excluded.formUnion(group.cases) }
    } catch let error as JSONError {
      throw ScoringError(file.path, error)
    } catch let error as JSONShapeError {
      throw ScoringError(file.path, error)
    } catch {
      throw ScoringError(file.path, .notJSON("\(error)"))
    }
    self.excluded = excluded
  }

  private struct Group: JSONRepresentable {
    var reason: String
    var cases: [String]

    var json: JSONValue { ["reason": .string(reason), "cases": cases.json] }

    init(json: JSONValue, path: String) throws(JSONShapeError) {
      var fields = try JSONFields(json, path: path)
      reason = try fields.requiredString("reason")
      cases = try fields.list("cases")
    }
  }
}
