import Testing

@testable import Shell

@Suite struct ArgumentsTests {
  private static let tag = Command(
    name: "t", group: .shell, summary: "S.",
    parameters: [
      Parameter("WHAT", .target, "things", repeats: true), Parameter("TAG", .tag, "the tag"),
    ], options: [OptionKey("since", "DATE", .word, "a date")], flags: [Flag("dry", "only show")]
  ) { (_, _) throws(ShellError) in .none }

  private static let note = Command(
    name: "n", group: .shell, summary: "S.",
    parameters: [
      Parameter("WHAT", .target, "a thing"), Parameter("TEXT", .text, "words", optional: true),
    ], flags: [Flag("remove", "remove it")]
  ) { (_, _) throws(ShellError) in .none }

  private func arguments(_ line: String, of command: Command) throws -> Arguments {
    let words = try LineParser.parse(line, literal: command.takesFreeText).words
    return try Arguments(words.dropFirst(), of: command, line: line)
  }

  @Test func `what repeats takes all words but those that others need`() throws {
    let arguments = try arguments("t c1 c2 c3 x", of: ArgumentsTests.tag)
    #expect(arguments.words("WHAT").map(\.text) == ["c1", "c2", "c3"])
    #expect(arguments.word("TAG")?.text == "x")
  }

  @Test func `options and flags may stand anywhere`() throws {
    let arguments = try arguments("t --dry c1 since:\"5 March\" x", of: ArgumentsTests.tag)
    #expect(arguments.has("dry"))
    #expect(arguments.option("since")?.text == "5 March")
    #expect(arguments.words("WHAT").map(\.text) == ["c1"])
  }

  @Test func `a colon of another word stays in it`() throws {
    let arguments = try arguments("t is:hedged x", of: ArgumentsTests.tag)
    #expect(arguments.words("WHAT").map(\.text) == ["is:hedged"])
  }

  @Test func `free text is the line as it stands`() throws {
    let several = try arguments("n c1 why  is “it”  so > b --dry", of: ArgumentsTests.note)
    #expect(several.text("TEXT") == "why  is “it”  so > b --dry")
    let quoted = try arguments("n c1 \"all of it\"", of: ArgumentsTests.note)
    #expect(quoted.text("TEXT") == "all of it")
    let none = try arguments("n c1 --remove", of: ArgumentsTests.note)
    #expect(none.text("TEXT") == nil && none.has("remove"))
  }

  @Test(arguments: [
    ("t", ShellError.Reason.missingWord("WHAT", "things", usage: usage), nil),
    ("t x", .missingWord("WHAT", "things", usage: usage), nil),
    ("t c1 x --dri", .unknownFlag("dri", of: "t", known: ["dry"]), 7..<12),
  ]) func `what is missing or too much is said`(
    line: String, reason: ShellError.Reason, place: Range<Int>?
  ) {
    #expect(throws: ShellError(reason, at: place)) {
      try arguments(line, of: ArgumentsTests.tag)
    }
  }

  private static let usage = "t WHAT… TAG [since:DATE] [--dry]"
}
