/// Lines from a pipe, a file or a terminal that cannot edit, without libedit.
///
/// The text has to be UTF-8; a CR before the newline and a byte order mark at the start go.
package struct PlainReader {
  private let reader: ByteReader
  private var buffer: [UInt8] = []
  /// The bytes of the buffer that have been given out.
  private var consumed = 0
  /// The bytes of the buffer that hold no newline.
  private var searched = 0
  private var lineNumber = 0
  private var isAtEnd = false

  /// The number of the line that was read last, from 1.
  package var lastLineNumber: Int { lineNumber }

  /// A reader of a file descriptor, standard input by default.
  package init(descriptor: Int32 = 0) {
    reader = ByteReader(descriptor: descriptor)
  }

  /// Reads one line; a last line without a newline counts.
  package mutating func readLine() -> LineOutcome {
    while true {
      if let newline = buffer[searched...].firstIndex(of: 0x0A) {
        return line(upTo: newline, next: newline + 1)
      }
      searched = buffer.count
      if isAtEnd {
        guard consumed < buffer.count else { return .endOfInput }
        return line(upTo: buffer.count, next: buffer.count)
      }
      switch reader.next() {
      case .bytes(let bytes): add(bytes)
      case .failed(let code): return .failed(code)
      case .interrupted:
        if let signal = Interrupt.terminationSignal { return .terminate(signal: signal) }
        Interrupt.reset()
        return .interrupted
      }
    }
  }

  private mutating func add(_ bytes: [UInt8]) {
    buffer.removeSubrange(..<consumed)
    searched -= consumed
    consumed = 0
    buffer += bytes
    isAtEnd = bytes.isEmpty
  }

  private mutating func line(upTo end: Int, next: Int) -> LineOutcome {
    var start = consumed
    lineNumber += 1
    if lineNumber == 1, buffer[start..<end].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    let isCRLF = end > start && next > end && buffer[end - 1] == 0x0D
    let bytes = buffer[start..<(isCRLF ? end - 1 : end)]
    (consumed, searched) = (next, next)
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      return .notText(line: lineNumber, byte: error.byteOffsets.lowerBound + 1)
    }
    return .line(String(decoding: bytes, as: UTF8.self))
  }
}
