import Testing

@testable import Intake

@Suite struct IntakeErrorTests {
  @Test(arguments: [
    (
      IntakeError.empty, "‘x.txt’ is empty.",
      "Check that it was saved or downloaded to the end, then load it again."
    ),
    (
      .noText(.plainText), "‘x.txt’ holds nothing but white space.",
      "Load a file with an article in it, or type: paste"
    ),
    (
      .noText(.html), "‘x.txt’ is a page without readable text.",
      "Open the page in a browser, copy the article, then: paste"
    ),
    (
      .noText(.jsonLines), "‘x.txt’ holds no article.",
      "Each line must be one object: {\"id\": \"1\", \"text\": \"The article …\"}"
    ),
    (
      .tooLarge(bytes: 67_108_865),
      "‘x.txt’ is too large: 67108865 bytes, and the limit is 67108864.",
      "Split it, or load only the articles you need."
    ),
    (
      .binary(.pdf), "‘x.txt’ is a PDF document, not text.",
      "Make text of it first: pdftotext FILE.pdf, then load FILE.txt"
    ),
    (
      .looksBinary(byte: 0, offset: 12),
      "‘x.txt’ looks like a binary file: byte 12 is the control character 0x00.",
      "If it is a document, save it as plain text in the program that made it, then load that."
    ),
    (
      .notUTF8(byte: 0xC3, offset: 40, line: 2),
      "‘x.txt’ is not valid UTF-8: byte 40, in line 2, is 0xC3.",
      "Save it as UTF-8, for example: iconv -f ITS-ENCODING -t UTF-8 FILE > NEWFILE"
    ),
    (
      .notUTF16(offset: 6), "‘x.txt’ is damaged UTF-16: half a character stands at byte 6.",
      "Save it again as UTF-8 in the program that made it."
    ),
    (
      .unknownEncoding(label: "shift_jis"),
      "‘x.txt’ is written in the encoding ‘shift_jis’, which Hearsay does not read.",
      "Save it as UTF-8, for example: iconv -f ITS-ENCODING -t UTF-8 FILE > NEWFILE"
    ),
    (
      .notJSON(line: 3, offset: 7, reason: "unexpected ‘}’"),
      "‘x.txt’ is damaged in line 3, byte 7: unexpected ‘}’.",
      "Mend that line; each line must be one JSON object."
    ),
    (
      .wrongShape(line: 3, place: "text", expected: "a text"),
      "‘x.txt’, line 3: ‘text’ should be a text.",
      "Each article needs \"id\" and \"text\"; title, outlet, published, byline and url may be texts."
    ),
    (
      .wrongShape(line: 3, place: "", expected: "an object"),
      "‘x.txt’, line 3: there should be an object.",
      "Each article needs \"id\" and \"text\"; title, outlet, published, byline and url may be texts."
    ),
  ])
  func `an error says what, where and how to mend it`(
    error: IntakeError, what: String, mend: String
  ) {
    #expect(error.what(about: "x.txt") == what)
    #expect(error.mend == mend)
  }

  @Test(
    arguments: [
      (Array("%PDF-1.7\n%âã".utf8), IntakeError.binary(.pdf)),
      ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], .binary(.zip)),
      ([0x1F, 0x8B, 0x08, 0x00], .binary(.gzip)),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .binary(.png)),
      ([0xFF, 0xD8, 0xFF, 0xE0], .binary(.jpeg)),
      ([0x7F, 0x45, 0x4C, 0x46, 0x02], .binary(.elf)),
      ([0x00, 0x00, 0x00, 0x18, 0x66, 0x74, 0x79, 0x70], .binary(.mp4)),
      ([0xFF, 0xFE, 0x00, 0x00, 0x41, 0x00, 0x00, 0x00], .binary(.utf32)),
      (Array("{\\rtf1\\ansi".utf8), .binary(.richText)),
      ([], .empty),
      (Array("plain\u{0}text".utf8), .looksBinary(byte: 0, offset: 5)),
      ([0x41, 0x01, 0x02, 0x03, 0x42], .looksBinary(byte: 1, offset: 1)),
      ([0xFF, 0xFE, 0x41], .notUTF16(offset: 2)),
      ([0xFE, 0xFF, 0xD8, 0x00, 0x00, 0x41], .notUTF16(offset: 2)),
      (Array("  \n\t\n\u{A0}\u{FEFF}\n".utf8), .noText(.plainText)),
    ] as [([UInt8], IntakeError)])
  func `bytes that are no text are refused by name`(bytes: [UInt8], error: IntakeError) {
    #expect(throws: error) { try articles(from: bytes, name: "x") }
  }

  @Test func `a file over the limit is refused`() {
    let bytes = [UInt8](repeating: 0x61, count: TextLimits.mostBytes + 1)
    #expect(throws: IntakeError.tooLarge(bytes: bytes.count)) { try decode(bytes) }
  }

  @Test(arguments: FileKind.allCases)
  func `every known kind has words and advice`(kind: FileKind) {
    let error = IntakeError.binary(kind)
    #expect(error.what(about: "f") == "‘f’ is \(kind.words), not text.")
    #expect(error.mend.count > 20)
  }
}
