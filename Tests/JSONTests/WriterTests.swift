import JSON
import Testing

@Suite struct WriterTests {
  @Test func `a compact value is one line with sorted keys`() {
    let value: JSONValue = [
      "b": [1, nil, true, ["z": "x", "a": []]], "a": [:], "": "first", "é": 0, "z": -1,
    ]
    #expect(
      JSONWriter.line(value)
        == #"{"":"first","a":{},"b":[1,null,true,{"a":[],"z":"x"}],"z":-1,"é":0}"#)
  }

  @Test func `a file has one element per line`() {
    let value: JSONValue = [
      "claims": [["id": "c1", "span": [0, 5]], ["id": "c2"]], "format": "hearsay-session",
      "links": [], "numbers": [:],
    ]
    let expected = """
      {
       "claims": [
        {"id":"c1","span":[0,5]},
        {"id":"c2"}
       ],
       "format": "hearsay-session",
       "links": [],
       "numbers": {}
      }

      """
    #expect(String(decoding: JSONWriter.lines(value), as: UTF8.self) == expected)
  }

  @Test func `lists kept as they were read stand among the members`() {
    let members: JSONObject = ["z": ["id": "c1"], "b": [2], "n": nil]
    let raw = ["journal": ["{\"e\":1.50}", "[]"].map { Array($0.utf8) }, "empty": []]
    let expected = """
      {
       "b": [
        2
       ],
       "empty": [],
       "journal": [
        {"e":1.50},
        []
       ],
       "n": null,
       "z": {
        "id": "c1"
       }
      }

      """
    #expect(String(decoding: JSONWriter.lines(members, raw: raw), as: UTF8.self) == expected)
    #expect(JSONWriter.lines([:], raw: [:]) == Array("{}\n".utf8))
    #expect(JSONWriter.lines(members, raw: [:]) == JSONWriter.lines(.object(members)))
  }

  @Test(arguments: [
    (0, #"{"a":[1]}"# + "\n"), (1, "{\n \"a\": [1]\n}\n"), (2, "{\n \"a\": [\n  1\n ]\n}\n"),
    (9, "{\n \"a\": [\n  1\n ]\n}\n"),
  ])
  func `levels say how deep lines are broken`(levels: Int, expected: String) {
    #expect(
      String(decoding: JSONWriter.lines(["a": [1]], levels: levels), as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("\"\\/", #""\"\\/""#),
    ("\n\r\t", #""\n\r\t""#),
    ("\u{0}\u{8}\u{C}\u{1B}\u{1F}", #""\u0000\u0008\u000c\u001b\u001f""#),
    ("\u{7F}\u{2028}é‘’😀", "\"\u{7F}\u{2028}é‘’😀\""),
    ("", #""""#),
  ])
  func `only what must be escaped is escaped`(text: String, expected: String) {
    #expect(JSONWriter.line(.string(text)) == expected)
  }

  @Test func `values kept as they were read are written as they are`() {
    var writer = JSONWriter()
    writer.write(raw: "[1,".utf8)
    writer.write(["k": 2.json])
    writer.write(raw: "]".utf8)
    #expect(writer.bytes == Array(#"[1,{"k":2}]"#.utf8))
  }
}

extension Int {
  fileprivate var json: JSONValue { .integer(self) }
}
