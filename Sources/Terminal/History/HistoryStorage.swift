import Glibc

/// The history file's bytes: locked, appended with a sync, replaced as a whole.
struct HistoryStorage {
  let path: String
  let maximumBytes: Int

  /// The records, oldest first and at most `limit`, and whether the file is due for compaction.
  func read(limit: Int) throws(HistoryFile.Failure) -> (records: [HistoryRecord], isTooLong: Bool) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return ([], false) }
      throw failure()
    }
    defer { close(descriptor) }
    let bytes = try contents(of: descriptor)
    let records = HistoryStorage.records(in: bytes)
    let isTooLong = records.count > limit * 2 || bytes.count > maximumBytes
    return (records.suffix(limit), isTooLong)
  }

  /// Appends a record, and gives the size of the file after it.
  func append(_ record: HistoryRecord) throws(HistoryFile.Failure) -> Int {
    try makeFolder()
    let descriptor = try openLocked(flags: O_RDWR | O_APPEND | O_CREAT)
    defer { close(descriptor) }
    let size = lseek(descriptor, 0, SEEK_END)
    guard size >= 0 else { throw failure() }
    // After a torn record a new line begins.
    let isTorn =
      size > 0 ? try lastByte(of: descriptor, size: size) != 0x0A : false
    try write((isTorn ? [0x0A] : []) + record.line, to: descriptor)
    guard fsync(descriptor) == 0 else { throw failure() }
    return Int(lseek(descriptor, 0, SEEK_END))
  }

  /// Replaces the file by its newest records: at most `limit`, and half of the bytes allowed.
  func compact(limit: Int) throws(HistoryFile.Failure) {
    let descriptor = try openLocked(flags: O_RDWR | O_CREAT)
    defer { close(descriptor) }
    var lines: [[UInt8]] = []
    var size = 0
    for record in HistoryStorage.records(in: try contents(of: descriptor)).suffix(limit).reversed()
    {
      size += record.line.count
      guard size <= maximumBytes / 2 else { break }
      lines.append(record.line)
    }
    let temporary = path + ".new"
    let replacement = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard replacement >= 0 else { throw failure(temporary) }
    defer { close(replacement) }
    try write(Array(lines.reversed().joined()), to: replacement)
    guard fsync(replacement) == 0, unsafe rename(temporary, path) == 0 else {
      throw failure(temporary)
    }
    let folder = unsafe open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw failure(parent) }
    fsync(folder)
    close(folder)
  }

  /// The records in a file's bytes; torn and foreign lines and adjacent repetitions are left out.
  static func records(in bytes: [UInt8]) -> [HistoryRecord] {
    var records: [HistoryRecord] = []
    var start = 0
    // What follows the last newline is torn.
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      if let record = HistoryRecord(line: bytes[start..<end]), record.text != records.last?.text {
        records.append(record)
      }
      start = end + 1
    }
    return records
  }
}

// MARK: - System calls

extension HistoryStorage {
  private var parent: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func failure(_ path: String? = nil) -> HistoryFile.Failure {
    HistoryFile.Failure(path: path ?? self.path, code: errno)
  }

  /// Opens the file and locks it; while we waited, a compaction may have put another in its place.
  private func openLocked(flags: Int32) throws(HistoryFile.Failure) -> Int32 {
    while true {
      let descriptor = unsafe open(path, flags | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw failure() }
      var result = flock(descriptor, LOCK_EX)
      while result != 0, errno == EINTR { result = flock(descriptor, LOCK_EX) }
      // A file system without locks still appends whole records.
      var (ours, current) = (stat(), stat())
      let isSame = unsafe fstat(descriptor, &ours) == 0 && stat(path, &current) == 0
      if isSame, ours.st_ino == current.st_ino, ours.st_dev == current.st_dev { return descriptor }
      close(descriptor)
    }
  }

  private func makeFolder() throws(HistoryFile.Failure) {
    guard unsafe access(parent, F_OK) != 0 else { return }
    for index in parent.indices where parent[index] == "/" && index != parent.startIndex {
      unsafe mkdir(String(parent[..<index]), 0o700)
    }
    guard unsafe mkdir(parent, 0o700) == 0 || errno == EEXIST else { throw failure(parent) }
  }

  private func contents(of descriptor: Int32) throws(HistoryFile.Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      switch Descriptor.read(descriptor, count: 65_536) {
      case .success(let piece) where piece.isEmpty: return bytes
      case .success(let piece): bytes += piece
      case .failure(let error) where error.code == EINTR: continue
      case .failure(let error): throw HistoryFile.Failure(path: path, code: error.code)
      }
    }
  }

  private func lastByte(of descriptor: Int32, size: off_t) throws(HistoryFile.Failure) -> UInt8 {
    var byte: UInt8 = 0
    guard unsafe pread(descriptor, &byte, 1, size - 1) == 1 else { throw failure() }
    return byte
  }

  /// Writes in one call where the system allows, so that another shell's record cannot come between.
  private func write(_ bytes: [UInt8], to descriptor: Int32) throws(HistoryFile.Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { bytes in
        unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw failure()
      }
    }
  }
}
