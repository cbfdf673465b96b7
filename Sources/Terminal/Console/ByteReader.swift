import Glibc

/// Bytes from a file descriptor, as they come, until a signal asks to stop.
package struct ByteReader {
  /// What a read gave.
  package enum Piece: Hashable, Sendable {
    /// What was there; no bytes mean the end.
    case bytes([UInt8])
    /// Ctrl-C, or a signal to end the process; it is still noted in `Interrupt`.
    case interrupted
    /// Reading failed with this `errno`.
    case failed(Int32)
  }

  /// A pipe holds 64 KiB.
  private static let pieceSize = 65_536

  private let descriptor: Int32

  /// A reader of a file descriptor, standard input by default.
  package init(descriptor: Int32 = 0) { self.descriptor = descriptor }

  /// Waits for bytes.
  package func next() -> Piece {
    while !Interrupt.isRequested {
      switch Descriptor.wait(descriptor) {
      case .woken, .timeout: continue
      case .failed(let code): return .failed(code)
      case .bytes: break
      }
      switch Descriptor.read(descriptor, count: ByteReader.pieceSize) {
      case .success(let bytes): return .bytes(bytes)
      case .failure(let failure) where failure.code == EINTR || failure.code == EAGAIN: continue
      case .failure(let failure): return .failed(failure.code)
      }
    }
    return .interrupted
  }
}
