internal import Files

/// The files of one session.
package struct SessionPaths: Hashable, Sendable {
  /// `…/NAME.json`, the snapshot.
  package let snapshot: String

  /// The files of the session whose snapshot is at a path ending in `.json`.
  package init(snapshot: String) {
    self.snapshot = snapshot
  }

  /// The files that a name or path means: a path has a slash or ends in `.json`, a name lies in `folder`.
  package init(_ nameOrPath: String, in folder: String) throws(SessionStoreError) {
    let last = Files.name(of: nameOrPath)
    guard !last.isEmpty, !last.hasPrefix("."), !nameOrPath.hasSuffix("/"),
      !nameOrPath.unicodeScalars.contains(where: { $0.value < 0x20 })
    else { throw .badName(nameOrPath) }
    let isPath = nameOrPath.contains("/") || nameOrPath.hasSuffix(".json")
    let path = isPath ? nameOrPath : folder + "/" + nameOrPath
    snapshot = path.hasSuffix(".json") ? path : path + ".json"
  }

  private var stem: String { String(snapshot.dropLast(5)) }

  /// The session's name: the snapshot's without its ending.
  package var name: String { Files.name(of: stem) }
  /// `NAME.journal.jsonl`, what happened since the snapshot.
  package var journal: String { stem + ".journal.jsonl" }
  /// `NAME.previous.json`, the snapshot before the last save.
  package var previous: String { stem + ".previous.json" }
  /// `NAME.lock`, who has the session open.
  package var lock: String { stem + ".lock" }

  /// `NAME.json.tmp`, the snapshot while it is written.
  var temporary: String { snapshot + ".tmp" }

  /// True for `NAME.previous.json`, which the next save of NAME replaces.
  var isPrevious: Bool { stem.hasSuffix(".previous") }

  /// True when there is something to open.
  package var exist: Bool { Files.exists(snapshot) || Files.exists(journal) }
}

extension SessionPaths {
  /// True when both name one session: by the same words, or by two paths to one file.
  package func meanTheSame(as other: SessionPaths) -> Bool {
    guard snapshot != other.snapshot else { return true }
    return [(snapshot, other.snapshot), (journal, other.journal)].contains { mine, theirs in
      guard let mine = Files.status(mine) else { return false }
      return mine.inode == Files.status(theirs)?.inode
    }
  }
}

extension SessionPaths {
  /// Who has the session open for writing at this moment, in words, or nil when nobody has.
  package var holder: String? { LockFile.holder(of: lock) }
}
