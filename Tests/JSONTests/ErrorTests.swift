import JSON
import Testing

/// What is wrong and where: the offset counts bytes from 0, the line counts LF from 1.
@Suite struct ErrorTests {
  @Test(
    arguments: [
      ("", .endsTooEarly, 0, 1),
      ("  \n ", .endsTooEarly, 4, 2),
      ("[1,\n 2\n", .endsTooEarly, 7, 3),
      ("tru", .endsTooEarly, 3, 1),
      ("trye", .unexpectedByte(UInt8(ascii: "y")), 2, 1),
      ("[1,\n x]", .unexpectedByte(UInt8(ascii: "x")), 5, 2),
      ("{\"a\":1,}", .unexpectedByte(UInt8(ascii: "}")), 7, 1),
      ("{\"a\" 1}", .unexpectedByte(UInt8(ascii: "1")), 5, 1),
      ("[1 2]", .unexpectedByte(UInt8(ascii: "2")), 3, 1),
      ("[1}", .unexpectedByte(UInt8(ascii: "}")), 2, 1),
      ("-x", .unexpectedByte(UInt8(ascii: "x")), 1, 1),
      ("1.", .endsTooEarly, 2, 1),
      ("1ex", .unexpectedByte(UInt8(ascii: "x")), 2, 1),
      ("1\n2", .extraText, 2, 2),
      ("01", .extraText, 1, 1),
      ("\"a\nb\"", .unexpectedByte(0x0A), 2, 1),
      ("\"a\\nb\tc\"", .unexpectedByte(0x09), 5, 1),
      ("\"é\\q\"", .unexpectedByte(UInt8(ascii: "q")), 4, 1),
      ("\"\\u12x4\"", .unexpectedByte(UInt8(ascii: "x")), 5, 1),
      ("\n\"ab\\uD800\"", .loneSurrogate, 4, 2),
      ("\"\\uDC00\"", .loneSurrogate, 1, 1),
      ("{\"a\":1,\n\"a\":2}", .repeatedKey("a"), 8, 2),
      ("[{\"b\":0},\n{\"b\":0,\n \"\\u0062\":1}]", .repeatedKey("b"), 19, 3),
    ] as [(String, JSONError.Reason, Int, Int)])
  func `an error has its reason, byte and line`(
    text: String, reason: JSONError.Reason, offset: Int, line: Int
  ) throws {
    let error = try #require(throws: JSONError.self) { try JSONParser.value(of: text) }
    #expect(error.reason == reason)
    #expect(error.offset == offset)
    #expect(error.line == line)
  }

  @Test func `bytes that are no UTF-8 are reported at their string`() throws {
    let text = Array("[\n\"ab".utf8) + [0xFF] + Array("\"]".utf8)
    let error = try #require(throws: JSONError.self) { try JSONParser.value(of: text) }
    #expect(error.reason == .invalidUTF8)
    #expect(error.offset == 3)
    #expect(error.line == 2)
  }

  @Test func `nesting is reported at the bracket that is one too many`() throws {
    let text = String(repeating: "[", count: 600)
    let error = try #require(throws: JSONError.self) { try JSONParser.value(of: text) }
    #expect(error.reason == .tooDeep)
    #expect(error.offset == 512)
  }

  @Test func `the same key in two objects is no repetition`() throws {
    let text = #"{"a":{"a":1},"b":[{"a":1},{"a":2}]}"#
    #expect(try JSONParser.value(of: text)["b"]?.array?.count == 2)
  }

  @Test(arguments: [
    ("[1", "the text ends in the middle of a value"),
    ("[1;2]", "unexpected ‘;’"),
    ("[\u{1}]", "unexpected byte 1"),
    ("1 1", "there is more text behind the value"),
    (#"{"k":1,"k":2}"#, "the key ‘k’ stands twice in one object"),
    (#""\uD800""#, "half of a surrogate pair (\\u escape)"),
    (String(repeating: "[", count: 513), "values nested more than 512 deep"),
  ])
  func `an error tells its reason in words`(text: String, words: String) throws {
    let error = try #require(throws: JSONError.self) { try JSONParser.value(of: text) }
    #expect(error.description == words)
  }
}
