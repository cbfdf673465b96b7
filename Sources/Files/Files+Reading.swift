internal import Glibc

/// What the system says of a file, enough to see that it was changed.
package struct FileStatus: Hashable, Sendable {
  package var size: Int
  /// Nanoseconds since 1970.
  package var modified: Int
  package var inode: UInt64
  package var isFolder: Bool
}

extension Files {
  /// The bytes of a file, at most `limit` of them.
  package static func read(_ path: String, limit: Int = .max) throws(FileError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(.read, path) }
    defer { close(descriptor) }
    return try read(descriptor, named: path, limit: limit)
  }

  /// All bytes of standard input, at most `limit` of them.
  package static func readStandardInput(limit: Int = .max) throws(FileError) -> [UInt8] {
    try read(STDIN_FILENO, named: "standard input", limit: limit)
  }

  private static func read(
    _ descriptor: Int32, named path: String, limit: Int
  ) throws(FileError) -> [UInt8] {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw failure(.read, path) }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw FileError(.read, path, code: EISDIR)
    }
    guard Int(status.st_size) <= limit else {
      throw FileError(.read, path, code: FileError.tooLarge)
    }
    // 64 KiB is a pipe's usual capacity; a regular file is read in one go, and one byte more shows its end.
    let step = max(65536, Int(status.st_size) + 1)
    var bytes: [UInt8] = []
    while true {
      let piece = try readOnce(descriptor, named: path, count: step)
      if piece.isEmpty { return bytes }
      bytes = bytes.isEmpty ? piece : bytes + piece
      guard bytes.count <= limit else {
        throw FileError(.read, path, code: FileError.tooLarge)
      }
    }
  }

  /// What one call of the system gives, at most `count` bytes; nothing at the end.
  private static func readOnce(
    _ descriptor: Int32, named path: String, count: Int
  ) throws(FileError) -> [UInt8] {
    var received = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { room, filled in
      received = retrying { unsafe Glibc.read(descriptor, room.baseAddress, count) }
      filled = max(0, received)
    }
    guard received >= 0 else { throw failure(.read, path) }
    return bytes
  }

  /// What the system says of a path, or nil when there is nothing.
  package static func status(_ path: String) -> FileStatus? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return FileStatus(
      size: Int(status.st_size),
      modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec,
      inode: UInt64(status.st_ino), isFolder: status.st_mode & S_IFMT == S_IFDIR)
  }

  /// True when there is something at the path.
  package static func exists(_ path: String) -> Bool { status(path) != nil }

  /// True when the path is a folder.
  package static func isFolder(_ path: String) -> Bool { status(path)?.isFolder ?? false }

  /// True when the path may be written to.
  package static func isWritable(_ path: String) -> Bool { unsafe access(path, W_OK) == 0 }

  /// The names in a folder, sorted, without `.` and `..`.
  package static func list(_ folder: String) throws(FileError) -> [String] {
    guard let stream = unsafe opendir(folder) else { throw failure(.list, folder) }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The regular files below a folder, sorted, hidden ones left out; links to folders are not followed.
  package static func files(below folder: String) throws(FileError) -> [String] {
    var found: [String] = []
    for name in try list(folder) where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      var status = stat()
      guard unsafe lstat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        found += try files(below: path)
      } else if !isFolder(path) {
        found.append(path)
      }
    }
    return found
  }

  /// The paths that a pattern with `*`, `?` or `[…]` fits, sorted; a path without them is given back as it is.
  package static func expand(_ pattern: String) throws(FileError) -> [String] {
    guard pattern.contains(where: { "*?[".contains($0) }), !exists(pattern) else {
      return [pattern]
    }
    var result = unsafe glob_t()
    defer { unsafe globfree(&result) }
    guard unsafe glob(pattern, 0, nil, &result) == 0 else {
      throw FileError(.expand, pattern, code: FileError.noMatch)
    }
    return unsafe (0..<Int(result.gl_pathc)).compactMap { index in
      unsafe result.gl_pathv[index].map { unsafe String(cString: $0) }
    }
  }
}

extension Files {
  /// The first bytes of a file, `count` of them or all there are.
  package static func readBeginning(of path: String, count: Int) throws(FileError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(.read, path) }
    defer { close(descriptor) }
    return try readOnce(descriptor, named: path, count: count)
  }
}
