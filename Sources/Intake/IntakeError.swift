/// Why some bytes cannot become articles.
///
/// A case carries data, never sentences; the words are in `IntakeError+Words.swift`. The name of the file is the
/// caller's and joins the words there.
package enum IntakeError: Error, Hashable, Sendable {
  /// There are no bytes.
  case empty
  /// There is text, but nothing to read in it.
  case noText(TextFormat)
  /// There are more bytes than `TextLimits.mostBytes`.
  case tooLarge(bytes: Int)
  /// The bytes begin as a known format does that is not text.
  case binary(FileKind)
  /// An archive or a mail cannot be read.
  case container(ContainerFault, ContainerKind)
  /// The program that reads this kind is not installed.
  case programMissing(String)
  /// Control characters say that this is no text; the first stands at `offset`.
  case looksBinary(byte: UInt8, offset: Int)
  /// The bytes are neither UTF-8 nor text in an old Latin encoding; the first bad byte stands at `offset`.
  case notUTF8(byte: UInt8, offset: Int, line: Int)
  /// Half of a UTF-16 pair, or half of a unit at the end, at `offset`.
  case notUTF16(offset: Int)
  /// The page names an encoding that is not read here.
  case unknownEncoding(label: String)
  /// The text is no JSON.
  case notJSON(line: Int, offset: Int, reason: String)
  /// An article of a JSON file lacks something or has the wrong kind of it.
  case wrongShape(line: Int, place: String, expected: String)
}
