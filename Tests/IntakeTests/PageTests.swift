import Casebook
import TestSupport
import Testing

@testable import Intake

@Suite struct PageTests {
  /// An invented page with all that surrounds a story.
  static let page = """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
    <title>Lock opens after a week | The Dunmere Times</title>
    <meta property="og:title" content="Lock opens after a week">
    <meta property="og:site_name" content="The Dunmere Times">
    <meta property="article:published_time" content="2019-02-08T23:30:00-05:00">
    <link rel="canonical" href="https://dunmere.example/2019/02/08/lock">
    <script type="application/ld+json"><!--
    {"@context": "https://schema.org", "@graph": [{"@type": "WebPage", "name": "Lock"},
     {"@type": "NewsArticle", "headline": "Lock opens after a week", "datePublished": "2019-02-08",
      "author": [{"@id": "#jr"}], "publisher": {"@type": "Organization", "name": "The Dunmere Times"}},
     {"@type": "Person", "@id": "#jr", "name": "Jane Roe"}]}
    --></script><style>p { color: red }</style></head><body>
    <nav><ul><li><a href="/">Home</a><li><a href="/news">News from the river and the lock</a></ul></nav>
    <h1>Lock opens after a&nbsp;week</h1>
    <div>Fact checked by The Dunmere Times Desk</div>
    <div class="byline">By <a rel="author" href="/jr">Jane Roe</a></div>
    <div class="article-body">
    <p>The lock at <b>Dun</b>mere opened on&nbsp;Monday after a week of repairs, the harbour office said.</p>
    <div class="share-bar"><a href="#">Share</a> this story with all of your friends on the river today, please.</div>
    <figure><img src="x.jpg"><figcaption>Barges at the lock.</figcaption></figure>
    <h2>What is next</h2>
    <p>Forty barges had been waiting, some of them for nine days, said “<a href="https://gazette.example">the Gazette</a>”.</p>
    <script>document.write("<p>Not a story.</p>")</script>
    <p>Read more: <a href="/1">Ten locks that changed the river</a></p>
    <div class="author-box bio"><p>Jane Roe is a reporter at The Dunmere Times.</p></div>
    </div>
    <aside><p>Subscribe now, and read all about the river and its locks for a year.</p></aside>
    <div id="comments"><p>I waited for nine days, and nobody told me anything about the gate at all!</p></div>
    <footer>© 2019 The Dunmere Times</footer></body></html>
    """

