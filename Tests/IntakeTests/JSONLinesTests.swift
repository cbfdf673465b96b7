import Casebook
import JSON
import TestSupport
import Testing

@testable import Intake

@Suite struct JSONLinesTests {
  @Test func `each line is one article with its own digest`() throws {
    let text = """
      {"id": "one", "text": "Lock opens\\n\\nThe lock opened on Monday.", "outlet": "The Example"}

      {"id": 2, "title": "Shut", "text": "The lock is shut.", "published": "8 Feb 2019", "byline": "By Jane Roe", "url": null, "gold": [1]}
      """
    let list = try articles(from: Array(text.utf8), name: "all.jsonl")
    #expect(list.map(\.origin.location) == ["all.jsonl#1", "all.jsonl#3"])
    #expect(list.map(\.origin.inputID) == ["one", "2"])
    #expect(Set(list.map(\.origin.rawDigest)).count == 2)
    #expect(list[0].metadata == Metadata(title: "Lock opens", outlet: "The Example"))
    #expect(
      list[1].metadata == Metadata(title: "Shut", byline: "Jane Roe", published: "2019-02-08"))
    #expect(list[1].outline == ["body (prose): The lock is"])
  }

  @Test(arguments: [
    (
      "{\"id\": \"1\", \"text\": \"A.\"}\n{\"id\": \"2\"}",
      IntakeError.wrongShape(line: 2, place: "text", expected: "a text")
    ),
    ("{\"text\": \"A.\"}", .wrongShape(line: 1, place: "id", expected: "a text or a number")),
    (
      "{\"id\": [], \"text\": \"A.\"}",
      .wrongShape(line: 1, place: "id", expected: "a text or a number")
    ),
    (
      "{\"id\": \"1\", \"text\": \"A.\"}\n\n{\"id\": }",
      .notJSON(line: 3, offset: 7, reason: "unexpected ‘}’")
    ),
    ("{\"id\": \"1\", \"text\": 5}", .wrongShape(line: 1, place: "text", expected: "a text")),
    (
      "{\"id\": \"1\", \"text\": \" \"}",
      .wrongShape(line: 1, place: "text", expected: "a text with words in it")
    ),
    (
      "{\"id\": \"1\", \"text\": \"A.\", \"title\": 1}",
      .wrongShape(line: 1, place: "title", expected: "a text")
    ),
    (
      "{\"id\": \"1\", \"text\": \"A.\"}\n3", .wrongShape(line: 2, place: "", expected: "an object")
    ),
    ("[]", .noText(.jsonLines)), ("\n \n", .noText(.jsonLines)),
    (
      "{\"id\": \"1\", \"text\": \"A",
      .notJSON(line: 1, offset: 22, reason: "the text ends in the middle of a value")
    ),
  ])
  func `errors name the line`(text: String, error: IntakeError) {
    #expect(throws: error) { try articles(from: Array(text.utf8), name: "all.jsonl") }
  }

  @Test func `a document with one object or a list is read, too`() throws {
    let one = "{\n  \"id\": \"1\",\n  \"text\": \"The lock is shut.\"\n}\n"
    #expect(
      try articles(from: Array(one.utf8), name: "one.json").map(\.origin.location) == ["one.json"])
    let two = "[{\"id\": \"1\", \"text\": \"A b.\"},\n {\"id\": \"2\", \"text\": \"C d.\"}]"
    let list = try articles(from: Array(two.utf8), name: "two.json")
    #expect(list.map(\.origin.location) == ["two.json#1", "two.json#2"])
    #expect(list.map(\.text.string) == ["A b.", "C d."])
  }

  @Test func `texts are made NFC with plain line ends`() throws {
    let line = Array("{\"id\": \"1\", \"text\": \"Cafe\\u0301\\r\\nshut.\"}".utf8)
    let article = try JSONLines.article(from: line, number: 7, name: "all.jsonl")
    #expect(Array(article.text.bytes) == Array("Café\nshut.".utf8))
    #expect(article.origin.location == "all.jsonl#7")
  }

  @Test func `JSON lines are recognised without a name`() throws {
    let text = "{\"id\": \"1\", \"text\": \"The lock is shut.\"}"
    #expect(
      try articles(from: Array(text.utf8), name: "-").first?.text.string == "The lock is shut.")
  }

  @Test func `a cut file gives an error or the articles before the cut`() throws {
    let whole = Array(
      "{\"id\": \"1\", \"text\": \"A b.\"}\n{\"id\": \"é\", \"text\": \"C d.\"}\n".utf8)
    for length in 0..<whole.count {
      if let list = try? articles(from: Array(whole.prefix(length)), name: "x.jsonl") {
        #expect(list.first?.text.string == "A b.", "cut at \(length)")
      }
    }
  }
}
