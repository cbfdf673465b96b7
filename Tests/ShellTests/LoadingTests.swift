import Casebook
import Files
import Synchronization
import Testing

@testable import Shell

@Suite struct LoadingTests {
  /// Values that a closure hands out or collects.
  private final class Notes: Sendable {
    private let notes = Mutex<[String]>([])
    private let calls = Mutex(0)

    var all: [String] { notes.withLock(\.self) }
    func add(_ note: String?) { notes.withLock { $0.append(note ?? "(gone)") } }
    func nextCall() -> Int {
      calls.withLock { calls in
        calls += 1
        return calls
      }
    }
  }

  private func bench(withFiles count: Int) throws -> Workbench {
    let bench = try Workbench()
    for number in 1...count {
      try bench.write("The pier \(number) burned on Monday.\n", to: "\(number).txt")
    }
    return bench
  }

  @Test func `Ctrl-C while loading leaves the session as it was`() throws {
    let bench = try bench(withFiles: 5)
    let calls = Notes()
    var environment = bench.environment
    environment.isInterrupted = { calls.nextCall() == 3 }
    var shell = Shell(environment: environment)
    let outcome = shell.run("load \(bench.folder)/*.txt", on: .none)
    #expect(outcome.error?.reason == .interrupted)
    #expect(shell.state.workspace.articles.isEmpty)
    // The same command goes through afterwards, and no number was used up.
    #expect(shell.run("load \(bench.folder)/*.txt", on: .none).succeeded)
    #expect(shell.state.workspace.articles.keys.map(\.number) == [1, 2, 3, 4, 5])
  }

  @Test func `Ctrl-C while extracting leaves the session as it was`() throws {
    let bench = try bench(withFiles: 3)
    var environment = bench.environment
    let calls = Notes()
    // Asked once for each of three files, then before each of three articles.
    environment.isInterrupted = { calls.nextCall() == 5 }
    var shell = Shell(environment: environment)
    #expect(shell.run("load \(bench.folder)/*.txt", on: .none).succeeded)
    #expect(shell.run("extract", on: .none).error?.reason == .interrupted)
    #expect(shell.state.workspace.analyses.isEmpty)
    #expect(shell.state.workspace.claims.isEmpty)
  }

  @Test(arguments: ["conflicts", "delta"])
  func `Ctrl-C is heard between the groups of a comparison`(command: String) throws {
    let bench = try Workbench()
    let key = Notes()
    var environment = bench.environment
    environment.isInterrupted = { !key.all.isEmpty }
    var shell = Shell(environment: environment)
    // The groups are made once; what is left is the comparison itself.
    for line in ["load \(bench.folder)/samples", "extract", "groups"] {
      #expect(shell.run(line, on: .none).succeeded)
    }
    key.add("pressed")
    #expect(shell.run(command, on: .none).error?.reason == .interrupted)
  }

