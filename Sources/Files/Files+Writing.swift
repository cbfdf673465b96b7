internal import Glibc

extension Files {
  /// What a new file may be used for, less what the user's mask takes away.
  static let newFileMode: mode_t = 0o666

  /// Adds bytes to the end of a file, creating it, and syncs it.
  package static func append(_ bytes: [UInt8], to path: String) throws(FileError) {
    let isNew = !exists(path)
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, newFileMode)
    guard descriptor >= 0 else { throw failure(.write, path) }
    defer { close(descriptor) }
    try write(bytes, to: descriptor, named: path)
    // A terminal or a pipe cannot be synced and says so by EINVAL.
    guard fdatasync(descriptor) == 0 || errno == EINVAL else { throw failure(.write, path) }
    if isNew { try syncFolder(folder(of: path)) }
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
    // A folder may be writable and not readable; then there is no way to sync it.
    guard descriptor >= 0 || errno == EACCES else { throw failure(.write, folder) }
    guard descriptor >= 0 else { return }
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
    guard unsafe mkdir(path, 0o777) == 0 || isFolder(path) else { throw failure(.create, path) }
  }

  /// Removes a file; fine when it is not there.
  package static func remove(_ path: String) throws(FileError) {
    guard unsafe unlink(path) == 0 || errno == ENOENT else { throw failure(.remove, path) }
  }
}
