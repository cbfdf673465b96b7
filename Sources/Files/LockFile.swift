internal import Glibc

/// A lock that the system holds for this process until it is released or the process ends, however that happens.
///
/// The file names the holder for people: host, process and start. The lock itself is flock(2), so a file left by a
/// crash locks nobody out.
package final class LockFile: Sendable {
  package let path: String
  private let descriptor: Int32

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    // A program being started at this moment may hold the file open too, and with it the lock.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// Takes the lock and writes who has it, or gives nil when another process holds it.
  package static func take(_ path: String, holder: String) throws(FileError) -> LockFile? {
    while true {
      let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, Files.newFileMode)
      guard descriptor >= 0 else { throw Files.failure(.lock, path) }
      let code = flock(descriptor, LOCK_EX | LOCK_NB) == 0 ? 0 : errno
      let lock = LockFile(path: path, descriptor: descriptor)
      guard code != EWOULDBLOCK else { return nil }
      guard code == 0 else { throw FileError(.lock, path, code: code) }
      // The holder before may have removed the file between our opening and locking it.
      guard lock.isHeld else { continue }
      // The words are for people; on a full disk the lock holds without them.
      if ftruncate(descriptor, 0) == 0 {
        try? Files.write(Array(holder.utf8), to: descriptor, named: path)
      }
      return lock
    }
  }

  /// Takes the lock away from whoever holds it; theirs then says that it is not held.
  package static func takeOver(_ path: String, holder: String) throws(FileError) -> LockFile? {
    try Files.remove(path)
    return try take(path, holder: holder)
  }

  /// False when the file was removed or replaced, as a take-over does.
  package var isHeld: Bool {
    var ours = stat()
    var present = stat()
    guard unsafe fstat(descriptor, &ours) == 0, unsafe stat(path, &present) == 0 else {
      return false
    }
    return ours.st_ino == present.st_ino && ours.st_dev == present.st_dev
  }

  /// Who holds the lock of a file at this moment, in the words they left, or nil when nobody does.
  package static func holder(of path: String) -> String? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_SH | LOCK_NB) != 0, errno == EWOULDBLOCK else { return nil }
    return (try? Files.read(path, limit: 1024)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Removes the file, unless it is somebody else's by now, and lets go of the lock.
  package func release() {
    if isHeld { unsafe unlink(path) }
    flock(descriptor, LOCK_UN)
  }

  /// The name of this machine.
  package static var hostName: String {
    var buffer = [CChar](repeating: 0, count: 256)
    let failed = unsafe buffer.withUnsafeMutableBufferPointer { room in
      guard let start = room.baseAddress else { return true }
      return unsafe gethostname(start, room.count - 1) != 0
    }
    guard !failed else { return "localhost" }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The number of this process.
  package static var processID: Int { Int(getpid()) }
}
