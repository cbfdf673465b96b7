internal import Casebook
internal import Digest
internal import JSON

/// The JSON of a whole session, as `NAME.json` holds it.
struct Snapshot {
  /// The format's name in the file.
  static let format = "hearsay-session"
  /// A file of a newer major version is opened for reading only.
  static let major = 1
  static let minor = 0
  /// Stands where the digest will be while it is computed.
  static let blankDigest = String(repeating: "0", count: 64)

  var session: Session
  /// The journal's entries as they stand in the journal file.
  var journal: [[UInt8]]
  /// The digest of the last entry, or nil when there is none.
  var head: String?
  var major = Snapshot.major
  /// Fields of a newer version, kept.
  var others: JSONObject = [:]
  /// False when the bytes are not those that were written.
  var isIntact = true

  /// The file's bytes: sorted keys, one element per line, its own digest inside.
  func bytes(writtenBy program: String, time: String) -> [UInt8] {
    let workspace = session.workspace
    var members: JSONObject = others
    members["format"] = .string(Snapshot.format)
    members["major"] = .integer(Snapshot.major)
    members["minor"] = .integer(Snapshot.minor)
    members["writtenBy"] = .string(program)
    members["about"] = [
      "articles": .integer(workspace.articles.count), "claims": .integer(workspace.claims.count),
      "entries": .integer(journal.count), "saved": .string(time),
    ]
    members["digest"] = .string(Snapshot.blankDigest)
    members["journalDigest"] = .optional(head)
    members["undoable"] = session.undoable.json
    members["redoable"] = session.redoable.json
    members.merge(SnapshotTables.members(of: workspace)) { _, new in new }
    members["journal"] = []
    var bytes = JSONWriter.lines(.object(members), levels: 2)
    insertJournal(into: &bytes)
    Snapshot.sign(&bytes)
    return bytes
  }

  /// Puts the entries, which are JSON already, into the empty list that stands for them.
  private func insertJournal(into bytes: inout [UInt8]) {
    guard !journal.isEmpty else { return }
    let mark = Array("\n \"journal\": []".utf8)
    guard let place = Snapshot.find(mark, in: bytes) else { return }
    var entries: [UInt8] = []
    for (index, entry) in journal.enumerated() {
      entries += index == 0 ? Array("\n  ".utf8) : Array(",\n  ".utf8)
      entries += entry
    }
    entries += Array("\n ".utf8)
    let end = place.upperBound - 1
    bytes.replaceSubrange(end..<end, with: entries)
  }

  /// Writes the digest of the bytes, taken with a blank digest, into its place.
  private static func sign(_ bytes: inout [UInt8]) {
    guard let place = digestPlace(in: bytes) else { return }
    bytes.replaceSubrange(place, with: Array(SHA256.hex(of: bytes).utf8))
  }

  /// True when the digest in the bytes is that of the bytes.
  static func isIntact(_ bytes: [UInt8]) -> Bool {
    guard let place = digestPlace(in: bytes) else { return false }
    var blank = bytes
    blank.replaceSubrange(place, with: Array(blankDigest.utf8))
    return Array(SHA256.hex(of: blank).utf8) == Array(bytes[place])
  }

  private static func digestPlace(in bytes: [UInt8]) -> Range<Int>? {
    let mark = Array("\n \"digest\": \"".utf8)
    guard let found = find(mark, in: bytes), found.upperBound + 64 <= bytes.count else {
      return nil
    }
    return found.upperBound..<found.upperBound + 64
  }

  /// The first place of a mark that begins with a line end; no string of ours holds one, for it is escaped there.
  private static func find(_ mark: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
    var index = 0
    while index + mark.count <= bytes.count {
      if bytes[index] == mark[0], bytes[index..<index + mark.count].elementsEqual(mark) {
        return index..<index + mark.count
      }
      index += 1
    }
    return nil
  }
}
