internal import Casebook
internal import JSON

extension Snapshot {
  /// Reads a snapshot; `lastGood` names the file to go back to, for errors.
  init(reading bytes: [UInt8], path: String, lastGood: String?) throws(SessionStoreError) {
    let parts: (members: JSONObject, raw: [String: [Range<Int>]])
    do throws(JSONError) {
      parts = try JSONParser.members(of: bytes, leavingRaw: ["journal"])
    } catch {
      throw .notJSON(
        path: path, line: error.line, byte: error.offset, reason: error.description,
        lastGood: lastGood)
    }
    guard parts.members["format"]?.string == Snapshot.format else { throw .notASession(path: path) }
    do throws(SnapshotProblem) {
      try self.init(parts.members, entries: parts.raw["journal"] ?? [], of: bytes)
    } catch {
      throw .wrongShape(
        path: path, place: error.place, expected: error.expected, lastGood: lastGood)
    }
  }

  private init(
    _ members: JSONObject, entries: [Range<Int>], of bytes: [UInt8]
  ) throws(SnapshotProblem) {
    journal = entries.map { Array(bytes[$0]) }
    do throws(JSONShapeError) {
      var fields = try JSONFields(.object(members), path: "")
      for key in ["format", "minor", "writtenBy", "about", "digest"] { _ = fields.take(key) }
      major = try fields.requiredInteger("major")
      head = try fields.string("journalDigest")
      let undoable: [EntryID] = try fields.list("undoable")
      let redoable: [EntryID] = try fields.list("redoable")
      let workspace = try Self.workspace(from: &fields)
      var journal = Journal()
      for entry in self.journal { journal.append(written: entry) }
      session = Session(
        workspace: workspace, journal: journal, undoable: undoable, redoable: redoable)
      others = fields.others
    } catch {
      throw SnapshotProblem(place: error.path, expected: error.expected)
    }
    isIntact = Snapshot.isIntact(bytes)
  }

  private static func workspace(from fields: inout JSONFields) throws(JSONShapeError) -> Workspace {
    do throws(SnapshotProblem) {
      return try SnapshotTables.workspace(from: &fields)
    } catch {
      throw JSONShapeError(path: error.place, expected: error.expected)
    }
  }
}
