import Casebook
import Testing

@testable import Intake

@Suite struct MetadataTests {
  @Test(
    arguments: [
      ("8 Feb 2019", "2019-02-08"), ("February 8, 2019", "2019-02-08"),
      ("8th of February, 2019", "2019-02-08"),
      ("Feb. 8th 2019", "2019-02-08"), ("Sept 3 2020", "2020-09-03"), ("2019-02-08", "2019-02-08"),
      ("2019-02-08T23:30:00-05:00", "2019-02-08"), ("2019-02-08 10:00", "2019-02-08"),
      ("20190208", "2019-02-08"), ("2019/02/08", "2019-02-08"), ("08.02.2019", "2019-02-08"),
      ("25/12/2019", "2019-12-25"), ("12/25/2019", "2019-12-25"), ("05/05/2019", "2019-05-05"),
      ("Fri, 08 Feb 2019 10:00:00 GMT", "2019-02-08"), ("February 2019", "2019-02"),
      ("2019-02", "2019-02"),
      ("Friday 8 February 2019", "2019-02-08"), ("29 Feb 2020", "2020-02-29"),
      ("03/04/2019", nil), ("30 Feb 2019", nil), ("29 Feb 2019", nil), ("tomorrow", nil), ("", nil),
      ("8 Feb", nil), ("99/99/9999", nil), ("2019-13-01", nil), ("1.2.3.4", nil),
      ("Mayor 2019", nil),
    ] as [(String, String?)])
  func `dates in common forms`(text: String, iso: String?) {
    #expect(DateText.iso(of: text) == iso)
  }

  @Test(
    arguments: [
      ("published 8 feb 2019", "2019-02-08", nil), ("updated: 9 feb 2019", nil, "2019-02-09"),
      ("10:35 gmt, 8 feb 2019 | updated: 11:02 gmt, 9 feb 2019", "2019-02-08", "2019-02-09"),
      ("last modified on 2019-02-09 at 3pm", nil, "2019-02-09"), ("february 2019", "2019-02", nil),
    ] as [(String, String?, String?)])
  func `lines of publication dates`(line: String, published: String?, updated: String?) throws {
    let dates = try #require(PublicationLine(line))
    #expect(dates.published == published)
    #expect(dates.updated == updated)
  }

  @Test(arguments: [
    "on 8 february 2019 the lock opened", "published", "updated daily", "10:35", "", "in 2019",
  ])
  func `what is no publication line`(line: String) {
    #expect(PublicationLine(line) == nil)
  }

  @Test func `a header block gives metadata and is no part of the text`() throws {
    let story = "Lock opens after a week\n\nThe lock opened on Monday, the office said."
    let article = try plain(
      """
      Outlet: The Dunmere Times
      Published: 8 Feb 2019
      Byline: By Jane Roe
      URL: https://dunmere.example/1

      \(story)
      """)
    #expect(
      article.metadata
        == Metadata(
          title: "Lock opens after a week", outlet: "The Dunmere Times", byline: "Jane Roe",
          published: "2019-02-08", url: "https://dunmere.example/1"))
    #expect(article.text.string == story)
    #expect(article.textDigest == (try plain(story)).textDigest)
  }

  @Test func `front matter keeps unknown keys as suggestions`() throws {
    let article = try plain(
      "---\ntitle: \"Lock opens\"\ndate: 2019-02-08\nsection: River\n---\nLock opens\n\nThe lock opened."
    )
    #expect(article.metadata.title == "Lock opens")
    #expect(article.metadata.published == "2019-02-08")
    #expect(
      article.metadata.suggestions == [
        Suggestion(field: "section", value: "River", reason: "the header says ‘section: River’")
      ])
    #expect(
      article.outline == ["headline (known-title): Lock opens", "body (prose): The lock opened."])
  }

  @Test(arguments: [
    "Note: the lock is shut.\n\nMore.", "Outlet: X\nand a line without a key\n\nMore.",
    "---\nnever closed\n\nMore.", "---\n\n---\n\nMore.", "Title:the lock\n\nMore.",
  ])
  func `what is no header stays in the text`(text: String) throws {
    #expect(try plain(text).text.string == text)
  }

  @Test(
    arguments: [
      ("Fact checked by The Village Voice Community", "The Village Voice"),
      ("Fact checked by The Daily Lantern Truth Desk", "The Daily Lantern"),
      ("Fact checked by The Example", "The Example"), ("Fact checked by Jane Roe", nil),
      ("Fact checked by our team", "our"), ("Fact checked", nil),
    ] as [(String, String?)])
  func `outlets behind badges`(line: String, outlet: String?) {
    #expect(OutletClues.badge(line)?.value == outlet)
  }

  @Test(
    arguments: [
      ("© 2019 Example Times", "Example Times"),
      ("©2019 Example Times. All rights reserved.", "Example Times"),
      ("Copyright 2019 The Example, Inc.", "The Example"),
      ("Copyright (c) 2010-2019 by Bank of Dunmere", "Bank of Dunmere"),
      ("© 2019 all rights reserved", nil), ("Copyright is a law.", nil), ("©", nil),
    ] as [(String, String?)])
  func `outlets behind copyright lines`(line: String, outlet: String?) {
    #expect(OutletClues.copyright(line)?.value == outlet)
  }

  @Test(
    arguments: [
      ("https://www.dunmere.example/2019/1", "dunmere.example"),
      ("http://a.example:8080", "a.example"),
      ("dunmere.example", nil), ("https://", nil), ("file:///tmp/x", nil),
    ] as [(String, String?)])
  func `outlets behind addresses`(url: String, outlet: String?) {
    #expect(OutletClues.address(url)?.value == outlet)
  }
}
