import Files
import Testing

@testable import Shell

@Suite struct DriftTests {
  @Test func `the files in Commands are the commands of the list`() throws {
    let folder = Workbench.project + "/Sources/Shell/Commands"
    var declared: [String] = []
    for file in try Files.list(folder) where file.hasSuffix(".swift") {
      let text = String(decoding: try Files.read("\(folder)/\(file)"), as: UTF8.self)
      let names = text.split(separator: " = Command(\n    name: \"").dropFirst()
        .compactMap { $0.split(separator: "\"").first.map(String.init) }
      let stem = file.dropLast(6).lowercased()
      #expect(
        names.contains(stem) || (stem == "bang" && names == ["!"]) || names.isEmpty,
        "\(file) is named after none of its commands")
      declared += names
    }
    #expect(declared.sorted() == Command.all.map(\.name).sorted())
  }

  @Test func `no name stands for two things`() {
    let names = Command.all.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
    let commands = Set(names)
    #expect(HelpTopic.all.allSatisfy { !commands.contains($0.name) })
  }

  @Test(arguments: Command.all.map(\.name))
  func `every command is described`(name: String) throws {
    let command = try #require(Command.all.first { $0.name == name })
    #expect(command.summary.hasSuffix("."))
    #expect(command.summary.split(separator: ". ").count == 1)
    let known = Set(Command.all.map(\.name) + HelpTopic.all.map(\.name))
    for other in command.seeAlso {
      #expect(known.contains(other), "see also \(other)")
    }
    for example in command.examples {
      #expect(example.line.hasPrefix(name), "\(example.line)")
    }
  }

  @Test func `the commands' document is made from the commands`() throws {
    let path = Workbench.project + "/Documentation/Commands.md"
    let made = CommandsDocument.text()
    let written = (try? Files.read(path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    guard made != written else { return }
    if Recording.isAsked("RECORD_DOCS") {
      try Files.replace(path, with: Array(made.utf8))
      Issue.record("Documentation/Commands.md was written anew: look at it, then run again")
    } else {
      Issue.record(
        """
        Documentation/Commands.md is behind the commands; RECORD_DOCS=1 writes it.
        \(Recording.difference(written, made))
        """)
    }
  }

  @Test func `the README shows a session that passes`() throws {
    let transcript = try DriftTests.text("Tests/ShellTests/Transcripts/readme.txt")
    let shown = transcript.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("#") && !$0.hasPrefix("@") }.joined(separator: "\n")
      .replacing("TMP/samples", with: "Sessions/samples")
      .replacing("\n> ", with: "\nhearsay> ")
    let session = shown.drop(while: \.isNewline)
    #expect(try DriftTests.text("README.md").contains("```text\n\(session)```"))
  }

  private static func text(_ path: String) throws -> String {
    String(decoding: try Files.read(Workbench.project + "/" + path), as: UTF8.self)
  }
}
