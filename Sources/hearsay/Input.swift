import Files
import Glibc
import Terminal

/// Bytes from standard input or a file, which Ctrl-C ends with an error.
struct Input {
  let name: String
  private let reader: ByteReader
  /// Holds the file open.
  private let file: InputFile?

  /// Standard input.
  init() {
    name = "standard input"
    reader = ByteReader()
    file = nil
  }

  /// A file.
  init(path: String) throws(FileError) {
    let file = try InputFile(path)
    name = path
    reader = ByteReader(descriptor: file.descriptor)
    self.file = file
  }

  /// What there is now; nothing at the end.
  func next() throws(FileError) -> [UInt8] {
    switch reader.next() {
    case .bytes(let bytes): return bytes
    case .interrupted: throw FileError(.read, name, code: EINTR)
    case .failed(let code): throw FileError(.read, name, code: code)
    }
  }

  /// All that there is up to the end.
  func rest() throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let piece = try next()
      if piece.isEmpty { return bytes }
      bytes += piece
    }
  }
}
