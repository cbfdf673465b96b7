import Casebook
import TestSupport
import Testing

@testable import Intake

/// What `pdftotext -bbox-layout` prints, written by hand: blocks of lines on pages of 842 points.
@Suite struct PDFTests {
  private func layout(_ pages: [[(top: Int, lines: [String])]]) -> [UInt8] {
    let body = pages.map { page in
      let blocks = page.map { block in
        let lines = block.lines.map { line in
          let words = line.split(separator: " ").map { "<word xMin=\"1\">\($0)</word>" }.joined()
          return "<line>\(words)</line>"
        }
        return "<block xMin=\"60\" yMin=\"\(block.top)\" xMax=\"300\" yMax=\"\(block.top + 10)\">"
          + "\(lines.joined())</block>"
      }
      return "<page width=\"595\" height=\"842\"><flow>\(blocks.joined())</flow></page>"
    }
    return Array("<doc>\(body.joined())</doc>".utf8)
  }

  private func article(_ pages: [[(top: Int, lines: [String])]]) throws -> IntakeArticle {
    try PDFArticle.article(from: layout(pages), of: [1, 2, 3], name: "report.pdf")
  }

  @Test func `words parted at line ends are joined, and paragraphs cut by a page too`() throws {
    let article = try article([
      [
        (100, ["The lock at Dunmere"]),
        (140, ["The lock opened on Monday after a week of re-", "pairs, and forty barges of the"]),
        (800, ["1"]),
      ],
      [
        (100, ["northern fleet left at once, a pilot said."]),
        (140, ["The second gate waits &amp; leaks."]), (800, ["2"]),
      ],
    ])
    #expect(
      article.text.string == """
        The lock at Dunmere

        The lock opened on Monday after a week of repairs, and forty barges of the northern fleet \
        left at once, a pilot said.

        The second gate waits & leaks.
        """)
    #expect(article.metadata.title == "The lock at Dunmere")
    #expect(article.origin.encoding == "PDF")
    #expect(article.origin.byteCount == 3)
  }

  @Test func `running heads are set apart, once`() throws {
    let head = (top: 20, lines: ["Harbour Board Report 2019, page 7"])
    let other = (top: 20, lines: ["Harbour Board Report 2019, page 8"])
    let article = try article([
      [head, (140, ["The lock opened on Monday after a week of repairs, the office said."])],
      [other, (140, ["Forty barges had waited for nine days, a pilot of the harbour said."])],
    ])
    #expect(
      article.outline.filter { $0.hasPrefix("furniture") } == [
        "furniture (page-margin): Harbour Board Report"
      ])
    #expect(article.paragraphs.count == 3)
  }

  @Test func `a heading does not run into the text below`() throws {
    let article = try article([
      [
        (100, ["The lock at Dunmere"]), (140, ["What is next"]),
        (180, ["the gate will be looked at in May, the notice of the harbour office says."]),
      ]
    ])
    #expect(article.paragraphs.count == 3)
  }

  @Test func `a document without text is of pictures`() {
    #expect(throws: IntakeError.noText(.pdf)) { try article([[]]) }
  }

  @Test func `compound words keep their hyphen inside a line`() {
    #expect(
      PDFArticle.joined(["a well-known re-", "port of 2018-", "2019"])
        == "a well-known report of 2018- 2019")
  }
}
