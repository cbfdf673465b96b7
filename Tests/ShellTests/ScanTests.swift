import Files
import JSON
import Testing

@testable import Shell

@Suite struct ScanTests {
  /// What a scan wrote and reported, its input given in pieces of some bytes.
  private struct Run {
    var records: [JSONValue] = []
    var reports: [String] = []
    var scan = Scan()

    mutating func scan(_ text: String, named name: String, pieces: Int) throws {
      try scan(Array(text.utf8), named: name, pieces: pieces)
    }

    mutating func scan(_ bytes: [UInt8], named name: String, pieces: Int) throws {
      var rest = bytes[...]
      var records = self.records
      var reports = self.reports
      try scan.run(
        name,
        read: { () throws(FileError) in
          defer { rest = rest.dropFirst(pieces) }
          return Array(rest.prefix(pieces))
        },
        write: { (line: [UInt8]) throws(FileError) in
          #expect(line.last == 0x0A)
          records.append((try? JSONParser.value(of: line)) ?? .null)
        }, report: { reports.append($0) })
      self.records = records
      self.reports = reports
    }

    var ids: [String?] { records.map { $0["id"]?.string } }
  }

  private static let lines = """
    {"id": "x1", "text": "The pier burned."}

    {"id": 2, "text": "The mill burned.", "outlet": "The Harbour Gazette"}
    """

  @Test(arguments: [1, 7, 65536])
  func `JSON lines give a record each, however the bytes come`(pieces: Int) throws {
    var run = Run()
    try run.scan(ScanTests.lines, named: "news.jsonl", pieces: pieces)
    #expect(run.ids == ["x1", "2"])
    #expect(run.records.map { $0["text"]?.string } == ["The pier burned.", "The mill burned."])
    #expect(run.reports.isEmpty)
    #expect(run.scan.succeeded)
  }

  @Test func `standard input is known for JSON lines by its first line`() throws {
    var run = Run()
    try run.scan("\u{FEFF}" + ScanTests.lines, named: "standard input", pieces: 10)
    #expect(run.ids == ["x1", "2"])
  }

  @Test func `a damaged line is reported and the others go on`() throws {
    var run = Run()
    try run.scan(
      """
      {"id": "x1", "text": "The pier burned."}
      {"id": "x2", "text"}
      {"id": "x3"}
      {"id": "x4", "text": "The mill burned."}
      """, named: "news.jsonl", pieces: 100)
    #expect(run.ids == ["x1", "x4"])
    #expect(!run.scan.succeeded)
    #expect(
      run.reports == [
        "‘news.jsonl’ is damaged in line 2, byte 19: unexpected ‘}’. "
          + "Mend that line; each line must be one JSON object.",
        "‘news.jsonl’, line 3: ‘text’ should be a text. "
          + "Each article needs \"id\" and \"text\"; title, outlet, published, byline and url may be texts.",
      ])
  }

  @Test func `the text of a JSON line stays as it is given`() throws {
    var run = Run()
    // A decomposed é and a line end of two characters: composing either would move every offset behind.
    let given = "The cafe\u{301} burned.\r\n\r\nThe mayor left."
    try run.scan(
      "{\"id\": 1, \"text\": \"The cafe\u{301} burned.\\r\\n\\r\\nThe mayor left.\"}\n", named: "-",
      pieces: 64)
    let record = try #require(run.records.first)
    #expect(record["text"]?.string.map { Array($0.unicodeScalars) } == Array(given.unicodeScalars))
    let spans = try #require(record["claims"]?.array).map { $0["span"]?.array?.map(\.integer) }
    #expect(spans == [[0, 16], [21, 35]])
  }

  @Test func `a list over several lines is one document`() throws {
    var run = Run()
    try run.scan(
      "[\n {\"id\": \"x1\", \"text\": \"The pier burned.\"},\n {\"id\": \"x2\", \"text\": \"The mill burned.\"}\n]",
      named: "news.json", pieces: 5)
    #expect(run.ids == ["x1", "x2"])
  }

  @Test func `texts and pages give one record each`() throws {
    var run = Run()
    try run.scan("The pier burned.\n", named: "pier.txt", pieces: 4)
    try run.scan(
      "<html><body><p>The mill burned, and nobody was hurt in it.</p></body></html>",
      named: "mill.html", pieces: 4)
    #expect(run.ids == ["pier.txt", "mill.html"])
    #expect(run.scan.count == 2)
  }

  @Test func `an empty input is reported`() throws {
    var run = Run()
    try run.scan("", named: "standard input", pieces: 4)
    #expect(
      run.reports == [
        "‘standard input’ is empty. Check that it was saved or downloaded to the end, then load it again."
      ])
  }

  @Test func `a line over the limit is skipped with its length, and memory is not filled with it`()
    throws
  {
    var pieces = [[UInt8]](repeating: Array("aaaa".utf8), count: 5) + [Array("\nb".utf8)]
    var lines = LineStream(
      limit: 8,
      read: { () throws(FileError) in pieces.isEmpty ? [] : pieces.removeFirst() })
    #expect(try lines.next() == .tooLong(20))
    #expect(try lines.next() == .bytes(Array("b".utf8)))
    #expect(try lines.next() == nil)
  }

  @Test func `lines are the same however the bytes come`() throws {
    for pieces in 1...9 {
      var rest = Array("one\n\nthree\nfour".utf8)[...]
      var stream = LineStream(
        limit: 100,
        read: { () throws(FileError) in
          defer { rest = rest.dropFirst(pieces) }
          return Array(rest.prefix(pieces))
        })
      #expect(try stream.peek() == Array("one".utf8))
      var lines: [String] = []
      while case .bytes(let line)? = try stream.next() {
        lines.append(String(decoding: line, as: UTF8.self))
      }
      #expect(lines == ["one", "", "three", "four"])
    }
  }
}
