import Casebook
import TestSupport
import Testing

@testable import Intake

/// The article of an invented text.
func plain(_ text: String, name: String = "story.txt") throws -> IntakeArticle {
  try #require(try articles(from: Array(text.utf8), name: name).first)
}

extension IntakeArticle {
  /// Each paragraph as its role, rule and first words.
  var outline: [String] {
    paragraphs.map { paragraph in
      let words = text[paragraph.span].split(whereSeparator: \.isWhitespace).prefix(3)
      return "\(paragraph.role.rawValue) (\(paragraph.rule)): \(words.joined(separator: " "))"
    }
  }
}

@Suite struct RoleTests {
  @Test func `a page pasted with badge and author box`() throws {
    let article = try plain(
      """
      Hidden Mayor ‘Escapes’ Plot By His Own Council

      Fact checked by The Village Voice Community

      Mayor Otto Brandt is reportedly staying on a barge after a plot by his councillors.

      Brandt, who has, according to reports, resigned twice, is believed to have kept the keys.

      The Harbour Mail reports:  Otto Brandt was met at the lock near Dunmere on May 10, reports the Gazette.

      ‘They heard of it just in time,’ a clerk told the Gazette. ‘There was a row.’

      Rita Holm
      About Rita Holm 1204 Articles
      I am a beekeeper who helps others to find calm.
      """)
    #expect(
      article.outline == [
        "headline (first-line): Hidden Mayor ‘Escapes’",
        "badge (fact-checked-by): Fact checked by",
        "body (prose): Mayor Otto Brandt",
        "body (prose): Brandt, who has,",
        "body (prose): The Harbour Mail",
        "body (prose): ‘They heard of",
        "bio (about-name-count): Rita Holm About",
      ])
    #expect(article.metadata.title == "Hidden Mayor ‘Escapes’ Plot By His Own Council")
    #expect(article.metadata.outlet == nil)
    #expect(
      article.metadata.suggestions == [
        Suggestion(
          field: "outlet", value: "The Village Voice",
          reason: "the badge says who checked it: ‘Fact checked by The Village Voice Community’"),
        Suggestion(
          field: "byline", value: "Rita Holm",
          reason: "the author box names them: ‘About Rita Holm 1204 Articles’"),
      ])
  }

  @Test func `an agency story with all its lines`() throws {
    let article = try plain(
      """
      Barges back up at Dunmere lock

      Skippers say the queue is the longest in years.

      By Jane Roe and John Doe, Staff

      Published 8 Feb 2019 | Updated 10:35 GMT, 9 February 2019

      Photo: Barges wait at the lock. Ana Lind/Example Pictures

      DUNMERE, Norland (Agentia) – Some 40 barges are waiting at the lock, the harbour office said on Friday.

      The lock has been shut since Monday.

      What happens next

      The office hopes to open one gate on Sunday, and the other in a week.

      Read more: Ten locks that changed the river

      Correction: an earlier version gave the number of barges as 400.

      (Reporting by Jane Roe; Editing by Max Dorn)

      Sign up for our newsletter

      Share on Facebook

      © 2019 The Dunmere Times. All rights reserved.
      """)
    #expect(
      article.outline == [
        "headline (first-line): Barges back up",
        "standfirst (between-headline-and-byline): Skippers say the",
        "byline (by-name): By Jane Roe",
        "dateline (publication-line): Published 8 Feb",
        "caption (caption-label): Photo: Barges wait",
        "body (prose): DUNMERE, Norland (Agentia)",
        "body (prose): The lock has",
        "heading (short-line): What happens next",
        "body (prose): The office hopes",
        "related (related-lead-in): Read more: Ten",
        "correction (correction-note): Correction: an earlier",
        "byline (credits-line): (Reporting by Jane",
        "furniture (newsletter): Sign up for",
        "furniture (share-bar): Share on Facebook",
        "furniture (copyright): © 2019 The",
      ])
    #expect(article.metadata.byline == "Jane Roe and John Doe")
    #expect(article.metadata.published == "2019-02-08")
    #expect(article.metadata.dateline == "DUNMERE, Norland")
    #expect(
      article.metadata.suggestions.map { "\($0.field)=\($0.value)" } == [
        "outlet=The Dunmere Times", "outlet=Agentia",
      ])
  }

  @Test(arguments: [
    ("Fact-checked by the desk", "badge"), ("326 Shares", "furniture"), ("4 min read", "furniture"),
    ("* * *", "furniture"), ("https://example.org/1", "furniture"), ("Tweet", "furniture"),
    ("Advertisement", "furniture"), ("Subscribe to get stories in your inbox.", "furniture"),
    ("See also: Lock opens", "related"),
    ("An earlier version of this story was wrong.", "correction"),
    ("Lock keepers at work. (Photo by Ana Lind)", "caption"),
    ("So proud of this crew pic.twitter.com/abc123", "embed"),
    ("All gates shut. — Harbour Office (@dunmere) February 8, 2019", "embed"),
    ("About the author: Jane Roe writes about rivers.", "bio"),
    ("Jane Roe is a reporter at The Example.", "bio"),
    ("Follow the river and you will see what we mean, the skipper said.", "body"),
    ("Sign language is taught at the lock.", "body"),
    ("Share prices fell by a third after the lock closed, traders said.", "body"),
    ("Advertising revenue fell, the harbour office said.", "body"),
    ("Read the letter, he told the council.", "body"),
    ("By Tuesday, the gates had been repaired.", "body"),
    ("Donate blood, the mayor told the town.", "body"),
    ("Email is how the warning came.", "body"),
    ("The Agentia/Reuters poll showed that most skippers wait.", "body"),
    ("Otto Brandt, who died in May, was an editor in Dunmere.", "body"),
  ])
  func `one line at the end of a story`(line: String, role: String) throws {
    let article = try plain(
      """
      Lock opens after a week

      The lock at Dunmere opened on Monday, the harbour office said.

      Forty barges had been waiting, some of them for nine days.

      \(line)
      """)
    #expect(article.paragraphs.last?.role.rawValue == role)
  }

  @Test func `a list of links under its title`() throws {
    let article = try plain(
      """
      Lock opens after a week

      The lock at Dunmere opened on Monday, the harbour office said.

      Most read

      Ten locks that changed the river
      Skippers face new rules

      The harbour office will publish a report in May, it said.
      """)
    #expect(
      article.outline.suffix(3) == [
        "related (related-title): Most read",
        "related (under-related-title): Ten locks that",
        "body (prose): The harbour office",
      ])
  }

  @Test(
    arguments: [
      ("One paragraph only, and it ends as a sentence does.", nil),
      ("DUNMERE — The lock opened on Monday.\n\nForty barges passed.", nil),
      (
        "The lock at Dunmere opened on Monday after a week of repairs, the harbour office said.\n\nMore.",
        nil
      ),
      ("Lock opens after a week\n\nThe lock opened.", "Lock opens after a week"),
      ("Is the lock open?\n\nIt is, says the harbour.", "Is the lock open?"),
      ("8 February 2019\n\nLock opens\n\nThe lock opened on Monday.", "Lock opens"),
      ("By Jane Roe\n\nLock opens\n\nThe lock opened on Monday.", "Lock opens"),
    ] as [(String, String?)])
  func `a first line is a headline only when it is like one`(text: String, title: String?) throws {
    #expect(try plain(text).metadata.title == title)
  }

  @Test(
    arguments: [
      ("Jane Roe\n8 Feb 2019", "Jane Roe", "2019-02-08"),
      ("By Jane Roe | Published February 8, 2019", "Jane Roe", nil),
      ("By JANE ROE for The Example\nUpdated: 2019-02-09", "JANE ROE", nil),
      ("by Jane Roe, Political Editor, and Ana de la Vega", "Jane Roe, and Ana de la Vega", nil),
      ("Posted on Friday, 8th of February 2019 at 10.35am", nil, "2019-02-08"),
      ("By J. K. O'Neill-Smith", "J. K. O'Neill-Smith", nil),
    ] as [(String, String?, String?)])
  func `bylines and publication lines`(head: String, byline: String?, published: String?) throws {
    let article = try plain(
      """
      Lock opens after a week

      \(head)

      The lock at Dunmere opened on Monday, the harbour office said.

      Forty barges had been waiting.
      """)
    #expect(article.metadata.byline == byline)
    #expect(article.metadata.published == published)
    #expect(article.paragraphs.filter { $0.role == .body }.count == 2)
  }

  @Test(
    arguments: [
      ("HASAKAH, Syria (Reuters) – Fighters left.", "HASAKAH, Syria", "Reuters"),
      ("KELSOW — At least 40 drums", "KELSOW", nil),
      ("LONDON, Feb 8 (Agentia) - The lock", "LONDON", "Agentia"),
      ("NEW YORK -- The lock", "NEW YORK", nil),
      ("Dunmere, Norland (Agentia) – The lock", "Dunmere, Norland", "Agentia"),
      ("(Agentia) — The lock", nil, "Agentia"),
      ("WASHINGTON, D.C. — The lock", "WASHINGTON, D.C.", nil),
      ("SÃO PAULO — The lock", "SÃO PAULO", nil),
    ] as [(String, String?, String?)])
  func `datelines`(text: String, place: String?, agency: String?) throws {
    let dateline = try #require(DatelineText(text))
    #expect(dateline.place == place)
    #expect(dateline.agency == agency)
  }

  @Test(arguments: [
    "The lock – closed since May – opens.", "EXCLUSIVE — The lock opens.", "He said no.", "",
    "A well-known skipper left.", "UPDATE 2 – The lock", "-- --", "(", "( –", ") –", ", –",
  ])
  func `what is no dateline`(text: String) {
    #expect(DatelineText(text) == nil)
  }
}
