/// The keys that the terminal turns into signals, except while a line is edited.
///
/// There they come as keys: for a signal the terminal throws away what was typed before, and with it
/// the mark that a paste has begun. A Ctrl-C in pasted text would let the rest run line by line.
enum ControlKey {
  /// Ctrl-C.
  static let interrupt: Unicode.Scalar = "\u{3}"
  /// Ctrl-Z.
  static let suspend: Unicode.Scalar = "\u{1A}"
  /// Ctrl-\, which would end the process without saving.
  static let quit: Unicode.Scalar = "\u{1C}"
}
