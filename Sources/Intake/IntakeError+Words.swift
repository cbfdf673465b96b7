extension IntakeError {
  /// What is wrong with the thing called `name`, and where, in one sentence.
  package func what(about name: String) -> String {
    switch self {
    case .empty: "‘\(name)’ is empty."
    case .noText(.html): "‘\(name)’ is a page without readable text."
    case .noText(.jsonLines): "‘\(name)’ holds no article."
    case .noText(.mail): "‘\(name)’ is a mail without a text."
    case .tooLarge(let bytes):
      "‘\(name)’ is too large: \(bytes) bytes, and the limit is \(TextLimits.mostBytes)."
    case .binary(let kind): "‘\(name)’ is \(kind.words), not text."
    case .noText(.pdf): "‘\(name)’ is a PDF of pictures: there is no text in it."
    case .programMissing(let program):
      "‘\(name)’ is a PDF document, and \(program), which reads them, is not installed."
    case .noText: "‘\(name)’ holds nothing but white space."
    case .container(.damaged, let kind): "‘\(name)’ is \(kind.words), but damaged or cut short."
    case .container(.tooLarge, let kind):
      "‘\(name)’ is \(kind.words) with more in it than one file may hold."
    case .container(.nothing, let kind):
      "‘\(name)’ is \(kind.words) without a text, page or mail in it."
    case .container(.unsupported(let what), .zip): "‘\(name)’ is \(what) in a ZIP archive."
    case .container(.unsupported(let what), let kind): "‘\(name)’ is \(kind.words), \(what)."
    case .looksBinary(let byte, let offset):
      "‘\(name)’ looks like a binary file: byte \(offset) is the control character \(hex(byte))."
    case .notUTF8(let byte, let offset, let line):
      "‘\(name)’ is not valid UTF-8: byte \(offset), in line \(line), is \(hex(byte))."
    case .notUTF16(let offset):
      "‘\(name)’ is damaged UTF-16: half a character stands at byte \(offset)."
    case .unknownEncoding(let label):
      "‘\(name)’ is written in the encoding ‘\(label)’, which Hearsay does not read."
    case .notJSON(let line, let offset, let reason):
      "‘\(name)’ is damaged in line \(line), byte \(offset): \(reason)."
    case .wrongShape(let line, let place, let expected):
      place.isEmpty
        ? "‘\(name)’, line \(line): there should be \(expected)."
        : "‘\(name)’, line \(line): ‘\(place)’ should be \(expected)."
    }
  }

  /// How to mend it.
  package var mend: String {
    switch self {
    case .empty: "Check that it was saved or downloaded to the end, then load it again."
    case .noText(.html): "Open the page in a browser, copy the article, then: paste"
    case .noText(.jsonLines):
      "Each line must be one object: {\"id\": \"1\", \"text\": \"The article …\"}"
    case .noText(.mail): "Save its attachment as a file, and load that."
    case .noText(.pdf):
      "Let a program read the pictures first, for example: ocrmypdf FILE.pdf NEW.pdf"
    case .programMissing: "Install it, on Debian: sudo apt install poppler-utils"
    case .container(.damaged, _):
      "Check that it was saved or downloaded to the end, then load it again."
    case .container(.tooLarge, _): "Unpack it, and load only the articles you need."
    case .container(.nothing, _):
      "Unpack it and look: articles are .txt, .md, .html, .eml and .jsonl files."
    case .container(.unsupported, _): "Unpack it with another program, then load the files inside."
    case .noText: "Load a file with an article in it, or type: paste"
    case .tooLarge: "Split it, or load only the articles you need."
    case .binary(let kind): kind.mend
    case .looksBinary:
      "If it is a document, save it as plain text in the program that made it, then load that."
    case .notUTF8, .unknownEncoding:
      "Save it as UTF-8, for example: iconv -f ITS-ENCODING -t UTF-8 FILE > NEWFILE"
    case .notUTF16: "Save it again as UTF-8 in the program that made it."
    case .notJSON: "Mend that line; each line must be one JSON object."
    case .wrongShape:
      "Each article needs \"id\" and \"text\"; title, outlet, published, byline and url may be texts."
    }
  }

  private func hex(_ byte: UInt8) -> String {
    "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