  @Test func `the story is taken, with its head and its side notes`() throws {
    let article = try plain(Self.page, name: "lock.html")
    #expect(
      article.outline == [
        "headline (page-headline): Lock opens after", "badge (fact-checked-by): Fact checked by",
        "byline (by-name): By Jane Roe", "body (prose): The lock at",
        "caption (page-caption): Barges at the", "heading (page-heading): What is next",
        "body (prose): Forty barges had", "related (related-lead-in): Read more: Ten",
        "bio (page-author-box): Jane Roe is",
      ])
    #expect(
      article.metadata
        == Metadata(
          title: "Lock opens after a week", outlet: "The Dunmere Times", byline: "Jane Roe",
          published: "2019-02-08", url: "https://dunmere.example/2019/02/08/lock"))
    let body = try #require(article.paragraphs.first { $0.role == .body })
    #expect(
      article.text[body.span]
        == "The lock at Dunmere opened on Monday after a week of repairs, the harbour office said.")
  }

  @Test(
    arguments: [
      ("<div class='post-author'>Written by Jane Roe</div>", "Jane Roe", nil),
      ("<a rel='author'>Jane Roe</a> and <a rel='author'>John Doe</a>", "Jane Roe, John Doe", nil),
      (
        "<div class='author'>Menu for all</div><p class='byline'>By Jane Roe, Staff Writer</p>",
        "Jane Roe", nil
      ),
      (
        "<span itemprop='author'>Jane Roe</span><time datetime='2019-02-08T10:00Z'>Friday</time>",
        "Jane Roe", "2019-02-08"
      ),
      ("<div>February 8, 2019 · 4 min read</div>", nil, "2019-02-08"),
      ("<div>Updated Feb 9, 2019</div><div>Posted on Feb 8, 2019</div>", nil, "2019-02-08"),
      ("<div>Updated Feb 9, 2019</div>", nil, "2019-02-09"),
      ("<meta name='author' content='lockwatch'>", "lockwatch", nil),
      ("<meta name='author' content='https://x.example/jane'>", nil, nil),
      ("<meta itemprop='datePublished' content='8 Feb 2019'>", nil, "2019-02-08"),
      ("<script type='application/ld+json'>{broken</script>", nil, nil),
      (
        "<script type='application/ld+json'>/*<![CDATA[*/[{\"@type\": [\"Thing\", \"BlogPosting\"], \"author\": [\"Jane Roe\", {\"name\": \"Ana Roe &amp; Max Doe\"}]}]/*]]>*/</script>",
        "Jane Roe, Ana Roe, Max Doe", nil
      ),
      ("", nil, nil),
    ] as [(String, String?, String?)])
  func `authors and dates of a page`(markup: String, byline: String?, published: String?) throws {
    let article = try plain(
      "<html><title>Lock opens</title><body><h1>Lock opens</h1>\(markup)<p>The lock opened on Monday after a week, the office said.</p>",
      name: "a.html")
    #expect(article.metadata.byline == byline)
    #expect(article.metadata.published == published)
    #expect(article.metadata.title == "Lock opens")
  }

  @Test func `a story around which names mislead is found without them`() throws {
    let prose =
      "<p>The lock at Dunmere opened on Monday after a week of repairs, the office said.</p>"
    let article = try plain(
      "<html><body><div class='related'>\(prose)</div><div class='related'>\(prose)</div><div class='promo'>\(prose)</div><form>\(prose)\(prose)\(prose)\(prose)</form>",
      name: "a.html")
    #expect(article.paragraphs.filter { $0.role == .body }.count >= 4)
  }

  @Test func `a page is recognised without its ending`() throws {
    #expect(try plain(Self.page, name: "-") == (try plain(Self.page, name: "-")))
    #expect(try plain(Self.page, name: "-").metadata.byline == "Jane Roe")
  }

  @Test(arguments: [
    ("windows-1252", [0x93, 0xE9, 0x94] as [UInt8], "Windows-1252", "“é”"),
    ("iso-8859-1", [0x92, 0xFC], "Windows-1252", "’ü"), ("utf-8", [0xC3, 0xA9], "UTF-8", "é"),
    ("koi8-r", [0xC3, 0xA9], "UTF-8", "é"),
    ("utf-8", [0xC3, 0xA9, 0xFF, 0xC3, 0xA8], "UTF-8", "é\u{FFFD}è"),
  ])
  func `a page's encoding`(label: String, bytes: [UInt8], encoding: String, text: String) throws {
    let page =
      Array("<html><meta charset=\"\(label)\"><p>The lock opened on Monday, ".utf8) + bytes
      + Array(" said the office.</p></html>".utf8)
    let article = try #require(try articles(from: page, name: "a.html").first)
    #expect(article.origin.encoding == encoding)
    #expect(article.text.string == "The lock opened on Monday, \(text) said the office.")
  }

  @Test func `an encoding that is not read is named`() {
    let page = Array("<html><meta charset=\"Shift_JIS\"><p>".utf8) + [0x83, 0x65, 0x83, 0x58]
    #expect(throws: IntakeError.unknownEncoding(label: "shift_jis")) {
      try articles(from: page, name: "a.html")
    }
  }

  @Test(arguments: [
    "<html></html>", "<html><script>x()</script></html>", "<!-- -->",
    "<",
  ])
  func `a page without text is refused`(page: String) {
    #expect(throws: IntakeError.noText(.html)) {
      try articles(from: Array(page.utf8), name: "a.html")
    }
  }

  @Test(
    arguments: [
      ("Lock opens | The Times", "The Times", "Lock opens"),
      ("Lock opens after a week - Dunmere Times", nil, "Lock opens after a week"),
      ("Lock opens - again", nil, "Lock opens - again"), ("Up – and down", nil, "Up – and down"),
      ("", nil, ""),
    ] as [(String, String?, String)])
  func `the site's name is taken off a title`(title: String, outlet: String?, expected: String) {
    #expect(PageMetadata.withoutSite(title, outlet: outlet) == expected)
  }

  @Test(
    arguments: [
      ("relatedPosts_box", ["related", "posts", "box"]),
      ("wp-caption-text", ["wp", "caption", "text"]),
      ("ABC", ["abc"]), ("--", []), ("é", []),
    ] as [(String, [String])])
  func `the words of a class`(value: String, words: [String]) {
    #expect(PageSide.words(of: value) == words)
  }

  @Test(arguments: [
    String(repeating: "<div>", count: 100_000) + "<p>The lock opened on Monday, said the office.",
    String(repeating: "<span><b>", count: 20_000) + "The lock opened on Monday, said the office.",
    "<html><p " + String(repeating: "a=1 ", count: 50_000)
      + ">The lock opened on Monday, said the office.",
    String(repeating: "<!--", count: 50_000) + "--><p>The lock opened on Monday, said the office.",
    String(repeating: "<script>", count: 20_000)
      + "</script><p>The lock opened on Monday, said the office.",
    String(repeating: "<a href='", count: 20_000)
      + "'><p>The lock opened on Monday, said the office.",
    String(repeating: "<p><table><tr><td>", count: 600)
      + "The lock opened on Monday, said the office.",
    "<html>" + String(repeating: "&", count: 100_000)
      + "<p>The lock opened on Monday, said the office.",
    "<html>" + String(repeating: "<", count: 100_000)
      + "<p>The lock opened on Monday, said the office.",
    "<html>" + String(repeating: "<p>A b.", count: 20_000)
      + "<p>The lock opened on Monday, said the office.",
  ])
  func `a hostile page gives its text`(page: String) throws {
    let article = try plain(page, name: "a.html")
    #expect(article.text.string.contains("The lock opened on Monday, said the office."))
  }

  @Test func `a page too deep to parse says so`() throws {
    let page =
      String(repeating: "<div>", count: 600)
      + "<p>The lock opened on Monday &amp; shut.</p><p>More."
    let article = try plain(page, name: "a.html")
    #expect(article.text.string == "The lock opened on Monday & shut.\n\nMore.")
    #expect(article.metadata.suggestions.map(\.field) == ["text"])
  }

  @Test func `mutated pages never trap, and their paragraphs cover their text`() throws {
    let page = Array(Self.page.utf8)
    for seed in 0..<150 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var bytes = page
      for _ in 0..<20 {
        let at = random.below(bytes.count)
        switch random.below(4) {
        case 0: bytes[at] = UInt8(random.below(128))
        case 1: bytes.remove(at: at)
        case 2:
          bytes.insert(
            contentsOf: random.pick([
              [0x3C], [0x3E], Array("<div>".utf8), Array("</p>".utf8), Array("<!--".utf8), [0x22],
            ]) ?? [], at: at)
        default: bytes.removeSubrange(at..<min(bytes.count, at + random.below(40)))
        }
      }
      guard let article = try? articles(from: bytes, name: "a.html").first else { continue }
      var covered = 0
      for paragraph in article.paragraphs {
        #expect(paragraph.span.lower == (covered == 0 ? 0 : covered + 2), "seed \(seed)")
        covered = paragraph.span.upper
      }
      #expect(covered == article.text.scalarCount, "seed \(seed)")
    }
  }
}
