import Casebook
import Testing

@Suite struct TagPathTests {
  @Test(arguments: [
    ("event", ["event"]), ("event/coup", ["event", "coup"]), ("a/b/c", ["a", "b", "c"]),
    ("épreuve/日本", ["épreuve", "日本"]), ("is:odd", ["is:odd"]), ("-x", ["-x"]),
  ])
  func `a word with slashes is a path`(word: String, parts: [String]) {
    #expect(TagPath(word)?.parts == parts)
    #expect(TagPath(word)?.description == word)
  }

  @Test(arguments: ["", "/", "a/", "/a", "a//b", "a b", "a/b c", "a\tb", "a\nb", "a,b", "a\u{A0}b"])
  func `empty parts, white space and commas are refused`(word: String) {
    #expect(TagPath(word) == nil)
  }

  @Test func `a path covers itself and what is below it`() throws {
    let event = try tag("event")
    #expect(event.covers(event))
    #expect(event.covers(try tag("event/coup/x")))
    #expect(!event.covers(try tag("events")))
    #expect(!event.covers(try tag("events/coup")))
    #expect(!(try tag("event/coup").covers(event)))
  }

  @Test(
    arguments: [
      ("event", "event", "affair", "affair"), ("event/coup", "event", "affair", "affair/coup"),
      ("event/coup/x", "event/coup", "coup", "coup/x"), ("a", "a", "a/b", "a/b"),
      ("a/b/b", "a/b", "a", "a/b"), ("events", "event", "affair", nil), ("a", "a/b", "x", nil),
    ] as [(String, String, String, String?)])
  func `the beginning of a path is replaced`(
    path: String, old: String, new: String, expected: String?
  ) throws {
    #expect(
      try tag(path).replacing(tag(old), with: tag(new)) == (try expected.map { try tag($0) }))
  }

  @Test func `children follow their parent before its neighbours`() throws {
    let words = ["a", "a/b", "a/b/c", "a/c", "a-b", "b"]
    // By parts, "a" < "a-b"; as plain text, "a-b" would come between "a" and "a/b".
    #expect(try words.reversed().map { try tag($0) }.sorted().map(\.description) == words)
  }
}
