import JSON
import Testing

/// RFC 8259, section by section: what must be read, as what, and what must be refused.
@Suite struct GrammarTests {
  @Test(
    arguments: [
      ("null", JSONValue.null),
      ("true", true),
      ("false", false),
      ("0", 0),
      ("\"\"", ""),
      ("[]", []),
      ("{}", [:]),
      // Section 2: white space is allowed around every sign and nowhere inside one.
      (" \t\r\n1 \t\r\n", 1),
      ("[ 1 , 2 ]", [1, 2]),
      ("{ \"a\" : 1 , \"b\" : [ ] }", ["a": 1, "b": []]),
      ("[\n]", []),
      ("{\r\n}", [:]),
      // Section 4: keys are strings, with the same escapes.
      (#"{"":0}"#, ["": 0]),
      (#"{"\u0061\n":0}"#, ["a\n": 0]),
      // Section 5: the elements keep their order and may differ in kind.
      ("[null,true,\"x\",[0],{}]", [nil, true, "x", [0], [:]]),
      ("[[[]]]", [[[]]]),
    ] as [(String, JSONValue)])
  func `a text of the grammar is read`(text: String, expected: JSONValue) throws {
    #expect(try JSONParser.value(of: text) == expected)
  }

  @Test(arguments: [
    "", " ", "\u{FEFF}1", "nul", "True", "NULL", "nulll", "undefined", "NaN", "Infinity", "'a'",
    "[", "]", "[1", "[1,", "[1,]", "[,1]", "[,]", "[1 2]", "[1,,2]", "[1}", "[1]]",
    "{", "}", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{,}", "{\"a\" 1}",
    "{a:1}", "{1:1}", "{\"a\":1]", "{\"a\":1}}", "{null:1}", "{\"a\":1 \"b\":2}", "{\"a\"::1}",
    "1 2", "[] []", "// note\n1", "/* note */ 1", "1 # note",
    "\"", "\"a", "\"\\\"", "\"\t\"", "\"\n\"", "\"\u{0}\"", "\"\u{1F}\"",
    "\u{A0}1", "1\u{2028}",
  ])
  func `a text outside the grammar is refused`(text: String) {
    #expect(throws: JSONError.self) { try JSONParser.value(of: text) }
  }

  @Test func `a sign of more than ASCII white space ends nothing`() {
    // U+0085 and U+000C are white space to Unicode, not to JSON.
    for text in ["\u{85}1", "\u{C}1"] {
      #expect(throws: JSONError.self) { try JSONParser.value(of: text) }
    }
  }

  @Test func `nesting is read up to its limit and refused beyond it`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    var value = try JSONParser.value(of: nested(512))
    var depth = 0
    while case .array(let elements) = value {
      depth += 1
      value = elements.first ?? .null
    }
    #expect(depth == 512)
    #expect(throws: JSONError.self) { try JSONParser.value(of: nested(513)) }
    // A hostile file may be much deeper; it must not end the program.
    #expect(throws: JSONError.self) { try JSONParser.value(of: nested(1_000_000)) }
    let objects = String(repeating: #"{"a":"#, count: 1_000_000)
    #expect(throws: JSONError.self) { try JSONParser.value(of: objects) }
  }

  @Test func `closing a container gives its depth back`() throws {
    let siblings = "[" + Array(repeating: "[[]],{}", count: 1000).joined(separator: ",") + "]"
    #expect(try JSONParser.value(of: siblings).array?.count == 2000)
  }

  @Test func `a value is read from the middle and leaves the position behind it`() throws {
    var parser = JSONParser(Array("1 [2] \"three\"".utf8), at: 1)
    #expect(try parser.value() == [2])
    #expect(try parser.value() == "three")
    #expect(throws: JSONError.self) { try parser.value() }
  }
}
