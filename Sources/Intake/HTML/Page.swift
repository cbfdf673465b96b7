internal import Casebook

/// Makes the article of a web page.
enum Page {
  /// The article of a page; `raw` are its bytes as loaded, `charset` the encoding that its transfer named.
  static func article(
    from raw: [UInt8], name: String, charset: String? = nil
  ) throws(IntakeError) -> IntakeArticle {
    let decoded = try PageEncoding.decode(raw, charset: charset)
    var origin = decoded.text.origin(name: name)
    origin.encoding = decoded.text.encoding.rawValue
    var known = Metadata()
    var text: ComposedText
    var doubt: Suggestion?
    if HTMLGuard.isTame(decoded.text.bytes), let tree = HTMLParser.tree(of: decoded.text.bytes) {
      (text, known, doubt) = composed(tree)
    } else {
      text = ComposedText()
    }
    if text.blocks.isEmpty {
      text = HTMLGuard.text(of: decoded.text.bytes)
      known.suggestions.append(
        Suggestion(
          field: "text", value: "whole page",
          reason:
            "no story was found in the page, or it is too large or too deep; all its text is here"))
    }
    if let note = decoded.note { known.suggestions.append(note) }
    var article = try Intake.article(of: text, format: .html, known: known, origin: origin)
    // After the rest: what is only a doubt about a known field is kept too.
    if let doubt { article.metadata.suggestions.append(doubt) }
    return article
  }

  /// The story's text with its head, and what the page says about itself.
  private static func composed(_ tree: HTMLTree) -> (ComposedText, Metadata, Suggestion?) {
    let story = PageStory(tree)
    let data = PageMetadata(tree)
    let headline = headline(of: story, data: data)
    var metadata = Metadata(
      title: headline.map { line(of: story.blocks[$0]) } ?? data.title, outlet: data.outlet,
      byline: data.authors.isEmpty ? nil : data.authors.joined(separator: ", "),
      url: data.url)
    let (date, doubt) = data.dates.settled(by: visibleDate(near: headline, in: story))
    metadata.published = date
    if data.outlet == nil, let url = data.url, let clue = OutletClues.address(url) {
      metadata.suggestions.append(clue)
    }
    var text = ComposedText()
    let selected = selected(story, headline: headline)
    let end = StoryEnd(of: selected.filter { story.isBody($0) }, in: story)
    for index in selected {
      let block = story.blocks[index]
      let isBehind = end.map { index >= $0.block && story.isBody(index) } ?? false
      let hint =
        isBehind
        ? end.map { Block.Hint(role: $0.role, rule: $0.rule) } : hint(for: block, in: story)
      text.append(block.text, hint: index == headline ? .headline : hint)
    }
    return (text, metadata, doubt)
  }

  /// The blocks of the article in order: headline, head lines, story.
  private static func selected(_ story: PageStory, headline: Int?) -> [Int] {
    let first = story.blocks.firstIndex(where: story.isInside) ?? story.blocks.count
    return story.blocks.indices.filter { index in
      let block = story.blocks[index]
      if index == headline { return true }
      if story.isInside(block) {
        switch story.sides[block.node] {
        case nil:
          // A block that is one link leads elsewhere (measured: F1 0.939 with those of three words, 0.940 without).
          return block.linkWords < block.words || isRelated(block)
        case .bio, .caption, .embed: return true
        case .hidden, .furniture, .comments, .related: return false
        }
      }
      // Between the headline and the story: badge, byline, dates, standfirst; menus and share bars stay out.
      guard let headline, index > headline, index < first, story.sides[block.node] == nil else {
        return false
      }
      return isHeadLine(block)
    }
  }

  /// The day in a short line beside the headline: one of publication, else one of change.
  private static func visibleDate(
    near headline: Int?, in story: PageStory
  ) -> PageDates.Shown {
    var shown = PageDates.Shown()
    guard let headline else { return shown }
    // Bylines and dates stand a line or two above, or some lines below the headline.
    for index in max(0, headline - 3)..<min(story.blocks.count, headline + 10) {
      let block = story.blocks[index]
      guard block.words <= 20, story.sides[block.node] != .comments else { continue }
      let line = folded(0..<block.text.count, of: block.text)
      guard let date = DateText.iso(of: line), date.utf8.count == 10 else { continue }
      guard PageDates.speaksOfChange(line) else {
        shown.published = date
        return shown
      }
      shown.changed = shown.changed ?? date
    }
    return shown
  }

  private static func isRelated(_ block: PageBlock) -> Bool {
    let piece = Block(0..<block.text.count, of: block.text, group: 0)
    return RoleCue.all.contains { $0.role == .related && $0.fits(piece) }
  }

  private static func isHeadLine(_ block: PageBlock) -> Bool {
    guard block.text.count <= 400 else { return false }
    let piece = Block(0..<block.text.count, of: block.text, group: 0)
    if RoleCue.all.contains(where: {
      [.badge, .byline, .correction].contains($0.role) && $0.fits(piece)
    }) {
      return true
    }
    return PublicationLine(piece.lead) != nil || BylineText(line(of: block)) != nil
      || block.isProse && !block.isLinks
  }

  private static func line(of block: PageBlock) -> String {
    String(decoding: block.text, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// The first-level heading nearest to the page's title in words, or the only one.
  private static func headline(of story: PageStory, data: PageMetadata) -> Int? {
    let headings = story.blocks.indices.filter { index in
      level(of: story.blocks[index], in: story) == 1 && story.blocks[index].words <= 60
    }
    guard let wanted = (data.fullTitle ?? data.title).map(words) else { return headings.first }
    let scored = headings.map { (block: $0, likeness: likeness(story.blocks[$0], wanted)) }
    guard let best = scored.map(\.likeness).max(), best >= leastLikeness else { return nil }
    return scored.first { $0.likeness == best }?.block
  }

  /// The likeness of a heading and the page's title from which it is the headline.
  ///
  /// By the development pages: titles right .876 with any shared word, .884 with this.
  private static let leastLikeness = 0.3

  /// The words that a heading shares with a title, as a share of both (Dice 1945).
  private static func likeness(_ heading: PageBlock, _ title: Set<Substring>) -> Double {
    let own = words(line(of: heading))
    return 2 * Double(own.intersection(title).count) / Double(max(1, own.count + title.count))
  }

  private static func words(_ text: String) -> Set<Substring> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber })
  }

  private static func level(of block: PageBlock, in story: PageStory) -> Int? {
    var node = block.node
    while node >= 0 {
      if let level = story.tree.nodes[node].tag.headingLevel { return level }
      if ![.span, .a, .other, .text, .div].contains(story.tree.nodes[node].tag) { return nil }
      node = story.tree.nodes[node].parent
    }
    return nil
  }

  /// The role that the markup gives a block of the story.
  private static func hint(for block: PageBlock, in story: PageStory) -> Block.Hint? {
    switch story.sides[block.node] {
    case .caption: return Block.Hint(role: .caption, rule: "page-caption")
    case .bio: return Block.Hint(role: .bio, rule: "page-author-box")
    case .embed: return Block.Hint(role: .embed, rule: "page-embedded-post")
    default: break
    }
    if level(of: block, in: story) != nil {
      return Block.Hint(role: .heading, rule: "page-heading")
    }
    return nil
  }
}

extension Block.Hint {
  fileprivate static let headline = Block.Hint(role: .headline, rule: "page-headline")
}
