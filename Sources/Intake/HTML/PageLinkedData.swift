internal import JSON

/// The article that a page's JSON-LD describes.
struct PageLinkedData {
  private(set) var headline: String?
  private(set) var authors: [String] = []
  private(set) var publisher: String?
  private(set) var published: String?
  private(set) var modified: String?
  /// The date of the first object of another type that has one: what describes the page, not the article.
  private(set) var pagePublished: String?

  /// Reads every JSON-LD block; one that is no JSON is left out.
  init(_ tree: HTMLTree) {
    var articles: [JSONObject] = []
    var named: [String: JSONObject] = [:]
    var pages: [JSONObject] = []
    for node in tree.elements(.script)
    where tree.attribute(.type, of: node)?.lowercased().hasPrefix("application/ld+json") == true {
      guard let value = try? JSONParser.value(of: PageLinkedData.cleaned(tree.rawText(of: node)))
      else { continue }
      PageLinkedData.collect(value, articles: &articles, pages: &pages, named: &named)
    }
    pagePublished = pages.lazy.compactMap { PageLinkedData.text($0["datePublished"]) }.first
    guard let article = articles.first else { return }
    modified = PageLinkedData.text(article["dateModified"])
    headline = PageLinkedData.text(article["headline"]) ?? PageLinkedData.text(article["name"])
    published =
      PageLinkedData.text(article["datePublished"]) ?? PageLinkedData.text(article["dateCreated"])
    publisher = PageLinkedData.names(article["publisher"], named: named).first
    authors = PageLinkedData.names(article["author"] ?? article["creator"], named: named)
  }

  /// The block without comment and CDATA wrappers; raw control characters become spaces.
  private static func cleaned(_ bytes: [UInt8]) -> [UInt8] {
    let text = bytes.map { $0 < 0x20 ? 0x20 : $0 }
    let marks: Set<UInt8> = [UInt8(ascii: "{"), UInt8(ascii: "[")]
    let ends: Set<UInt8> = [UInt8(ascii: "}"), UInt8(ascii: "]")]
    var start = text.startIndex
    // "<![CDATA[" holds a bracket of its own; such wrappers stand at the very ends.
    let wrapper = text.prefix(longestWrapper).firstRange(of: Array("[CDATA[".utf8))
    if let wrapper { start = wrapper.upperBound }
    guard let first = text[start...].firstIndex(where: marks.contains) else { return [] }
    var last = text.lastIndex(where: ends.contains) ?? first
    if wrapper != nil, let close = text.suffix(longestWrapper).firstRange(of: Array("]]>".utf8)) {
      last = text[..<close.lowerBound].lastIndex(where: ends.contains) ?? first
    }
    return first <= last ? Array(text[first...last]) : []
  }

  /// White space, a comment and a CDATA mark take less.
  private static let longestWrapper = 100

  /// Collects articles and everything with an `@id`, through lists and `@graph`, in order.
  private static func collect(
    _ value: JSONValue, articles: inout [JSONObject], pages: inout [JSONObject],
    named: inout [String: JSONObject]
  ) {
    // The parser bounds the nesting, so this recursion is shallow.
    if let list = value.array {
      for element in list { collect(element, articles: &articles, pages: &pages, named: &named) }
    }
    guard let object = value.object else { return }
    if let id = object["@id"]?.string, object["name"] != nil { named[id] = object }
    let types =
      object["@type"]?.array?.compactMap(\.string) ?? object["@type"]?.string.map { [$0] } ?? []
    if types.contains(where: isArticle) {
      articles.append(object)
    } else if object["datePublished"] != nil {
      pages.append(object)
    }
    for key in ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement"] {
      if let inner = object[key] {
        collect(inner, articles: &articles, pages: &pages, named: &named)
      }
    }
    for key in ["author", "publisher"] {
      if let inner = object[key], inner.object != nil {
        collect(inner, articles: &articles, pages: &pages, named: &named)
      }
    }
  }

  private static func isArticle(_ type: String) -> Bool {
    ["Article", "BlogPosting", "Report", "Review", "NewsStory"].contains { type.hasSuffix($0) }
      || type == "LiveBlogPosting"
  }

  private static func names(_ value: JSONValue?, named: [String: JSONObject]) -> [String] {
    if let list = value?.array { return list.flatMap { names($0, named: named) } }
    if let object = value?.object {
      if let name = object["name"] { return names(name, named: named) }
      return object["@id"]?.string.flatMap { named[$0]?["name"] }.map { names($0, named: named) }
        ?? []
    }
    return text(value).map { [$0] } ?? []
  }

  /// A text value in one line, character references undone.
  private static func text(_ value: JSONValue?) -> String? {
    guard let text = value?.string ?? value?.array?.first?.string else { return nil }
    let output = HTMLEntity.resolved(Array(text.utf8))
    let line = String(decoding: output, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    return line.isEmpty ? nil : line
  }
}
