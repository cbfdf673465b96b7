internal import Glibc

/// Why a file could not be read or written.
package struct FileError: Error, Hashable, Sendable {
  /// What was tried.
  package enum Operation: String, Sendable {
    case read, write, list, create, remove, lock, run, expand
  }

  package var operation: Operation
  package var path: String
  /// The system's error number, or one of our own below zero.
  package var code: Int32

  package init(_ operation: Operation, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// The file is larger than the limit given.
  package static let tooLarge: Int32 = -1
  /// What was read back is not what was written.
  package static let differs: Int32 = -2
  /// A pattern that fits no file.
  package static let noMatch: Int32 = -3

  /// The reason in plain words, without a full stop.
  package var reason: String {
    switch code {
    case ENOENT where operation == .write || operation == .create: "there is no such folder"
    case ENOENT: "there is no such file or folder"
    case EACCES, EPERM: refusal
    case ENOSPC, EDQUOT: "the disk is full"
    case EROFS: "the disk is read-only"
    case EISDIR: "it is a folder"
    case ENOTDIR: "a part of the path is not a folder"
    case ENAMETOOLONG: "the name is too long"
    case EFBIG: "the file would grow too large"
    case ELOOP: "its links go round in a circle"
    case EEXIST: "it is there already"
    case FileError.tooLarge: "it is too large"
    case FileError.differs: "what was read back is not what was written"
    case FileError.noMatch: "no file fits"
    default: "\(operation.rawValue) failed (\(Files.systemMessage(code)))"
    }
  }
  private var refusal: String {
    switch operation {
    case .read, .list, .expand: "you may not read it"
    case .run: "you may not run it"
    case .write, .create, .remove, .lock: "you may not write here"
    }
  }
}
