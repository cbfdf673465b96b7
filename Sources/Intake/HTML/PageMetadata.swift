internal import JSON

/// What a page says about itself in its head: JSON-LD, Open Graph, microdata and `meta` elements.
struct PageMetadata {
  private(set) var title: String?
  private(set) var outlet: String?
  private(set) var authors: [String] = []
  private(set) var dates: PageDates
  private(set) var url: String?
  /// The title with the site's name, for comparing headings with it.
  private(set) var fullTitle: String?

  /// Reads the metadata of a page.
  ///
  /// Authors: JSON-LD, meta, links and microdata, classes.
  init(_ tree: HTMLTree) {
    var meta: [String: String] = [:]
    for node in tree.elements(.meta) {
      guard let content = tree.attribute(.content, of: node).map(PageMetadata.tidy),
        !content.isEmpty
      else { continue }
      for name in [HTMLTree.Attribute.Name.property, .name, .itemprop] {
        guard let key = tree.attribute(name, of: node)?.lowercased() else { continue }
        if meta[key] == nil { meta[key] = content }
      }
    }
    let linked = PageLinkedData(tree)
    dates = PageDates(tree, meta: meta, linked: linked, url: nil)
    outlet = meta["og:site_name"] ?? linked.publisher ?? meta["application-name"]
    fullTitle = meta["og:title"] ?? tree.elements(.title).first.map { tree.line(of: $0) }
    title = linked.headline ?? fullTitle.map { PageMetadata.withoutSite($0, outlet: outlet) }
    readAuthors(tree, meta: meta, linked: linked)
    let canonical = tree.elements(.link).first {
      tree.attribute(.rel, of: $0)?.lowercased() == "canonical"
    }
    url = canonical.flatMap { tree.attribute(.href, of: $0) } ?? meta["og:url"]
    if url?.contains("://") != true { url = meta["og:url"] }
    dates = PageDates(tree, meta: meta, linked: linked, url: url)
  }

  /// The authors of the first source that names any; the outlet itself only when no source names another.
  private mutating func readAuthors(
    _ tree: HTMLTree, meta: [String: String], linked: PageLinkedData
  ) {
    let metaNames = [
      "author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl",
    ]
    let fields = linked.authors + metaNames.compactMap { meta[$0] }
    authors =
      names(in: linked.authors, asField: true)
      ?? names(in: metaNames.compactMap { meta[$0] }.prefix(1), asField: true)
      ?? names(in: marked(tree).map { tree.line(of: $0) }, asField: false)
      ?? names(in: classed(tree).lazy.map { tree.line(of: $0) }, asField: false, onlyFirst: true)
      ?? fields.first { isOutlet($0) }.map { [$0] } ?? []
  }

  /// Elements that microdata or a link's relation calls the author.
  private func marked(_ tree: HTMLTree) -> [Int] {
    let nodes = tree.nodes.indices.filter { node in
      tree.attribute(.rel, of: node)?.lowercased() == "author"
        || tree.attribute(.itemprop, of: node)?.lowercased() == "author"
    }
    return Array(nodes.prefix(4))
  }

  /// The first elements with a class that speaks of a byline; the one with names among them is the byline.
  private func classed(_ tree: HTMLTree) -> [Int] {
    var nodes: [Int] = []
    for node in tree.nodes.indices where tree.nodes[node].tag != .body {
      guard let value = tree.attribute(.className, of: node) else { continue }
      let words = PageSide.words(of: value)
      if words.contains(where: { ["byline", "author", "authors", "writer"].contains($0) }) {
        nodes.append(node)
      }
      // A byline stands before the story; later ones belong to comments and other stories.
      if nodes.count == 12 { break }
    }
    return nodes
  }

  /// The names in the lines of one source, or nil when there are none.
  ///
  /// A field names an author in any spelling; a line of the page has to look like a name.
  private func names(
    in lines: some Sequence<String>, asField: Bool, onlyFirst: Bool = false
  ) -> [String]? {
    var names: [String] = []
    for line in lines {
      var found = PageMetadata.names(in: line)
      if found.isEmpty, asField, line.utf8.count <= 80, !line.contains("://"), !line.contains("@") {
        found = [line]
      }
      for name in found where !isOutlet(name) && !names.contains(name) { names.append(name) }
      if onlyFirst, !names.isEmpty { break }
    }
    return names.isEmpty ? nil : names
  }

  private func isOutlet(_ name: String) -> Bool {
    guard let outlet else { return false }
    return name.lowercased() == outlet.lowercased()
  }

  /// The names in "By Jane Roe and John Doe, Staff"; none for an address.
  static func names(in line: String) -> [String] {
    guard line.utf8.count <= 200, !line.contains("://"), !line.contains("@") else { return [] }
    guard let byline = BylineText(line, needsBy: false) else { return [] }
    return byline.names.replacing(" and ", with: ", ").replacing(" & ", with: ", ")
      .split(separator: ",").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }

  /// A title without the site's name behind a bar or dash.
  ///
  /// The last part goes when it is the outlet, or has at most four words and leaves three.
  static func withoutSite(_ title: String, outlet: String?) -> String {
    for separator in [" | ", " — ", " – ", " - ", " :: ", " » "] {
      guard let range = title.ranges(of: separator).last else { continue }
      let rest = title[range.upperBound...]
      let kept = title[..<range.lowerBound]
      let isOutlet = outlet.map { rest.lowercased() == $0.lowercased() } ?? false
      if isOutlet
        || rest.split(separator: " ").count <= 4 && kept.split(separator: " ").count >= 3
      {
        return String(kept)
      }
    }
    return title
  }

  private static func tidy(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
