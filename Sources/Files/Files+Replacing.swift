internal import Glibc

extension Files {
  /// Replaces a file's content as a whole: a reader sees the old bytes or the new ones, also after a crash.
  ///
  /// The bytes go to a temporary file beside it, are synced, read back when `verifies` is true, and renamed. The
  /// file keeps its permissions, and a link to it stays a link. What is no regular file, such as `/dev/null` or a
  /// pipe, is written to. `temporary` names the file on the way; one that a crash left there is replaced.
  package static func replace(
    _ path: String, with bytes: [UInt8], verifies: Bool = false, by temporary: String? = nil
  ) throws(FileError) {
    var old = stat()
    let exists = unsafe stat(path, &old) == 0
    if exists, old.st_mode & S_IFMT != S_IFREG { return try fill(path, with: bytes) }
    let target = exists ? resolvingLinks(in: path) : path
    // The process number keeps two programs that write one file out of each other's way.
    let temporary = temporary ?? "\(target).\(getpid()).tmp"
    do throws(FileError) {
      try create(temporary, bytes, like: exists ? old : nil, as: path)
      if verifies, try read(temporary) != bytes {
        throw FileError(.write, path, code: FileError.differs)
      }
      guard unsafe Glibc.rename(temporary, target) == 0 else { throw failure(.write, path) }
    } catch {
      unsafe unlink(temporary)
      throw error
    }
    try syncFolder(folder(of: target))
  }

  /// Gives a file's present content a second name, replacing what has that name as a whole.
  ///
  /// A link where the file system has links, else a copy.
  package static func duplicate(_ path: String, as second: String) throws(FileError) {
    let temporary = second + ".tmp"
    unsafe unlink(temporary)
    guard unsafe linkat(AT_FDCWD, path, AT_FDCWD, temporary, AT_SYMLINK_FOLLOW) == 0 else {
      return try replace(second, with: try read(path))
    }
    // When `second` is a name of this very file, renaming does nothing and leaves the temporary name.
    defer { unsafe unlink(temporary) }
    guard unsafe Glibc.rename(temporary, second) == 0 else { throw failure(.write, second) }
  }

  private static func resolvingLinks(in path: String) -> String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  private static func create(
    _ temporary: String, _ bytes: [UInt8], like old: stat?, as path: String
  ) throws(FileError) {
    unsafe unlink(temporary)
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, newFileMode)
    guard descriptor >= 0 else { throw failure(.write, path) }
    defer { close(descriptor) }
    if let old {
      // Only root may give a file away; anyone else owns what they write.
      _ = fchown(descriptor, old.st_uid, old.st_gid)
      guard fchmod(descriptor, old.st_mode & 0o777) == 0 else { throw failure(.write, path) }
    }
    try write(bytes, to: descriptor, named: path)
    guard fsync(descriptor) == 0 else { throw failure(.write, path) }
  }

  private static func fill(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(.write, path) }
    defer { close(descriptor) }
    try write(bytes, to: descriptor, named: path)
  }
}
