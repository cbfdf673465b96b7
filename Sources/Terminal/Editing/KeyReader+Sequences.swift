extension KeyReader {
  /// What follows the escape that begins a bracketed paste.
  static let pasteBegins = Array("[200~".unicodeScalars)
  private static let pasteEnds = Array("\u{1B}[201~".unicodeScalars)

  /// How long the rest of an escape sequence may take; terminals send it in one piece.
  private static let sequenceMilliseconds: Int32 = 25
  /// How long a Ctrl-C in a paste may stay the last character before it counts as typed.
  private static let silenceMilliseconds: Int32 = 250

  /// What follows an escape at once.
  mutating func restOfSequence() -> [Unicode.Scalar] {
    var rest: [Unicode.Scalar] = []
    // Six scalars are the longest sequence bound here, ESC [ 1 ; 5 C.
    while rest.count < 5 {
      guard case .key(let key) = next(milliseconds: KeyReader.sequenceMilliseconds) else { break }
      rest.append(key)
      if rest.count > 1, (0x40...0x7E).contains(key.value) { break }
    }
    return rest
  }

  /// The scalars of a bracketed paste up to its end mark.
  ///
  /// A Ctrl-C in pasted text is a character like any other. With nothing behind it, it is somebody
  /// who waits for an end mark that does not come; then the paste is over and the line dropped.
  mutating func paste() -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    while Interrupt.terminationSignal == nil {
      let isWaiting = scalars.last == ControlKey.interrupt
      switch next(milliseconds: isWaiting ? KeyReader.silenceMilliseconds : -1) {
      case .key(let key):
        scalars.append(key)
        guard key == "~", scalars.suffix(6).elementsEqual(KeyReader.pasteEnds) else { continue }
        return scalars.dropLast(6)
      case .woken: continue
      case .timeout:
        Interrupt.request()
        return scalars
      case .endOfInput, .failed: return scalars
      }
    }
    return scalars
  }
}
