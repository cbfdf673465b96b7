import TestSupport
import Testing

struct ScanTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  @Test func `each article becomes one line, in the order given`() throws {
    try place.write(
      #"{"id":"x","text":"He said no."}"# + "\n" + #"{"id":"y","text":"She said yes."}"# + "\n",
      to: "two.jsonl")
    let run = try place.hearsay("scan", "two.jsonl", "mill.txt")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first?.contains(#""id":"x""#) == true)
    #expect(lines.last?.contains("About 30 workers") == true)
    #expect(run.errors == "")
    #expect(run.status == 0)
  }

  @Test(arguments: [["scan"], ["scan", "-"]])
  func `standard input is scanned`(arguments: [String]) throws {
    let run = try place.hearsay(arguments, input: #"{"id":"x","text":"He said no."}"#)
    #expect(run.output.contains(#""id":"x""#))
    #expect(run.status == 0)
  }

  @Test func `the same article always gives the same bytes`() throws {
    let run = try place.hearsay("scan", "mill.txt")
    #expect(try place.hearsay("scan", "mill.txt").output == run.output)
  }

  @Test func `of a page the article is printed, and claims when asked for`() throws {
    try place.write(
      "<html><title>Lock opens</title><h1>Lock opens</h1><p>The lock opened on Monday, the mayor said.</p>",
      to: "lock.html")
    let page = try place.hearsay("scan", "lock.html").output
    #expect(page.contains(#""claims":null"#))
    #expect(page.contains(#""rule":"page-headline""#))
    #expect(try !place.hearsay("scan", "--claims", "lock.html").output.contains(#""claims":null"#))
    let text = try place.hearsay("scan", "--no-claims", "mill.txt").output
    #expect(text.contains(#""claims":null"#))
  }

  @Test func `what cannot be read is told, and the scan goes on`() throws {
    let run = try place.hearsay("scan", "nowhere.txt", "mill.txt")
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.errors == "nowhere.txt: there is no such file or folder.\n")
    #expect(run.status == 1)

    let lines = try place.hearsay(
      "scan",
      input: #"{"id":"x","text":"He said no."}"# + "\n{bad}\n"
        + #"{"id":"y","text":"She said yes."}"#)
    #expect(lines.output.split(separator: "\n").count == 2)
    #expect(lines.errors.split(separator: "\n").count == 1)
    #expect(lines.status == 1)
  }

  @Test func `a reader that leaves early is no error`() throws {
    let line = #"{"id":"x","text":"He said no."}"# + "\n"
    try place.write(String(repeating: line, count: 2_000), to: "many.jsonl")
    let run = try place.shell("(hearsay scan many.jsonl; echo $? >status) | head -c 5")
    #expect(run.errors == "")
    #expect(try place.read("status") == "0\n")
  }
}
