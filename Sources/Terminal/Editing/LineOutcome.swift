/// What came of reading a line.
package enum LineOutcome: Hashable, Sendable {
  /// A whole line, without its newline. A pasted line may hold newlines inside.
  case line(String)
  /// Ctrl-C: what was typed is dropped, the reader may be asked again.
  case interrupted
  /// Ctrl-D on an empty line, or the end of a file or pipe.
  case endOfInput
  /// The process has been told to end by this signal: save, then leave.
  case terminate(signal: Int32)
  /// Plain input that is not UTF-8: the line's number and the byte in it, both from 1.
  case notText(line: Int, byte: Int)
  /// Reading failed with this `errno`.
  case failed(Int32)
}
