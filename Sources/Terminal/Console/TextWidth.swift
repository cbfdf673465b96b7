internal import UnicodeText

/// Text laid out in terminal columns.
enum TextWidth {
  /// The columns that a text takes.
  static func columns(of text: String) -> Int { UnicodeText.columns(of: text) }

  /// The text with spaces behind it up to a width.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(width - columns(of: text), 0))
  }

  /// The text on one row of at most a width, with an ellipsis where it was cut.
  static func fitted(_ text: String, to width: Int) -> String {
    let row = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    guard columns(of: row) > width else { return row }
    return UnicodeText.prefix(of: row, columns: width - 1) + "…"
  }

  /// The text in NFC: libedit draws a letter and its combining mark wrongly, the composed letter
  /// rightly.
  static func nfc(_ text: String) -> String {
    String(decoding: UnicodeText.nfc(Array(text.utf8)), as: UTF8.self)
  }
}
