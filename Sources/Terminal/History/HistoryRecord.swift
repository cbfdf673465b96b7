/// One line of the history file: when, how many bytes, and the text with its newlines escaped.
///
///     1700000000 14<tab>claims is:open
///
/// The count of bytes tells a record that was cut off by a crash from a whole one.
struct HistoryRecord: Hashable, Sendable {
  /// Seconds since 1970, UTC.
  var seconds: Int
  var text: String

  init(seconds: Int, text: String) {
    self.seconds = seconds
    self.text = text
  }

  /// Reads a line without its newline; nil if it is torn, foreign or not UTF-8.
  init?(line: ArraySlice<UInt8>) {
    guard let tab = line.firstIndex(of: 0x09),
      let space = line[..<tab].firstIndex(of: 0x20),
      let seconds = HistoryRecord.number(line[..<space]),
      let count = HistoryRecord.number(line[(space + 1)..<tab]),
      count == line.endIndex - tab - 1,
      let text = HistoryRecord.unescaped(line[(tab + 1)...])
    else { return nil }
    self.seconds = seconds
    self.text = text
  }

  /// The line with its newline.
  var line: [UInt8] {
    var escaped: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x0A: escaped += [0x5C, 0x6E]
      case 0x5C: escaped += [0x5C, 0x5C]
      default: escaped.append(byte)
      }
    }
    return Array("\(seconds) \(escaped.count)\t".utf8) + escaped + [0x0A]
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: digits, as: UTF8.self))
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String? {
    var text: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == 0x5C else {
        text.append(byte)
        continue
      }
      switch rest.popFirst() {
      case 0x6E: text.append(0x0A)
      case 0x5C: text.append(0x5C)
      default: return nil
      }
    }
    return String(validating: text, as: UTF8.self)
  }
}
