import CEditline
internal import UnicodeText

/// Text measured in terminal columns, as libedit measures it: by the locale's tables.
enum TextWidth {
  /// The columns that a text takes.
  static func columns(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + max(Int(ce_columns(wchar_t($1.value))), 0) }
  }

  /// The text with spaces behind it up to a width.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(width - columns(of: text), 0))
  }

  /// The text on one row of at most a width, with an ellipsis where it was cut.
  static func fitted(_ text: String, to width: Int) -> String {
    let row = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    guard columns(of: row) > width else { return row }
    var short = ""
    var used = 0
    for character in row {
      used += columns(of: String(character))
      guard used <= width - 1 else { break }
      short.append(character)
    }
    return short + "…"
  }

  /// The text in NFC: libedit draws a letter and its combining mark wrongly, the composed letter rightly.
  static func nfc(_ text: String) -> String {
    String(decoding: UnicodeText.nfc(Array(text.utf8)), as: UTF8.self)
  }
}
