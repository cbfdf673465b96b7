import Casebook
import TestSupport
import Testing

@testable import Intake

@Suite struct LayoutTests {
  @Test func `hard-wrapped lines are joined`() throws {
    let article = try plain(
      """
      Lock opens after a week

      The lock at Dunmere opened on Monday after a week of repairs, the
      harbour office said. Forty barges had been waiting, some of them for
      nine days.

      A second gate will be repaired in June. Until then the lock works at
      half its width, which the skippers call better than nothing.
      """)
    #expect(
      article.outline == [
        "headline (first-line): Lock opens after", "body (prose): The lock at",
        "body (prose): A second gate",
      ])
  }

  @Test func `wrapped paragraphs may begin with an indent`() throws {
    let article = try plain(
      """
        The lock at Dunmere opened on Monday after a week of repairs, the
      harbour office said. Forty barges had been waiting, some of them for
      nine days.
        A second gate will be repaired in June. Until then the lock works at
      half its width, which the skippers call better than nothing.
      """)
    #expect(article.outline == ["body (prose): The lock at", "body (prose): A second gate"])
  }

  @Test func `without empty lines, each long line is a paragraph`() throws {
    let article = try plain(
      """
      Lock opens after a week
      By Jane Roe
      The lock at Dunmere opened on Monday after a week of repairs, the harbour office said on its web site.
      Forty barges had been waiting, some of them for nine days, and the skippers had written three letters.
      A second gate will be repaired in June.
      """)
    #expect(
      article.outline == [
        "headline (first-line): Lock opens after", "byline (by-name): By Jane Roe",
        "body (prose): The lock at", "body (prose): Forty barges had",
        "body (prose): A second gate",
      ])
  }

  @Test func `list items are paragraphs`() throws {
    let article = try plain(
      "Rules for the lock\n\nSkippers must:\n- wait\n- pay\n\nThat is all, the office said.")
    #expect(article.paragraphs.count == 5)
  }

  @Test func `paragraphs cover the text without overlap, and spans select them`() throws {
    for seed in 0..<500 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let pieces = [
        "Lock opens", "By Jane Roe", "\n", "\n\n", " ", "\u{A0}", "é’“日本", "Read more: x",
        "8 Feb 2019",
        "The lock opened on Monday, the harbour office said.", "---", "Title: x",
        "About A B 3 Articles",
        "\u{2028}", "- item", "© 2019 The Example", "DUNMERE —", "# H", "\t", "🙂",
        "a\u{300}\u{FEFF}",
      ]
      var text = (0..<random.below(30)).compactMap { _ in random.pick(pieces) }.joined()
      text += random.text(upTo: 20).filter { $0 != "\0" }
      guard let article = try? plain(text) else { continue }
      var covered = 0
      for paragraph in article.paragraphs {
        #expect(paragraph.span.lower >= covered && !paragraph.span.isEmpty, "seed \(seed)")
        let gap = article.text[ScalarRange(covered, paragraph.span.lower)]
        let between = trimmed(0..<gap.utf8.count, of: Array(gap.utf8))
        #expect(between.isEmpty, "seed \(seed): \(gap.debugDescription)")
        let own = article.text[paragraph.span]
        #expect(trimmed(0..<own.utf8.count, of: Array(own.utf8)) == 0..<own.utf8.count)
        covered = paragraph.span.upper
      }
      let rest = article.text[ScalarRange(covered, article.text.scalarCount)]
      #expect(trimmed(0..<rest.utf8.count, of: Array(rest.utf8)).isEmpty, "seed \(seed)")
    }
  }

  @Test func `line ends of either kind give the same article`() throws {
    let text = "Lock opens\n\nBy Jane Roe\n\nThe lock opened on Monday,\nsaid the office.\n\nMore."
    let unix = try plain(text)
    let dos = try plain(text.replacing("\n", with: "\r\n"))
    #expect(unix.paragraphs == dos.paragraphs)
    #expect(unix.text == dos.text)
  }
}
