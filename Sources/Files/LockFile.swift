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

  deinit { close(descriptor) }

  /// Takes the lock and writes who has it, or gives nil when another process holds it.
  package static func take(_ path: String, holder: String) throws(FileError) -> LockFile? {
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Files.failure(.lock, path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(descriptor)
      if code == EWOULDBLOCK { return nil }
      throw FileError(.lock, path, code: code)
    }
    let lock = LockFile(path: path, descriptor: descriptor)
    guard ftruncate(descriptor, 0) == 0 else { throw Files.failure(.lock, path) }
    try Files.write(Array(holder.utf8), to: descriptor, named: path)
    return lock
  }

  /// Removes the file and lets go of the lock.
  package func release() {
    unsafe unlink(path)
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
