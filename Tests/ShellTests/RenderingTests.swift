import JSON
import Testing
import UnicodeText

@testable import Shell

@Suite struct RenderingTests {
  private func lines(_ text: StyledText, _ columns: Int?, hang: Int = 0) -> [String] {
    text.lines(columns: columns, hang: hang).map(\.plain)
  }

  @Test func `text is broken at spaces, and long words where they must`() {
    #expect(lines("one two three", 9) == ["one two", "three"])
    #expect(lines("one two three", nil) == ["one two three"])
    #expect(lines("one two three four", 11, hang: 2) == ["one two", "  three", "  four"])
    #expect(lines("abcdefghijkl", 8) == ["abcdefgh", "ijkl"])
    #expect(lines("a\nb", 40) == ["a", "b"])
    #expect(lines("", 40) == [""])
  }

  @Test func `wide and combining characters take the columns they take`() {
    // Each of the five takes two columns.
    #expect(lines("日本語新聞", 8) == ["日本語新", "聞"])
    // e and a combining acute take one column together.
    #expect(lines("e\u{301}e\u{301}e\u{301} abcde", 8) == ["e\u{301}e\u{301}e\u{301}", "abcde"])
  }

  private static let table = Table(
    [.init("ID"), .init("N", alignsRight: true), .init("WORDS", wraps: true)],
    rows: [
      .init(["c1", "5", "one two"], json: ["id": "c1"]),
      .init(["c10", "12", "日本 three"], json: ["id": "c10"]),
    ], whenEmpty: "Nothing.")

  @Test func `a table has its columns under their heads`() {
    #expect(
      Renderer(.none).text(.table(RenderingTests.table)) == """
        ID    N  WORDS
        c1    5  one two
        c10  12  日本 three

        """)
  }

  @Test func `a screen reader gets one labelled line per value`() {
    #expect(
      Renderer(Screen(isAccessible: true)).text(.table(RenderingTests.table)) == """
        ID: c1
        N: 5
        WORDS: one two

        ID: c10
        N: 12
        WORDS: 日本 three

        """)
    let record = Reply.record([.init("chain", "a ‹ b"), .init("says", "so")], json: .null)
    #expect(Renderer(Screen(isAccessible: true)).text(record) == "chain: a ‹ b\nsays: so\n")
  }

  @Test func `the other forms`() {
    let reply = Reply.table(RenderingTests.table, hint: "a hint")
    let renderer = Renderer(.none)
    #expect(renderer.text(reply, as: .json) == "[\n {\"id\":\"c1\"},\n {\"id\":\"c10\"}\n]\n")
    #expect(renderer.text(reply, as: .csv) == "id,n,words\nc1,5,one two\nc10,12,日本 three\n")
    #expect(
      renderer.text(reply, as: .md) == """
        | ID | N | WORDS |
        | --- | ---: | --- |
        | c1 | 5 | one two |
        | c10 | 12 | 日本 three |

        """)
  }

  @Test func `values that other programs would misread are quoted`() {
    let table = Table(
      [.init("A")],
      rows: [
        .init(["x,\"y\""], json: .null), .init(["=SUM(A1)"], json: .null),
        .init(["a|b <i>"], json: .null), .init(["-5"], json: .null),
      ], whenEmpty: "")
    #expect(
      Renderer(.none).text(.table(table), as: .csv)
        == "a\n\"x,\"\"y\"\"\"\n'=SUM(A1)\na|b <i>\n-5\n")
    #expect(
      Renderer(.none).text(.table(table), as: .md).split(separator: "\n")[4]
        == "| a\\|b &lt;i> |")
  }

  @Test func `colours only where they are wanted, and then ended`() {
    let text = StyledText("plain ") + StyledText("bad", .error)
    #expect(Screen().show(text) == "plain bad")
    #expect(Screen(hasColour: true).show(text) == "plain \u{1B}[1;31mbad\u{1B}[0m")
  }

  @Test func `marks stand in for colours, and count in the width`() {
    let change = StyledText("new", .added) + " " + StyledText("old", .removed)
    #expect(Renderer(Screen()).text(.lines(change)) == "{+new+} [-old-]\n")
    // 15 columns with the marks, 7 without.
    #expect(Renderer(Screen(columns: 14)).text(.lines(change)) == "{+new+}\n[-old-]\n")
    #expect(
      Renderer(Screen(columns: 14, hasColour: true)).text(.lines(change))
        == "\u{1B}[32mnew\u{1B}[0m \u{1B}[31mold\u{1B}[0m\n")
    let table = Table([.init("A")], rows: [.init([change], json: .null)], whenEmpty: "")
    #expect(Renderer(.none).text(.table(table), as: .csv) == "a\n{+new+} [-old-]\n")
  }

  @Test func `no article can steer the terminal`() {
    #expect(Screen().show("a\u{1B}[2Jb\u{7}\u{9B}") == "a␛[2Jb␇\u{FFFD}")
    #expect(Screen().show("a\u{202E}b") == "a\u{FFFD}b")
    #expect(Screen().show("é\t日\n") == "é\t日\n")
  }

  @Test func `at any width nothing is cut, and no line is too long`() throws {
    let words = [
      "drums", "‘missing’", "日本語", "e\u{301}te\u{301}", "a", "depot,", "👩‍👩‍👧",
      "Donaudampfschifffahrtsgesellschaft",
    ]
    for columns in Array(40...60) + stride(from: 61, through: 250, by: 9) {
      let rows = words.indices.map { index in
        let text = words[index...].joined(separator: " ") + " " + words.joined(separator: " ")
        return Table.Row(
          [StyledText("c\(index)", .id), StyledText(text), StyledText(text, .hedge)], json: .null)
      }
      let table = Table(
        [.init("ID"), .init("ONE", wraps: true), .init("TWO", wraps: true)], rows: rows,
        whenEmpty: "")
      for accessible in [false, true] {
        let screen = Screen(columns: columns, isAccessible: accessible)
        let shown = Renderer(screen).text(.table(table))
        for line in shown.split(separator: "\n") {
          #expect(UnicodeText.columns(of: String(line)) <= columns, "\(columns): \(line)")
        }
        let scalars = shown.unicodeScalars.filter { $0 == "日" }.count
        #expect(scalars == 2 * (3 + words.count), "\(columns), accessible: \(accessible)")
      }
    }
  }

  @Test func `nothing found is said`() {
    let empty = Table([.init("ID")], rows: [], whenEmpty: "There is nothing.")
    #expect(Renderer(.none).text(.table(empty)) == "There is nothing.\n")
    #expect(Renderer(.none).text(.table(empty), as: .json) == "[]\n")
    #expect(Renderer(.none).text(.table(empty), as: .csv) == "id\n")
  }

  @Test func `a screen of hints, a file of none`() {
    let reply = Reply([.text(["Done."], hang: 0), .hint("Next: claims")])
    #expect(Renderer(Screen()).text(reply) == "Done.\nNext: claims\n")
    #expect(Renderer(.none).text(reply) == "Done.\n")
  }
}
