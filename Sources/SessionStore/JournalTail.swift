internal import Casebook

/// The journal file's lines since the snapshot, replayed.
struct JournalTail {
  /// The file's lines that were used, in bytes; what follows is torn or bad.
  private(set) var usedBytes = 0
  /// The entries replayed, as bytes.
  private(set) var entries: [[UInt8]] = []
  /// The digest of the last entry.
  private(set) var head: String?
  /// Bytes of a last line that a crash left unfinished.
  private(set) var tornBytes = 0
  /// The first bad line, with what is wrong.
  private(set) var problem: (line: Int, reason: String)?

  /// Replays the lines of a file onto a session whose last entry has the digest `head`.
  ///
  /// Entries that the snapshot has already (a crash between saving and clearing the file) are passed over.
  init(replaying bytes: [UInt8], onto session: inout Session, head: String?) {
    self.head = head
    var start = 0
    var number = 0
    let folded = session.journal.count
    while start < bytes.count {
      number += 1
      guard let end = bytes[start...].firstIndex(of: 0x0A) else {
        tornBytes = bytes.count - start
        return
      }
      let line = Array(bytes[start..<end])
      do throws(JournalLineProblem) {
        try replay(line, onto: &session, folded: folded)
      } catch {
        if end + 1 == bytes.count {
          tornBytes = bytes.count - start
        } else {
          problem = (number, error.reason)
        }
        return
      }
      start = end + 1
      usedBytes = start
    }
  }

  private mutating func replay(
    _ bytes: [UInt8], onto session: inout Session, folded: Int
  ) throws(JournalLineProblem) {
    switch try JournalLine(reading: bytes) {
    case .text(let key, let text): session.keep(text, as: key)
    case .entry(let entry, let bytes, let digest, let previous):
      guard entry.number.number > folded else { return }
      guard previous == head else {
        throw JournalLineProblem(reason: "the entry does not follow the one before it")
      }
      do throws(JournalError) {
        try session.replay(entry)
      } catch {
        throw JournalLineProblem(reason: "the entry does not fit the session (\(error))")
      }
      head = digest
      entries.append(bytes)
    }
  }
}
