internal import Casebook
internal import Dispatch
internal import JSON
internal import Synchronization

extension Snapshot {
  /// Reads a snapshot and checks its digest; `lastGood` names the file to go back to, for errors.
  init(reading bytes: [UInt8], path: String, lastGood: String?) throws(SessionStoreError) {
    // Hashing takes a quarter of the time, and shares nothing with reading: another processor may have it.
    let isIntact = Mutex(false)
    let hashing = DispatchGroup()
    DispatchQueue.global().async(group: hashing) {
      let result = Snapshot.isIntact(bytes)
      isIntact.withLock { $0 = result }
    }
    try self.init(parsing: bytes, path: path, lastGood: lastGood)
    hashing.wait()
    self.isIntact = isIntact.withLock { $0 }
  }

  private init(
    parsing bytes: [UInt8], path: String, lastGood: String?
  ) throws(SessionStoreError) {
    let parts: (members: JSONObject, raw: [String: [Range<Int>]])
    do throws(JSONError) {
      parts = try JSONParser.members(of: bytes, leavingRaw: ["journal"])
    } catch {
      guard Snapshot.wasSession(bytes) else { throw .notASession(path: path) }
      throw .notJSON(
        path: path, line: error.line, byte: error.offset,
        reason: bytes.isEmpty ? "it is empty" : error.description, lastGood: lastGood)
    }
    guard parts.members["format"]?.string == Snapshot.format else { throw .notASession(path: path) }
    do throws(JSONShapeError) {
      try self.init(parts.members, journal: (parts.raw["journal"] ?? []).map { Array(bytes[$0]) })
    } catch {
      let (major, minor) = (parts.members["major"]?.integer, parts.members["minor"]?.integer)
      if let major, (major, minor ?? 0) > (Snapshot.major, Snapshot.minor) {
        throw .tooNew(
          path: path, format: "\(major).\(minor ?? 0)",
          writtenBy: parts.members["writtenBy"]?.string)
      }
      throw .wrongShape(
        path: path, place: error.path, expected: error.expected, lastGood: lastGood)
    }
  }

  private init(_ members: JSONObject, journal written: [[UInt8]]) throws(JSONShapeError) {
    var fields = try JSONFields(.object(members), path: "")
    // These are made anew with each save.
    for key in ["format", "writtenBy", "digest"] { _ = fields.take(key) }
    major = try fields.requiredInteger("major")
    additions.minor = max(Snapshot.minor, try fields.integer("minor") ?? 0)
    additions.about = try Snapshot.aboutAdditions(in: &fields)
    guard fields.take("journal") == nil else { throw fields.error("journal", expected: "a list") }
    chain = JournalChain(entries: written, head: try fields.string("journalDigest"))
    let undoable: [EntryID] = try fields.list("undoable")
    let redoable: [EntryID] = try fields.list("redoable")
    guard (undoable + redoable).allSatisfy({ $0.number <= written.count }) else {
      throw JSONShapeError(path: "undoable, redoable", expected: "entries of the journal")
    }
    let workspace = try SnapshotTables.workspace(from: &fields)
    var journal = Journal()
    for entry in written { journal.append(written: entry) }
    session = Session(
      workspace: workspace, journal: journal, undoable: undoable, redoable: redoable)
    additions.members = fields.others
  }

  private static func aboutAdditions(
    in fields: inout JSONFields
  ) throws(JSONShapeError) -> JSONObject {
    var about = try fields.take("about", expected: "an object") { $0.object } ?? [:]
    for key in ["articles", "claims", "entries", "saved"] { about[key] = nil }
    return about
  }
}
