import Testing

@testable import Shell

@Suite struct EntryTests {
  @Test(arguments: [
    ("", []), ("\n\n", []), ("claims", ["claims"]), ("claims\nsources\n", ["claims", "sources"]),
    ("claims\r\nsources\r\n", ["claims", "sources"]),
    // A backslash joins; two of them are a backslash.
    ("claims \\\nis:hedged", ["claims  is:hedged"]),
    ("find \\\\\nclaims", ["find \\\\", "claims"]),
    ("claims \\", ["claims \\"]),
    // A line end inside quotation marks belongs to the text.
    ("note c1 \"one\ntwo\"\nclaims", ["note c1 \"one\ntwo\"", "claims"]),
    ("note c1 “one\n\ntwo”", ["note c1 “one\n\ntwo”"]),
    ("note c1 \"a\" \"b\nc\" \"d\ne\"", ["note c1 \"a\" \"b\nc\" \"d\ne\""]),
    // A single mark does not, for it is too often an apostrophe.
    ("note c1 'tis\nclaims", ["note c1 'tis", "claims"]),
    // A pasted transcript loses its prompts.
    ("hearsay> claims\nharbour-2> sources", ["claims", "sources"]),
    ("claims > out.txt", ["claims > out.txt"]), ("> claims", ["> claims"]),
  ]) func `an entry is cut into commands`(entry: String, commands: [String]) {
    #expect(Entry.commands(in: entry).map(\.line) == commands)
  }

  @Test func `each character knows its line and column`() throws {
    let commands = Entry.commands(in: "\nx> claims \\\n  c1\ntags")
    try #require(commands.count == 2)
    #expect(commands[0].line == "claims    c1")
    #expect(commands[0].place(of: 0) == Entry.Place(line: 2, column: 4))
    #expect(commands[0].place(of: 10) == Entry.Place(line: 3, column: 3))
    #expect(commands[0].place(of: 12) == Entry.Place(line: 3, column: 5))
    #expect(commands[1].place(of: 0) == Entry.Place(line: 4, column: 1))
  }

  @Test func `a quotation that never ends takes a thousand lines at most`() {
    let entry = "note c1 “open\n" + String(repeating: "claims\n", count: 5000)
    let commands = Entry.commands(in: entry)
    #expect(commands.count == 4002)
    #expect(commands[1].line == "claims")
  }
}
