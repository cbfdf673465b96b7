internal import Glibc

extension Files {
  /// Replaces a file's content as a whole: a reader sees the old bytes or the new ones, also after a crash.
  ///
  /// The bytes go to a temporary file beside it, are synced, read back when `verifies` is true, and renamed.
  package static func replace(
    _ path: String, with bytes: [UInt8], verifies: Bool = false
  ) throws(FileError) {
    let temporary = "\(path).\(getpid()).tmp"
    do throws(FileError) {
      try create(temporary, bytes, mode: mode(of: path), as: path)
      if verifies, try read(temporary) != bytes {
        throw FileError(.write, path, code: FileError.differs)
      }
      guard unsafe Glibc.rename(temporary, path) == 0 else { throw failure(.write, path) }
    } catch {
      unsafe unlink(temporary)
      throw error
    }
    try syncFolder(folder(of: path))
  }

  /// The permissions of a file that is there, else those of a new one.
  private static func mode(of path: String) -> mode_t {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return 0o644 }
    return status.st_mode & 0o777
  }

  private static func create(
    _ temporary: String, _ bytes: [UInt8], mode: mode_t, as path: String
  ) throws(FileError) {
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC
    let descriptor = unsafe open(temporary, flags, mode)
    guard descriptor >= 0 else { throw failure(.write, path) }
    defer { close(descriptor) }
    try write(bytes, to: descriptor, named: path)
    guard fsync(descriptor) == 0 else { throw failure(.write, path) }
  }

  /// Adds bytes to the end of a file, creating it, and syncs it.
  package static func append(_ bytes: [UInt8], to path: String) throws(FileError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(.write, path) }
    defer { close(descriptor) }
    try write(bytes, to: descriptor, named: path)
    guard fdatasync(descriptor) == 0 || errno == EINVAL else { throw failure(.write, path) }
  }

  /// Cuts a file to a length, synced.
  package static func truncate(_ path: String, to length: Int) throws(FileError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(.write, path) }
    defer { close(descriptor) }
    guard ftruncate(descriptor, off_t(length)) == 0, fsync(descriptor) == 0 else {
      throw failure(.write, path)
    }
  }

  static func write(
    _ bytes: [UInt8], to descriptor: Int32, named path: String
  ) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { all in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: all[written...])
        return retrying { unsafe Glibc.write(descriptor, rest.baseAddress, rest.count) }
      }
      guard count >= 0 else { throw failure(.write, path) }
      written += count
    }
  }

  /// Makes a rename or a new file in a folder last.
  package static func syncFolder(_ folder: String) throws(FileError) {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(.write, folder) }
    defer { close(descriptor) }
    // Some file systems cannot sync a folder and say so; that is no loss that we could prevent.
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else {
      throw failure(.write, folder)
    }
  }

  /// Creates a folder with those above it; fine when it is there.
  package static func createFolder(_ path: String) throws(FileError) {
    guard !isFolder(path) else { return }
    let parent = folder(of: path)
    if parent != path, !isFolder(parent) { try createFolder(parent) }
    guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else { throw failure(.create, path) }
  }

  /// Renames a file, replacing what has the new name.
  package static func rename(_ old: String, to new: String) throws(FileError) {
    guard unsafe Glibc.rename(old, new) == 0 else { throw failure(.rename, old) }
    try syncFolder(folder(of: new))
  }

  /// Gives a file a second name, replacing what has it; the file itself stays.
  package static func link(_ path: String, as second: String) throws(FileError) {
    unsafe unlink(second)
    guard unsafe Glibc.link(path, second) == 0 else { throw failure(.create, second) }
  }

  /// Removes a file; fine when it is not there.
  package static func remove(_ path: String) throws(FileError) {
    guard unsafe unlink(path) == 0 || errno == ENOENT else { throw failure(.remove, path) }
  }
}
