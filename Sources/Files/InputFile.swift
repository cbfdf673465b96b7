internal import Glibc

/// A file open for reading, closed with this object.
package final class InputFile: Sendable {
  package let path: String
  /// What to read from.
  package let descriptor: Int32

  /// Opens a file; a folder is an error.
  package init(_ path: String) throws(FileError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Files.failure(.read, path) }
    self.path = path
    self.descriptor = descriptor
    guard !Files.isFolder(path) else { throw FileError(.read, path, code: EISDIR) }
  }

  deinit { close(descriptor) }
}
