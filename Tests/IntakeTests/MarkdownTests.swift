import Casebook
import TestSupport
import Testing

@testable import Intake

@Suite struct MarkdownTests {
  @Test func `blocks become paragraphs with roles`() throws {
    let article = try plain(
      """
      ---
      outlet: The Example
      ---
      # Lock *opens* after a week

      By Jane Roe

      The **lock** at Dunmere opened on Monday, the
      [harbour office](https://dunmere.example) said.

      What next
      ---------

      > “We waited for nine days,”
      > said a skipper.

      - one gate in May
      - the other in June

      ![Barges at the lock](barges.jpg)

      ```
      gates = 2
      ```

      * * *

      [ref]: https://dunmere.example/more

      Correction: there are two gates.
      """, name: "story.md")
    #expect(
      article.metadata
        == Metadata(title: "Lock opens after a week", outlet: "The Example", byline: "Jane Roe"))
    #expect(
      article.outline == [
        "headline (markdown-heading): Lock opens after", "byline (by-name): By Jane Roe",
        "body (prose): The lock at", "heading (markdown-heading): What next",
        "body (prose): “We waited for", "body (prose): one gate in",
        "body (prose): the other in", "caption (markdown-image): Barges at the",
        "embed (markdown-code): gates = 2", "correction (correction-note): Correction: there are",
      ])
    let body = try #require(article.paragraphs.first { $0.role == .body })
    #expect(
      article.text[body.span] == "The lock at Dunmere opened on Monday, the harbour office said.")
  }

  @Test(arguments: [
    ("a *b* c", "a b c"), ("**b** and __c__", "b and c"), ("***both***", "both"),
    ("snake_case_name stays", "snake_case_name stays"), ("2 * 3 * 4", "2 * 3 * 4"),
    ("an open *mark", "an open *mark"), ("\\*no mark\\*", "*no mark*"),
    ("`code` here", "code here"),
    ("~~gone~~", "gone"), ("[text](http://x \"t\") end", "text end"),
    ("[text][ref] end", "text end"),
    ("[brackets] stay", "[brackets] stay"), ("an ![image](x.png) goes", "an  goes"),
    ("<https://x.example>", "https://x.example"), ("a <b>c</b> d", "a c d"),
    ("1 < 2 > 0", "1 < 2 > 0"),
    ("AT&amp;T &#8217;s &unknown; &", "AT&T ’s &unknown; &"), ("[*a*](b) *c*", "a c"),
    ("[a [b](c) d](e)", "a b d"), ("*a **b** c*", "a b c"), ("", ""), ("]](((", "]]((("),
    ("[](x)", ""),
  ])
  func `inline marks go, text stays`(markdown: String, plain: String) {
    #expect(String(decoding: MarkdownInline.plain(Array(markdown.utf8)), as: UTF8.self) == plain)
  }

  @Test func `any text gives valid text`() {
    for seed in 0..<1000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let marks = [
        "*", "**", "_", "`", "[", "]", "](", ")", "![", "<", ">", "&", "&amp;", "\\", "é’", "a",
        " ", "\n", "\n\n", "# ", "> ", "- ", "```\n", "~~", "---",
      ]
      let text = (0..<random.below(40)).compactMap { _ in random.pick(marks) }.joined()
      let composed = Markdown.text(of: Array(text.utf8), from: 0)
      #expect(firstInvalidByte(of: composed.bytes) == nil, "seed \(seed)")
      for block in composed.blocks {
        #expect(trimmed(block.range, of: composed.bytes) == block.range, "seed \(seed)")
      }
    }
  }
}
