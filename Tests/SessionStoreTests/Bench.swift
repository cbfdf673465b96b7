import Casebook
import SessionStore
import TestSupport

/// A folder with one session, and what the tests do to it.
struct Bench {
  let folder: TemporaryFolder
  let paths: SessionPaths
  static let time = "2024-03-05T14:03:11Z"

  init() throws {
    folder = try TemporaryFolder()
    paths = SessionPaths(snapshot: folder.path("case.json"))
  }

  func create() throws -> StoredSession {
    try StoredSession.create(paths, program: "hearsay test", holder: "a test").stored
  }

  func open(_ mode: StoredSession.Mode = .reading) throws -> StoredSession.Opened {
    try StoredSession.open(paths, mode: mode, program: "hearsay test", holder: "a test")
  }

  /// A session of random commands over the random texts; none of it is on disk.
  static func session(seed: UInt64, steps: Int) -> Session {
    var random = SplitMix64(seed: seed)
    let start = random.workspace(steps: 0)
    return random.session(from: start, steps: steps)
  }

  /// Puts a session's entries on disk one by one, as its commands would have.
  func write(_ session: Session, to stored: StoredSession) throws {
    for entry in try session.journal.entries() { try stored.append([entry], of: session) }
  }
}
