import Testing

@testable import Shell

@Suite struct LineParserTests {
  @Test(arguments: [
    ("", []), ("   ", []), ("# remark", []),
    ("claims c1", ["claims", "c1"]),
    ("  claims\tc1  ", ["claims", "c1"]),
    ("tag c1 \"two words\"", ["tag", "c1", "two words"]),
    ("find 'two words'", ["find", "two words"]),
    ("find “two words”", ["find", "two words"]),
    ("find ‘two words’", ["find", "two words"]),
    ("find «deux mots»", ["find", "deux mots"]),
    // An apostrophe inside a word is a letter.
    ("note c1 don't", ["note", "c1", "don't"]),
    ("note c1 don’t", ["note", "c1", "don’t"]),
    ("find ‘the people’s voice’", ["find", "the people’s voice"]),
    // A mark quotes behind a colon and behind a leading minus.
    ("claims outlet:\"The Guardian\"", ["claims", "outlet:The Guardian"]),
    ("claims -\"coup attempt\"", ["claims", "-coup attempt"]),
    ("claims x\"y", ["claims", "x\"y"]),
    // A backslash takes the next character as it is.
    ("load My\\ File.txt", ["load", "My File.txt"]),
    ("find \\\"x", ["find", "\"x"]), ("find \"a \\\" b\"", ["find", "a \" b"]),
    ("find \"a \\n b\"", ["find", "a \\n b"]), ("find \\#x", ["find", "#x"]),
    ("find a#b # remark", ["find", "a#b"]),
    ("find \"\"", ["find", ""]), ("find \\", ["find", "\\"]),
    ("find é’ 日本", ["find", "é’", "日本"]),
  ]) func `a line is cut into words`(line: String, words: [String]) throws {
    #expect(try LineParser.parse(line).words.map(\.text) == words)
  }

  @Test func `words know their places, quotes included`() throws {
    let words = try LineParser.parse("tag “é x” y").words
    #expect(words.map(\.place) == [0..<3, 4..<9, 10..<11])
    #expect(words.map(\.isQuoted) == [false, true, false])
  }

  @Test func `a key and its value`() throws {
    let words = try LineParser.parse("claims outlet:\"The Post\" \"a:b\" A1:2 x: :y").words
    #expect(words[1].keyValue?.key == "outlet")
    #expect(words[1].keyValue?.value == Word("The Post", place: 14..<24, isQuoted: true))
    #expect(words[2].keyValue == nil)
    #expect(words[3].keyValue == nil)
    #expect(words[4].keyValue?.value.text == "")
    #expect(words[5].keyValue == nil)
  }

  @Test func `a flag begins with two dashes and is not quoted`() throws {
    let words = try LineParser.parse("x --json \"--json\" -- -json").words
    #expect(words.map(\.flag) == [nil, "json", nil, nil, nil])
  }

  @Test func `a redirection ends the line`() throws {
    let replacing = try LineParser.parse("claims > “my file.csv”")
    #expect(
      replacing.redirection
        == .file(Word("my file.csv", place: 9..<22, isQuoted: true), appends: false))
    let appending = try LineParser.parse("claims >>f")
    #expect(appending.redirection == .file(Word("f", place: 9..<10), appends: true))
    let program = try LineParser.parse("claims | grep 'a' > b")
    #expect(program.redirection == .program("grep 'a' > b", place: 7..<21))
  }

  @Test func `in free text the signs are text`() throws {
    let parsed = try LineParser.parse("note c1 a > b | c", literal: true)
    #expect(parsed.words.map(\.text) == ["note", "c1", "a", ">", "b", "|", "c"])
    #expect(parsed.redirection == nil)
  }

  @Test(arguments: [
    ("find \"abc", ShellError(.unclosedQuote("\"", "\""), at: 5..<6)),
    ("find “abc\"", ShellError(.unclosedQuote("“", "”"), at: 5..<6)),
    ("find ‘don’t", ShellError(.unclosedQuote("‘", "’"), at: 5..<6)),
    ("claims >", ShellError(.missingRedirectionTarget(">"), at: 7..<8)),
    ("claims >> # x", ShellError(.missingRedirectionTarget(">>"), at: 7..<9)),
    ("claims | ", ShellError(.missingRedirectionTarget("|"), at: 7..<8)),
    ("claims > a b", ShellError(.textBehindRedirection, at: 11..<12)),
  ]) func `what cannot be cut is an error with its place`(line: String, error: ShellError) {
    #expect(throws: error) { try LineParser.parse(line) }
  }

  @Test func `ten thousand quotation marks take no time`() throws {
    let line = "find " + String(repeating: "\"a\" ", count: 10_000)
    #expect(try LineParser.parse(line).words.count == 10_001)
  }
}
