internal import Files

/// The journal file as this shell left it: lines are added only to that.
struct JournalFile {
  let path: String
  /// Bytes of the lines that are good; what a crash or a full disk left behind them is cut off before the next append.
  private var goodBytes: Int
  /// True when the last good line lacks its end.
  private var lacksLineEnd: Bool
  private var status: FileStatus?

  /// A journal that is not there yet.
  init(newAt path: String) {
    self.path = path
    goodBytes = 0
    lacksLineEnd = false
  }

  /// A journal that was read; `status` is that from before reading.
  init(at path: String, status: FileStatus?, tail: JournalTail) {
    self.path = path
    self.status = status
    goodBytes = tail.goodBytes
    lacksLineEnd = tail.lacksLineEnd
  }

  /// False when somebody else has written to it, removed it or put another in its place.
  var isUnchanged: Bool { Files.status(path) == status }

  /// Adds lines and syncs; after an error the file holds what it held before.
  mutating func append(_ lines: [[UInt8]]) throws(FileError) {
    var bytes: [UInt8] = lacksLineEnd ? [0x0A] : []
    for line in lines { bytes += line + [0x0A] }
    defer { status = Files.status(path) }
    do throws(FileError) {
      if let status, status.size > goodBytes { try Files.truncate(path, to: goodBytes) }
      try Files.append(bytes, to: path)
    } catch {
      // What cannot be cut off now is cut off before the next append, or found torn when the session is opened.
      try? Files.truncate(path, to: goodBytes)
      throw error
    }
    goodBytes += bytes.count
    lacksLineEnd = false
  }

  /// Removes the file when the snapshot holds what it holds; one that stays is passed over.
  mutating func clear() {
    guard (try? Files.remove(path)) != nil else { return }
    self = JournalFile(newAt: path)
  }
}
