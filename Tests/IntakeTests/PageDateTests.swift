import Casebook
import TestSupport
import Testing

@testable import Intake

@Suite struct PageDateTests {
  /// A page whose head holds `markup`, and which shows `shown` under its headline.
  private func article(head: String = "", shown: String = "") throws -> IntakeArticle {
    try plain(
      """
      <html><head><title>Lock opens after a week</title>\(head)</head><body>
      <h1>Lock opens after a week</h1>\(shown)
      <p>The lock at Dunmere opened on Monday after a week of repairs, the harbour office said.</p>
      <p>Forty barges had been waiting, some of them for nine days, and none of them was told.</p>
      </body></html>
      """, name: "lock.html")
  }

  private func linked(_ json: String) -> String {
    "<script type='application/ld+json'>\(json)</script>"
  }

  @Test func `a date that the page shows beats one that its markup gives, and both are told`()
    throws
  {
    let article = try article(
      head: linked(#"{"@type": "NewsArticle", "datePublished": "2019-02-08"}"#),
      shown: "<p class='when'>7 February 2019</p>")
    #expect(article.metadata.published == "2019-02-07")
    #expect(
      article.metadata.suggestions.map(\.reason).contains(
        "the page shows 2019-02-07, JSON-LD datePublished says 2019-02-08"))
  }

  @Test func `a day of change that the page shows is not the day of publication`() throws {
    let head = linked(
      #"{"@type": "NewsArticle", "datePublished": "2019-02-08", "dateModified": "2019-03-01"}"#)
    #expect(
      try article(head: head, shown: "<p>1 March 2019</p>").metadata.published == "2019-02-08")
    #expect(
      try article(head: head, shown: "<p>Updated 2 March 2019</p>").metadata.published
        == "2019-02-08")
  }

  @Test(arguments: [
    ("<meta name='published' content='8 February 2019'>", "", "2019-02-08"),
    ("<meta name='citation_publication_date' content='2019/02/08'>", "", "2019-02-08"),
    ("", "<time pubdate datetime='2019-02-08'>Friday</time>", "2019-02-08"),
    ("", "<span class='post-date'>Feb 8, 2019</span>", "2019-02-08"),
    ("", "<span class='modified-date'>Feb 8, 2019</span>", "2019-02-08"),
    ("<meta property='article:modified_time' content='2019-02-08'>", "", nil),
  ])
  func `places where dates stand`(head: String, shown: String, expected: String?) throws {
    #expect(try article(head: head, shown: shown).metadata.published == expected)
  }

  @Test func `what describes the page stands in for what describes the article`() throws {
    let page = #"{"@type": "WebPage", "datePublished": "2019-02-08T10:00:00Z"}"#
    #expect(try article(head: linked(page)).metadata.published == "2019-02-08")
    let both = #"[\#(page), {"@type": "NewsArticle", "datePublished": "2019-02-09"}]"#
    #expect(try article(head: linked(both)).metadata.published == "2019-02-09")
  }

  @Test(arguments: [
    ("Updated 9 February 2019", true), ("Last reviewed: May 2019", true),
    ("Published 8 Feb 2019, updated 9 Feb 2019", false), ("8 February 2019", false),
  ])
  func `lines of change`(line: String, isChange: Bool) {
    #expect(PageDates.speaksOfChange(line) == isChange)
  }
}
