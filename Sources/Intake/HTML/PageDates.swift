internal import Casebook

/// The dates that a page's markup gives, each with where it stands.
struct PageDates: Hashable {
  /// A date with the place that gives it, in words: "JSON-LD datePublished".
  struct Given: Hashable {
    var iso: String
    var place: String
  }

  /// The days that stand beside the headline for readers.
  struct Shown: Hashable {
    var published: String?
    var changed: String?
  }

  /// The first of the places below that names a date of publication.
  private(set) var published: Given?
  /// A date of change, never taken for one of publication: on half of our development pages it is another.
  private(set) var modified: Given?

  /// Reads the dates of a page: the JSON-LD of the article, `meta` elements, microdata, JSON-LD of the page, elements
  /// whose class speaks of a date of publication, `time` elements, the address.
  init(_ tree: HTMLTree, meta: [String: String], linked: PageLinkedData, url: String?) {
    published =
      Given(linked.published, "JSON-LD datePublished")
      ?? PageDates.first(of: PageDates.publishedKeys, in: meta)
      ?? PageDates.microdata(tree, ["datepublished", "datecreated"])
      ?? PageDates.publicationTime(tree)
      ?? Given(linked.pagePublished, "JSON-LD of the page")
      ?? PageDates.firstTime(tree) ?? PageDates.classed(tree) ?? PageDates.address(url)
    modified =
      Given(linked.modified, "JSON-LD dateModified")
      ?? PageDates.first(of: PageDates.modifiedKeys, in: meta)
      ?? PageDates.microdata(tree, ["datemodified"])
  }

  /// The date of publication, and what speaks against it.
  ///
  /// What the page shows beats its markup, which is often that of an older version; a day of change is neither. By the
  /// development pages: right when answered .890 by the markup alone, .910 so.
  func settled(by shown: Shown) -> (date: String?, doubt: Suggestion?) {
    guard let given = published else { return (shown.published ?? shown.changed, nil) }
    guard let day = shown.published, day != given.iso else { return (given.iso, nil) }
    let date = day == modified?.iso ? given.iso : day
    let doubt = Suggestion(
      field: "published", value: date == day ? given.iso : day,
      reason: "the page shows \(day), \(given.place) says \(given.iso)")
    return (date, doubt)
  }

  private static let publishedKeys = [
    "article:published_time", "datepublished", "og:article:published_time", "pubdate",
    "publishdate", "publish-date", "published", "published-date", "w-published-date", "date",
    "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "dcterms.issued",
    "parsely-pub-date", "sailthru.date", "article.published", "publication_date",
    "publication-date", "citation_publication_date", "citation_date",
    "cxenseparse:recs:publishtime", "og:published_time",
  ]

  private static let modifiedKeys = [
    "article:modified_time", "datemodified", "og:updated_time", "last-modified", "lastmod",
    "dcterms.modified", "updated",
  ]

  private static func first(of keys: [String], in meta: [String: String]) -> Given? {
    for key in keys {
      if let date = meta[key].flatMap({ DateText.iso(of: $0) }) {
        return Given(iso: date, place: "meta \(key)")
      }
    }
    return nil
  }

  /// The date of the first element with one of the properties, in the order of the page.
  private static func microdata(_ tree: HTMLTree, _ properties: Set<String>) -> Given? {
    for node in tree.nodes.indices {
      guard let property = tree.attribute(.itemprop, of: node)?.lowercased(),
        properties.contains(property)
      else { continue }
      return date(of: node, in: tree).map { Given(iso: $0, place: "itemprop \(property)") }
    }
    return nil
  }

  /// The first `time` that says that it is of publication: HTML's own `pubdate`.
  private static func publicationTime(_ tree: HTMLTree) -> Given? {
    let node = tree.elements(.time).first { tree.attribute(.pubdate, of: $0) != nil }
    return node.flatMap { date(of: $0, in: tree) }.map { Given(iso: $0, place: "time pubdate") }
  }

  private static func firstTime(_ tree: HTMLTree) -> Given? {
    let node = tree.elements(.time).first { tree.attribute(.datetime, of: $0) != nil }
    return node.flatMap { date(of: $0, in: tree) }.map { Given(iso: $0, place: "time element") }
  }

  /// The day in the first element whose class or id speaks of a date, and not of a change.
  private static func classed(_ tree: HTMLTree) -> Given? {
    for node in tree.nodes.indices where tree.nodes[node].tag != .body {
      guard let value = tree.attribute(.className, of: node) ?? tree.attribute(.id, of: node),
        // Nobody writes a date in more markup than this.
        tree.nodes[node].end - node <= 12
      else { continue }
      let words = Set(PageSide.words(of: value))
      guard !words.isDisjoint(with: dateWords), words.isDisjoint(with: changeWords) else {
        continue
      }
      let line = tree.line(of: node)
      guard line.utf8.count <= 120, let date = DateText.iso(of: line), date.utf8.count == 10,
        !PageDates.speaksOfChange(line)
      else { continue }
      return Given(iso: date, place: "class “\(value.prefix(40))”")
    }
    return nil
  }

  private static let dateWords: Set<String> = [
    "date", "pubdate", "publish", "published", "publishdate", "postdate", "posted", "datetime",
    "timestamp", "dateline", "time",
  ]

  private static let changeWords: Set<String> = [
    "updated", "update", "modified", "changed", "edited", "event", "events", "comment", "comments",
    "related", "sidebar",
  ]

  /// True for a line that names the day of a change: "Updated 9 February 2019".
  static func speaksOfChange(_ line: String) -> Bool {
    let words = line.lowercased().split { !$0.isLetter }
    let isChange = words.contains {
      ["updated", "update", "modified", "reviewed", "revised"].contains($0)
    }
    return isChange && !words.contains { ["published", "posted"].contains($0) }
  }

  private static func date(of node: Int, in tree: HTMLTree) -> String? {
    let fields = [HTMLTree.Attribute.Name.datetime, .content].compactMap {
      tree.attribute($0, of: node)
    }
    return fields.compactMap { DateText.iso(of: $0) }.first ?? DateText.iso(of: tree.line(of: node))
  }

  /// The date in an address: "/2019/02/08/lock-opens".
  private static func address(_ url: String?) -> Given? {
    guard let parts = url?.split(separator: "/") else { return nil }
    for index in parts.indices.dropLast(2) where parts[index].utf8.count == 4 {
      if let date = DateText.iso(of: parts[index..<index + 3].joined(separator: "-")) {
        return Given(iso: date, place: "address")
      }
    }
    return nil
  }
}

extension PageDates.Given {
  fileprivate init?(_ text: String?, _ place: String) {
    guard let date = text.flatMap({ DateText.iso(of: $0) }) else { return nil }
    self.init(iso: date, place: place)
  }
}
