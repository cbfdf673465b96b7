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
  private static let blankDigest = Array(repeating: UInt8(ascii: "0"), count: 64)

  /// What a newer version added to the format; written back as it was.
  struct Additions: Hashable {
    var minor = Snapshot.minor
    var members: JSONObject = [:]
    var about: JSONObject = [:]
  }

  var session: Session
  var chain: JournalChain
  var major = Snapshot.major
  var additions = Additions()
  /// False when the bytes are not those that were written.
  var isIntact = true

  /// The file's bytes: sorted keys, one element per line, its own digest inside.
  func bytes(writtenBy program: String, time: String) -> [UInt8] {
    let workspace = session.workspace
    var about = additions.about
    about["articles"] = .integer(workspace.articles.count)
    about["claims"] = .integer(workspace.claims.count)
    about["entries"] = .integer(chain.count)
    about["saved"] = .string(time)
    var members = additions.members
    members["format"] = .string(Snapshot.format)
    members["major"] = .integer(Snapshot.major)
    members["minor"] = .integer(additions.minor)
    members["writtenBy"] = .string(program)
    members["about"] = .object(about)
    members["digest"] = .string(String(decoding: Snapshot.blankDigest, as: UTF8.self))
    members["journalDigest"] = .optional(chain.head)
    members["undoable"] = session.undoable.json
    members["redoable"] = session.redoable.json
    members.merge(SnapshotTables.members(of: workspace)) { _, new in new }
    var bytes = JSONWriter.lines(members, raw: ["journal": chain.entries])
    if let place = Snapshot.digestPlace(in: bytes) {
      bytes.replaceSubrange(place, with: SHA256.hex(of: bytes).utf8)
    }
    return bytes
  }

  /// True when the digest in the bytes is that of the bytes with a blank one.
  static func isIntact(_ bytes: [UInt8]) -> Bool {
    guard let place = digestPlace(in: bytes) else { return false }
    var blank = bytes
    blank.replaceSubrange(place, with: blankDigest)
    return SHA256.hex(of: blank).utf8.elementsEqual(bytes[place])
  }

  /// Where the digest stands.
  private static func digestPlace(in bytes: [UInt8]) -> Range<Int>? {
    guard let start = endOfLineStart(" \"digest\": \"", in: bytes) else { return nil }
    let end = start + blankDigest.count
    return end <= bytes.count ? start..<end : nil
  }

  /// The place behind the first line start of these words; no string holds an unescaped line end before them.
  private static func endOfLineStart(_ words: StaticString, in bytes: [UInt8]) -> Int? {
    let words = Array("\(words)".utf8)
    var rest = bytes[...]
    while let lineEnd = rest.firstIndex(of: 0x0A) {
      rest = bytes[(lineEnd + 1)...]
      if rest.starts(with: words) { return rest.startIndex + words.count }
    }
    return nil
  }

  /// True when bytes that cannot be read were a session, as far as their beginning and the format's name tell.
  static func wasSession(_ bytes: [UInt8]) -> Bool {
    let beginning = Array("{\n \"about\": {".utf8)
    return bytes.starts(with: beginning) || beginning.starts(with: bytes)
      || endOfLineStart(" \"format\": \"hearsay-session\"", in: bytes) != nil
  }
}
