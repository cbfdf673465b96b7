import Casebook
import Files
import SessionStore
import TestSupport

/// A folder with one session in it, used as a shell uses it.
struct Shelf {
  static let time = "2019-02-09T14:03:11Z"

  let folder: TemporaryFolder
  let paths: SessionPaths

  init(_ name: String = "harbour") throws {
    folder = try TemporaryFolder()
    paths = SessionPaths(snapshot: folder.path("\(name).json"))
  }

  /// A folder with these files in it.
  init(holding contents: [String: [UInt8]]) throws {
    try self.init()
    try hold(contents)
  }

  /// Writes files, and removes those that are not among them.
  func hold(_ contents: [String: [UInt8]]) throws {
    for name in folder.names where contents[name] == nil { try folder.remove(name) }
    for (name, bytes) in contents { try folder.write(bytes, to: name) }
  }

  /// The shelf's files, without that of a lock.
  var files: [String: [UInt8]] { folder.contents.filter { !$0.key.hasSuffix(".lock") } }

  func create() throws(SessionStoreError) -> StoredSession.Opened {
    try StoredSession.create(paths, program: "hearsay 1", holder: "the first shell")
  }

  func open(_ mode: StoredSession.Mode = .writing) throws(SessionStoreError) -> StoredSession.Opened
  {
    try StoredSession.open(paths, mode: mode, program: "hearsay 1", holder: "the second shell")
  }

  /// A shelf with articles and notes, half of them in the snapshot and half in the journal.
  static func sample() throws -> Shelf {
    let shelf = try Shelf()
    var opened = try shelf.create()
    for (number, key) in SplitMix64.textKeys.prefix(2).enumerated() {
      opened.session.keep(ArticleText(SplitMix64.texts[key] ?? ""), as: key)
      let article = Article(
        id: ArticleID(number + 1), title: "“Fire”", textKey: key, paragraphs: [],
        origin: Origin(location: "paste", rawDigest: "00", byteCount: 0, encoding: "UTF-8"))
      try opened.record([.article(article.id, article)], line: "paste")
      try opened.note("‘\(number)’\n😀")
      if number == 0 { try opened.save() }
    }
    opened.stored.close()
    return shelf
  }

  /// Puts a whole session on disk, saved after entries of those numbers.
  func keep(_ session: Session, savingAfter numbers: Set<Int> = []) throws {
    let stored = try create().stored
    var replayed = Session()
    for (key, text) in session.workspace.texts.pairs { replayed.keep(text, as: key) }
    var pending: [JournalEntry] = []
    for entry in try session.journal.entries() {
      try replayed.replay(entry)
      pending.append(entry)
      if numbers.contains(entry.number.number) {
        try stored.append(pending, of: replayed)
        try stored.save(replayed, time: Shelf.time)
        pending = []
      }
    }
    try stored.append(pending, of: replayed)
    stored.close()
  }
}

extension StoredSession.Opened {
  /// Records edits as one command does, on disk when this returns.
  mutating func record(_ edits: [Edit], line: String) throws {
    let entry = try session.record(edits, line: line, summary: line, time: Shelf.time)
    try stored.append([entry], of: session)
  }

  /// Records a note on the session.
  mutating func note(_ text: String) throws {
    let id: AnnotationID = session.workspace.next()
    let note = Annotation(id: id, target: .session, text: text, time: Shelf.time)
    try record([.annotation(id, note)], line: "note \(text)")
  }

  func save() throws(SessionStoreError) { try stored.save(session, time: Shelf.time) }

  /// The texts of the notes, in order.
  var notes: [String] { session.workspace.annotations.values.map(\.text) }
}

extension SplitMix64 {
  /// A session that its journal alone explains.
  mutating func session(steps: Int) -> Session { session(from: workspace(steps: 0), steps: steps) }
}

extension Session {
  /// True when both hold the same, can take back and restore the same, and came about the same way.
  func equals(_ other: Session) throws -> Bool {
    try workspace == other.workspace && undoable == other.undoable && redoable == other.redoable
      && journal.entries() == other.journal.entries()
  }
}
