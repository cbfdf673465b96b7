import Casebook
import Testing

@testable import Shell

@Suite struct CompletionTests {
  /// The candidates at the end of a line as "text: description", and the text that they replace.
  private func complete(
    _ line: String, after lines: [String] = [], in bench: Workbench? = nil
  ) throws -> (found: [String], replaced: String) {
    let bench = try bench ?? Workbench()
    var shell = try bench.sampleShell()
    for line in lines { #expect(shell.run(line, on: .none).error == nil) }
    let completions = shell.completions(of: line, at: line.count)
    let characters = Array(line)
    return (
      completions.candidates.map {
        $0.text + ($0.description.isEmpty ? "" : ": " + $0.description)
      }, String(characters[completions.place])
    )
  }

  @Test func `a line begins with a command or an alias, with what it does`() throws {
    let (found, replaced) = try complete("und")
    #expect(found == ["undo: Take back the last change, or the last COUNT changes."])
    #expect(replaced == "und")
    #expect(
      try complete("figu", after: ["alias figures claims has:number"]).found
        == ["figures: claims has:number"])
  }

  @Test func `ids come with their wording`() throws {
    #expect(
      try complete("show c4").found == ["c4: The depot was closed in January"])
    #expect(
      try complete("rate a").found == [
        "a1: Drums ‘missing’ from depot", "a2: Hundreds of drums stolen from Kelsow",
      ])
    #expect(
      try complete("unlink ", after: ["link c2 repeats c6"]).found == ["l1: c2 repeats c6"])
  }

  @Test func `behind ids a tag may follow`() throws {
    let tags = ["tag c1 unverified", "tags define unverified not seen elsewhere"]
    #expect(try complete("tag c1 unv", after: tags).found == ["unverified: not seen elsewhere"])
    #expect(try complete("tag c1 c2 unv", after: tags).found == ["unverified: not seen elsewhere"])
    #expect(try complete("tag unv", after: tags).found == [])
  }

  @Test func `flags, options and choices`() throws {
    #expect(try complete("show c1 --j").found == ["--json: as JSON"])
    #expect(
      try complete("verdict c1 content tr ev").found
        == ["evidence:: ids or addresses it rests on, commas between"])
    #expect(try complete("link c1 rep").found == ["repeats"])
    #expect(try complete("edit c2 mod").found.map { $0.prefix(9) } == ["modality:"])
    #expect(try complete("edit c2 modality:p").found == ["modality:planned", "modality:possible"])
    #expect(try complete("edit c2 source:tarn").found == ["source:Tarn\\ Freight"])
    #expect(try complete("edit c2 reset:mo").found == ["reset:modality"])
    #expect(try complete("claims basis:w").found == ["basis:witnessed"])
    #expect(try complete("option c").found == ["colour", "columns"])
    #expect(try complete("option colour o").found == ["on", "off"])
  }

  @Test func `terms of a query and their values`() throws {
    #expect(
      try complete("claims ha").found == ["has:: what comes with it: number, date, note, tag …"])
    #expect(
      try complete("claims -ha").found == ["-has:: what comes with it: number, date, note, tag …"])
    #expect(try complete("claims is:he").found == ["is:hedged", "is:headline"])
    #expect(try complete("claims -is:hed").found == ["-is:hedged"])
    #expect(try complete("claims source:tarn").found == ["source:Tarn\\ Freight"])
    let (found, replaced) = try complete("claims c1 outlet:\"The N")
    #expect(found == ["outlet:\"The Northern Ledger\""])
    #expect(replaced == "outlet:\"The N")
    #expect(try complete("claims outlet:“the n").found == ["outlet:“The Northern Ledger”"])
    #expect(try complete("claims nothing:x").found == [])
  }

  @Test func `files, quoted so that they read back as one word`() throws {
    let bench = try Workbench()
    for name in ["It’s here.txt", "it's (1).txt", "a“b”.txt", ".hidden"] {
      try bench.write("x", to: name)
    }
    let home = bench.folder + "/"
    #expect(
      try complete("run \(home)It", in: bench).found == [
        "\(home)It’s\\ here.txt", "\(home)it's\\ (1).txt",
      ])
    #expect(
      try complete("run ‘\(home)It’s", in: bench).found == [
        "‘\(home)It\\’s here.txt’", "‘\(home)it's (1).txt’",
      ])
    #expect(try complete("run ~/a", in: bench).found == ["~/a“b”.txt"])
    #expect(try complete("run \(home)samp", in: bench).found == ["\(home)samples/"])
    #expect(try complete("run \(home).h", in: bench).found == ["\(home).hidden"])
    #expect(try complete("claims > \(home)a", in: bench).found == ["\(home)a“b”.txt"])
  }

  @Test(arguments: [
    "two words", "“curly”", "don't", "’tis", "'quoted'", "#tag", "> x", "a|b", "back\\slash", "é 日",
    "a: \"b\"",
  ]) func `what is completed reads back as it was`(text: String) throws {
    for open in ["", "\"", "“", "'", "‘", "«"] {
      let written = WordsBeforeCursor("run " + open).quoted(text, isFinal: true)
      let words = try LineParser.parse("run " + written).words
      #expect(words.map(\.text) == ["run", text], "behind \(open)")
    }
  }

  @Test func `sessions with what is in them, commands and topics for help`() throws {
    let bench = try Workbench()
    let save = ["save harbour"]
    #expect(
      try complete("open har", after: save, in: bench).found
        == ["harbour: 2 articles, 6 claims, saved \(Workbench.time)"])
    #expect(try complete("help quo").found.map { $0.prefix(7) } == ["quotes:", "quoting"])
  }

  @Test func `in safe mode the file system is not looked at`() throws {
    let bench = try Workbench()
    #expect(try complete("run \(bench.folder)/s", after: ["option safe on"], in: bench).found == [])
  }

  @Test func `the word at the cursor counts, not the end of the line`() throws {
    let shell = try Workbench().sampleShell()
    let completions = shell.completions(of: "sho c1", at: 3)
    #expect(completions.place == 0..<3)
    #expect(completions.candidates.map(\.text) == ["show"])
  }
}
