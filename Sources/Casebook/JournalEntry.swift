package import JSON

/// One command's effect on the workspace, as it is kept for good.
package struct JournalEntry: Hashable, Sendable {
  package var number: EntryID
  /// UTC, ISO 8601: "2019-02-09T14:03:11Z".
  package var time: String
  /// The line as the user typed it.
  package var line: String
  /// What it did in a few words: "tag c3 unverified".
  package var summary: String
  package var action: Action
  package var edits: [Edit]
  /// The edits that take this entry back, in the order to apply them.
  package var inverse: [Edit]

  package init(
    number: EntryID, time: String, line: String, summary: String, action: Action, edits: [Edit],
    inverse: [Edit]
  ) {
    self.number = number
    self.time = time
    self.line = line
    self.summary = summary
    self.action = action
    self.edits = edits
    self.inverse = inverse
  }

  /// Whether the entry is new work or takes back or restores earlier entries.
  package enum Action: Hashable, Sendable {
    case did
    /// Took these entries back, the newest first.
    case undid([EntryID])
    /// Restored these entries, the oldest first.
    case redid([EntryID])
  }
}

extension JournalEntry: JSONRepresentable {
  package var json: JSONValue {
    var members: [String: JSONValue?] = [
      "entry": number.json, "time": .string(time), "line": .string(line),
      "summary": .string(summary), "edits": edits.json, "inverse": inverse.json,
    ]
    switch action {
    case .did: break
    case .undid(let entries): members["undid"] = entries.json
    case .redid(let entries): members["redid"] = entries.json
    }
    return .record(members)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    let undone: [EntryID] = try fields.list("undid")
    let redone: [EntryID] = try fields.list("redid")
    self.init(
      number: try fields.requiredValue("entry"), time: try fields.requiredString("time"),
      line: try fields.requiredString("line"), summary: try fields.requiredString("summary"),
      action: !undone.isEmpty ? .undid(undone) : !redone.isEmpty ? .redid(redone) : .did,
      edits: try fields.list("edits"), inverse: try fields.list("inverse"))
  }
}
