import Glibc

/// Keys from the terminal, one scalar at a time, with signals between them.
///
/// It reads single bytes, so that whatever is typed ahead stays with the terminal, where a program
/// started by a command finds it.
struct KeyReader {
  /// What a wait for a key ended with.
  enum Event: Hashable {
    case key(Unicode.Scalar)
    case woken
    case timeout
    case endOfInput
    case failed(Int32)
  }

  private var decoder = ScalarDecoder()

  /// Waits for the next key or signal.
  mutating func next(milliseconds: Int32 = -1) -> Event {
    while true {
      switch Descriptor.wait(STDIN_FILENO, milliseconds: milliseconds) {
      case .woken: return .woken
      case .timeout: return .timeout
      case .failed(let code): return .failed(code)
      case .bytes: break
      }
      switch Descriptor.read(STDIN_FILENO, count: 1) {
      case .failure(let failure) where failure.code == EINTR || failure.code == EAGAIN: continue
      case .failure(let failure): return .failed(failure.code)
      case .success(let bytes):
        guard let byte = bytes.first else { return .endOfInput }
        if let scalar = decoder.take(byte) { return .key(scalar) }
      }
    }
  }
}
