internal import Files
internal import JSON

/// A session as a listing shows it, read from the beginning of its file.
package struct SessionSummary: Hashable, Sendable {
  package var name: String
  package var path: String
  package var articles: Int
  package var claims: Int
  package var entries: Int
  /// When it was saved, UTC, ISO 8601; nil for a draft that was never saved.
  package var saved: String?
  /// True when the journal holds more than the snapshot.
  package var hasUnsavedEntries: Bool
  /// Why it cannot be read, or nil.
  package var problem: String?
}

/// Lists the sessions of a folder.
package enum SessionList {
  /// A snapshot's `about` stands in its first lines; 64 KiB hold it whatever else precedes it.
  private static let headLength = 65536

  /// The sessions of a folder by name; a missing folder has none.
  package static func sessions(in folder: String) throws(SessionStoreError) -> [SessionSummary] {
    guard Files.isFolder(folder) else { return [] }
    let names: [String]
    do throws(FileError) {
      names = try Files.list(folder)
    } catch {
      throw .unreadable(error)
    }
    var stems = names.filter { $0.hasSuffix(".json") && !$0.hasSuffix(".previous.json") }
      .map { String($0.dropLast(5)) }
    stems += names.filter { $0.hasSuffix(".journal.jsonl") }.map { String($0.dropLast(14)) }
    return Set(stems).sorted().compactMap {
      summary(SessionPaths(snapshot: "\(folder)/\($0).json"))
    }
  }

  private static func summary(_ paths: SessionPaths) -> SessionSummary? {
    var summary = SessionSummary(
      name: paths.name, path: paths.snapshot, articles: 0, claims: 0, entries: 0,
      hasUnsavedEntries: (Files.status(paths.journal)?.size ?? 0) > 0)
    guard Files.exists(paths.snapshot) else { return summary }
    guard let bytes = try? Files.readBeginning(of: paths.snapshot, count: headLength) else {
      summary.problem = "cannot be read"
      return summary
    }
    guard let about = about(in: bytes), let entries = about["entries"]?.integer else {
      // JSON that is no session is somebody else's file, unless it begins like one or has a session's files beside it.
      guard summary.hasUnsavedEntries || Files.exists(paths.previous) || Snapshot.wasSession(bytes)
      else { return nil }
      summary.problem = "is damaged"
      return summary
    }
    summary.articles = about["articles"]?.integer ?? 0
    summary.claims = about["claims"]?.integer ?? 0
    summary.entries = entries
    summary.saved = about["saved"]?.string
    return summary
  }

  /// The `about` object in the first lines of a snapshot.
  private static func about(in bytes: [UInt8]) -> JSONValue? {
    let mark = Array("\"about\": {".utf8)
    guard let found = bytes.firstRange(of: mark) else { return nil }
    var parser = JSONParser(bytes, at: found.upperBound - 1)
    return try? parser.value()
  }
}
