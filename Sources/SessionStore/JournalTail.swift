internal import Casebook

/// The journal file's lines since the snapshot, replayed.
struct JournalTail {
  /// Bytes of the lines that are good; what follows is torn or bad.
  private(set) var goodBytes = 0
  /// True when the last good line lacks only its end.
  private(set) var lacksLineEnd = false
  /// The entries that the snapshot did not have.
  private(set) var recoveredEntries = 0
  /// Bytes of a last line that a crash left unfinished.
  private(set) var tornBytes = 0
  /// The first bad line, with what is wrong.
  private(set) var problem: (line: Int, reason: JournalProblem)?

  /// Replays the lines of a file onto a session and its chain.
  ///
  /// Entries that the snapshot has already (a crash between saving and clearing the file) are passed over.
  init(replaying bytes: [UInt8], onto session: inout Session, chain: inout JournalChain) {
    let saved = chain.count
    var number = 0
    while goodBytes < bytes.count {
      number += 1
      let end = bytes[goodBytes...].firstIndex(of: 0x0A)
      let line = Array(bytes[goodBytes..<(end ?? bytes.count)])
      do throws(JournalProblem) {
        try replay(line, onto: &session, chain: &chain, saved: saved)
      } catch {
        // A line is written in one piece with its end, so one that has its end was not torn but changed.
        if end == nil { tornBytes = line.count } else { problem = (number, error) }
        return
      }
      lacksLineEnd = end == nil
      goodBytes = end.map { $0 + 1 } ?? bytes.count
    }
  }

  private mutating func replay(
    _ bytes: [UInt8], onto session: inout Session, chain: inout JournalChain, saved: Int
  ) throws(JournalProblem) {
    switch try JournalLine(reading: bytes) {
    case .text(let key, let text): session.keep(text, as: key)
    case .entry(let link):
      let number = link.entry.number.number
      guard number > saved else {
        guard chain.entries[number - 1] == bytes else { throw .otherThanSaved }
        return
      }
      try session.replay(link, onto: &chain)
      recoveredEntries += 1
    }
  }
}
