/// A styled prompt, made ready for libedit.
///
/// libedit counts columns itself, so it must be told which parts are escape sequences; two marked
/// parts in a row and one at the end lose text, and a newline is swallowed (tested, see tests).
struct PromptText: Hashable, Sendable {
  /// The delimiter around escape sequences, as U+0001 never stands in a prompt.
  static let delimiter: Unicode.Scalar = "\u{1}"

  /// The rows above the one with the cursor, newlines included; printed by ourselves.
  let above: String
  /// The last row, its escape sequences marked.
  let row: String

  /// Splits a styled prompt at its last newline and marks the escape sequences.
  init(_ styled: String) {
    var pieces = PromptText.pieces(of: styled)
    let last = pieces.lastIndex(of: .visible("\n"))
    let upper = pieces[..<(last.map { $0 + 1 } ?? 0)]
    above = upper.map(\.text).joined()
    pieces.removeSubrange(..<upper.endIndex)

    if case .escape = pieces.last {
      // What ends the style goes before the last visible piece if that is a space, which shows no
      // style; else a space is added.
      let end = pieces.lastIndex { !$0.isEscape }
      if let end, pieces[end] == .visible(" ") {
        pieces.append(pieces.remove(at: end))
      } else {
        pieces.append(.visible(" "))
      }
    }
    var row = ""
    var isInside = false
    for piece in pieces {
      if piece.isEscape != isInside { row.unicodeScalars.append(PromptText.delimiter) }
      isInside = piece.isEscape
      row += piece.text
    }
    self.row = row
  }

  /// The text without its escape sequences.
  static func plain(_ styled: String) -> String {
    pieces(of: styled).filter { !$0.isEscape }.map(\.text).joined()
  }

  private enum Piece: Hashable {
    case escape(String)
    /// One scalar.
    case visible(String)

    var isEscape: Bool {
      if case .escape = self { true } else { false }
    }

    var text: String {
      switch self {
      case .escape(let text), .visible(let text): text
      }
    }
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.first {
      let length = scalar == "\u{1B}" ? escapeLength(rest) : 1
      let piece = String(rest.prefix(length))
      rest = rest.dropFirst(length)
      if scalar == "\u{1B}" {
        pieces.append(.escape(piece))
      } else if scalar.properties.generalCategory != .control || scalar == "\n" {
        pieces.append(.visible(piece))
      }
    }
    return pieces
  }

  /// The count of scalars in the escape sequence at the start (ECMA-48: CSI, OSC, or two).
  private static func escapeLength(_ scalars: Substring.UnicodeScalarView) -> Int {
    let body = scalars.dropFirst()
    switch body.first {
    case "[":
      let parameters = body.dropFirst().prefix { !(0x40...0x7E).contains($0.value) }
      return min(parameters.count + 3, scalars.count)
    case "]":
      var length = 2
      var previous: Unicode.Scalar = "]"
      for scalar in body.dropFirst() {
        length += 1
        if scalar == "\u{7}" || (scalar == "\\" && previous == "\u{1B}") { break }
        previous = scalar
      }
      return length
    default: return min(2, scalars.count)
    }
  }
}
