/// Text from a bracketed paste, made fit for the line.
enum PastedText {
  /// Newlines become LF, other control characters except the tab go, the rest is NFC.
  ///
  /// In edit mode libedit swaps CR and LF, so a pasted CRLF arrives as LF CR.
  static func cleaned(_ scalars: [Unicode.Scalar]) -> String {
    var text = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      switch scalar {
      case "\n", "\r":
        text.append("\n")
        let other: Unicode.Scalar = scalar == "\n" ? "\r" : "\n"
        if index < scalars.count, scalars[index] == other { index += 1 }
      case "\t":
        text.append(scalar)
      default:
        if scalar.properties.generalCategory != .control { text.append(scalar) }
      }
    }
    return TextWidth.nfc(String(text))
  }
}
