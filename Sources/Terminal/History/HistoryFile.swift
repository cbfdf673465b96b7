import Glibc

/// The lines of earlier runs, in a file of our own that survives a kill at any moment.
///
/// Each line is appended and synced before its command runs. Several shells may share the file:
/// each keeps its own order in memory and sees the others' lines when it starts.
package final class HistoryFile {
  /// Why lines are not kept in the file: a step and its `errno`.
  package struct Failure: Error, Hashable, Sendable {
    /// The file or folder that the system refused.
    package var path: String
    /// The `errno` it answered with.
    package var code: Int32
  }

  /// How many lines are kept: years of work, and read in a few milliseconds.
  package static let defaultLimit = 5_000
  /// A longer line is a pasted article rather than a command; it is recalled but not stored.
  static let longestLine = 65_536

  /// The lines, oldest first.
  package private(set) var entries: [String] = []
  /// What last went wrong with the file, if anything; lines are then kept for this run only.
  package private(set) var failure: Failure?

  private let storage: HistoryStorage
  private let limit: Int
  private let now: () -> Int

  /// A history in a file that need not exist yet.
  ///
  /// The file is compacted once it holds twice `limit` lines or more than `maximumBytes`.
  package init(
    path: String, limit: Int = HistoryFile.defaultLimit,
    // Lines of 100 bytes, twice the limit.
    maximumBytes: Int = 1_000_000,
    now: @escaping () -> Int = { time(nil) }
  ) {
    storage = HistoryStorage(path: path, maximumBytes: maximumBytes)
    self.limit = limit
    self.now = now
  }

  /// Reads the file, and gives the lines, oldest first.
  @discardableResult
  package func load() -> [String] {
    do throws(Failure) {
      let (records, isTooLong) = try storage.read(limit: limit)
      entries = records.map(\.text)
      if isTooLong { try storage.compact(limit: limit) }
    } catch {
      failure = error
    }
    return entries
  }

  /// Keeps a line and gives the form that is kept, or nil if it is not one to be kept.
  ///
  /// Not kept are empty lines, lines that start with a space, and a line like the one before.
  package func append(_ line: String) -> String? {
    guard let first = line.first, first != " ",
      let end = line.lastIndex(where: { !$0.isWhitespace })
    else { return nil }
    let kept = String(line[...end])
    guard kept != entries.last else { return nil }
    entries.append(kept)
    if entries.count > limit { entries.removeFirst(entries.count - limit) }
    guard kept.utf8.count <= HistoryFile.longestLine else { return kept }
    do throws(Failure) {
      let size = try storage.append(HistoryRecord(seconds: now(), text: kept))
      if size > storage.maximumBytes { try storage.compact(limit: limit) }
      failure = nil
    } catch {
      failure = error
    }
    return kept
  }
}