  @Test func `a note shows what is loaded once it takes half a second`() throws {
    let bench = try bench(withFiles: 5)
    let notes = Notes()
    var environment = bench.environment
    // Begun at 200 ms; the files at 400, 600, 800, 1,000 and 1,200 ms.
    environment.uptime = { .milliseconds(200 * notes.nextCall()) }
    environment.showProgress = { notes.add($0) }
    var shell = Shell(environment: environment)
    #expect(shell.run("load \(bench.folder)/*.txt", on: .none).succeeded)
    #expect(
      notes.all == [
        "Loading 3 of 5: \(bench.folder)/3.txt", "Loading 4 of 5: \(bench.folder)/4.txt",
        "Loading 5 of 5: \(bench.folder)/5.txt", "(gone)",
      ])
  }

  @Test func `what is quick is done without a note`() throws {
    let bench = try bench(withFiles: 3)
    let notes = Notes()
    var environment = bench.environment
    environment.showProgress = { notes.add($0) }
    var shell = Shell(environment: environment)
    #expect(shell.run("load \(bench.folder)/*.txt", on: .none).succeeded)
    #expect(notes.all.isEmpty)
  }

  /// “Café burned.” in three encodings.
  @Test(
    arguments: [
      (
        "UTF-8",
        [
          0xE2, 0x80, 0x9C, 0x43, 0x61, 0x66, 0xC3, 0xA9, 0x20, 0x62, 0x75, 0x72, 0x6E, 0x65, 0x64,
          0x2E, 0xE2, 0x80, 0x9D,
        ]
      ),
      (
        "Windows-1252",
        [0x93, 0x43, 0x61, 0x66, 0xE9, 0x20, 0x62, 0x75, 0x72, 0x6E, 0x65, 0x64, 0x2E, 0x94]
      ),
      (
        "UTF-16LE",
        [
          0xFF, 0xFE, 0x1C, 0x20, 0x43, 0, 0x61, 0, 0x66, 0, 0xE9, 0, 0x20, 0, 0x62, 0, 0x75, 0,
          0x72, 0,
          0x6E, 0, 0x65, 0, 0x64, 0, 0x2E, 0, 0x1D, 0x20,
        ]
      ),
    ] as [(String, [UInt8])])
  func `a file is read in its encoding`(encoding: String, bytes: [UInt8]) throws {
    let bench = try Workbench()
    try Files.replace("\(bench.folder)/cafe.txt", with: bytes)
    var shell = bench.shell()
    #expect(shell.run("load \(bench.folder)/cafe.txt", on: .none).succeeded)
    let article = try #require(shell.state.workspace.articles.values.first)
    #expect(article.origin.encoding == encoding)
    #expect(shell.state.workspace.text(of: article.id)?.string == "“Café burned.”")
  }

  @Test func `standard input holds an article, or many`() throws {
    let bench = try Workbench()
    var environment = bench.environment
    environment.readInput = { () throws(FileError) in
      Array(
        """
        {"id": "x1", "text": "The pier burned.", "outlet": "The Harbour Gazette"}
        {"id": "x2", "text": "The mill burned.", "published": "2024-03-05"}

        """.utf8)
    }
    var shell = Shell(environment: environment)
    #expect(shell.run("load -", on: .none).succeeded)
    let articles = shell.state.workspace.articles.values
    #expect(articles.map(\.origin.inputID) == ["x1", "x2"])
    #expect(articles.map(\.outlet) == ["The Harbour Gazette", nil])
    #expect(articles.map(\.published) == [nil, "2024-03-05"])
  }

  @Test func `the same text elsewhere is a reprint, and without more to say known`() throws {
    let bench = try Workbench()
    try bench.write("Outlet: The Harbour Gazette\n\nThe pier burned on Monday.\n", to: "first.txt")
    try bench.write("Outlet: The Northern Ledger\n\nThe pier burned on Monday.\n", to: "other.txt")
    try bench.write("The pier burned on Monday.\r\n", to: "bare.txt")
    var shell = bench.shell()
    let folder = bench.folder
    #expect(
      shell.answer("load \(folder)/first.txt \(folder)/other.txt \(folder)/bare.txt", columns: 200)
        == """
        a1  The Harbour Gazette  untitled
            1 paragraph, 5 words
            no date, so ‘Monday’ stays open until:
              set a1 published:YYYY-MM-DD
        a2  The Northern Ledger  untitled
            1 paragraph, 5 words
            its text is that of a1, word for word
            no date, so ‘Monday’ stays open until:
              set a2 published:YYYY-MM-DD
        ‘\(folder)/bare.txt’ is a1 already: other bytes, but the same text.
        Next: extract, articles

        """)
  }

  @Test func `many articles are summed up`() throws {
    let bench = try bench(withFiles: 21)
    var shell = bench.shell()
    #expect(
      shell.answer("load \(bench.folder)/*.txt") == """
        Loaded 21 articles: a1-a21
            no date: 21
            no outlet: 21
        Next: extract, articles

        """)
    #expect(shell.answer("undo") == "undo: load 21 articles\n")
    #expect(shell.state.workspace.articles.isEmpty)
  }

  /// A PDF of one page by hand: a heading and a paragraph whose first word is parted at the line's end.
  private static let document = """
    %PDF-1.4
    1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
    2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
    3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R\
    /Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>> endobj
    4 0 obj <</Length 189>>
    stream
    BT /F1 11 Tf 1 0 0 1 60 740 Tm (Drums found at Kelsow) Tj 1 0 0 1 60 700 Tm (All 40 drums were dis-) Tj \
    1 0 0 1 60 686 Tm (covered on Wednesday, the fire service said.) Tj ET
    endstream
    endobj
    trailer <</Root 1 0 R>>
    %%EOF
    """

  @Test func `a PDF is read by pdftotext`() throws {
    let bench = try Workbench()
    try bench.write(LoadingTests.document, to: "drums.pdf")
    var shell = Shell(environment: bench.environment)
    let outcome = shell.run("load \(bench.folder)/drums.pdf", on: .none)
    try #require(outcome.succeeded, "\(String(describing: outcome.error))")
    let article = try #require(shell.state.workspace.articles.values.first)
    #expect(article.title == "Drums found at Kelsow")
    let text = shell.state.workspace.text(of: article.id)?.string
    #expect(
      text?.hasSuffix("All 40 drums were discovered on Wednesday, the fire service said.") == true)
  }

  @Test func `a damaged PDF is told, and keeps nothing else out`() throws {
    let bench = try Workbench()
    try bench.write("%PDF-1.4\nnothing", to: "a.pdf")
    try bench.write("The pier burned on Monday.\n", to: "b.txt")
    var shell = Shell(environment: bench.environment)
    let outcome = shell.run("load \(bench.folder)/a.pdf \(bench.folder)/b.txt", on: .none)
    #expect(outcome.error == nil)
    #expect(shell.state.workspace.articles.count == 1)
  }
}
