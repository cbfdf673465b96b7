import JSON
import Testing

/// RFC 8259 section 7 and the rules for Unicode in section 8.
@Suite struct StringTests {
  @Test(arguments: [
    (#""\"\\\/""#, "\"\\/"),
    (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
    (#""\u0000\u001F\u007f""#, "\u{0}\u{1F}\u{7F}"),
    (#""\u00e9\u00E9é""#, "ééé"),
    (#""\u2018quoted\u2019""#, "‘quoted’"),
    (#""\uFFFF\uE000""#, "\u{FFFF}\u{E000}"),
    // A pair of surrogates is one scalar; the first and the last beyond the first plane.
    (#""\uD83D\uDE00""#, "😀"),
    (#""\ud800\udc00 \uDBFF\uDFFF""#, "\u{10000} \u{10FFFF}"),
    ("\"日本 😀 \u{301}\"", "日本 😀 \u{301}"),
    ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"),
    (#""a\\nb""#, #"a\nb"#),
  ])
  func `escapes stand for their scalars`(text: String, expected: String) throws {
    let read = try #require(try JSONParser.value(of: text).string)
    // By scalars: Swift's == would take e and a combining accent for é.
    #expect(Array(read.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: [
    #""\x""#, #""\u""#, #""\u12""#, #""\u12G4""#, #""\U0041""#, #""\u{41}""#, #""\'""#, #""\0""#,
    #""\u+123""#, #""\u 123""#, #""\uéa00""#, #""\"#, #""\u00"#,
  ])
  func `a broken escape is refused`(text: String) {
    #expect(throws: JSONError.self) { try JSONParser.value(of: text) }
  }

  @Test(arguments: [
    #""\uD800""#, #""\uDC00""#, #""\uDFFF\uD800""#, #""\uD800\uD800""#, #""\uD800\u0041""#,
    #""\uD800x""#, #""\uD83D\n""#, #""\uD83D \uDE00""#,
  ])
  func `half a surrogate pair is refused, not replaced`(text: String) throws {
    let error = try #require(throws: JSONError.self) { try JSONParser.value(of: text) }
    #expect(error.reason == .loneSurrogate)
  }

  @Test(
    arguments: [
      [0x80], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF],
      [0xE2, 0x80], [0xF0, 0x82, 0x82, 0xAC],
    ] as [[UInt8]])
  func `bytes that are no UTF-8 are refused inside strings`(bytes: [UInt8]) throws {
    for plain in [[], Array(#"\n"#.utf8)] {
      let text = [UInt8(ascii: "\"")] + plain + bytes + [UInt8(ascii: "\"")]
      let error = try #require(throws: JSONError.self) { try JSONParser.value(of: text) }
      #expect(error.reason == .invalidUTF8)
    }
  }

  @Test func `normalisation is left alone`() throws {
    let composed = "\u{E9}"
    let decomposed = "e\u{301}"
    for text in [composed, decomposed] {
      let read = try #require(try JSONParser.value(of: "\"\(text)\"").string)
      #expect(Array(read.utf8) == Array(text.utf8))
    }
  }
}
