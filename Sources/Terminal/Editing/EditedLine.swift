/// A line being edited: its scalars and the cursor between them.
///
/// libedit counts in scalars, the shell in UTF-8 bytes; this type converts.
struct EditedLine: Hashable, Sendable {
  var scalars: [Unicode.Scalar]
  /// A count of scalars from the start, up to and including the count of all.
  var cursor: Int

  init(scalars: [Unicode.Scalar], cursor: Int) {
    self.scalars = scalars
    self.cursor = min(max(cursor, 0), scalars.count)
  }

  /// A line with the cursor at a byte offset; an offset inside a scalar moves to its end.
  init(_ text: String, byteCursor: Int? = nil) {
    scalars = Array(text.unicodeScalars)
    guard let byteCursor else {
      cursor = scalars.count
      return
    }
    var bytes = 0
    cursor = 0
    while cursor < scalars.count, bytes < byteCursor {
      bytes += UTF8.width(scalars[cursor])
      cursor += 1
    }
  }

  var text: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// The cursor as a count of UTF-8 bytes.
  var byteCursor: Int { scalars[..<cursor].reduce(0) { $0 + UTF8.width($1) } }

  /// The same line with the cursor at its end.
  var atEnd: EditedLine { EditedLine(scalars: scalars, cursor: scalars.count) }
}
