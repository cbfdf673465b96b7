package import JSON

/// What an analyst's tag, annotation, rating or link is about.
package enum Target: Hashable, Sendable {
  case session
  case article(ArticleID)
  /// A span of an article's text.
  case span(ArticleID, ScalarRange)
  case claim(ClaimID)
  case group(GroupID)
  case tag(TagPath)

  /// A total order: session, articles, spans, claims, groups, tags, each by number.
  var sortKey: (Int, Int, Int, Int, String) {
    switch self {
    case .session: (0, 0, 0, 0, "")
    case .article(let id): (1, id.number, -1, 0, "")
    case .span(let id, let range): (1, id.number, range.lower, range.upper, "")
    case .claim(let id): (2, id.number, 0, 0, "")
    case .group(let id): (3, id.number, 0, 0, "")
    case .tag(let path): (4, 0, 0, 0, path.description)
    }
  }
}

extension Target: Comparable {
  package static func < (left: Target, right: Target) -> Bool { left.sortKey < right.sortKey }
}

extension Target: CustomStringConvertible {
  package var description: String {
    switch self {
    case .session: "the session"
    case .article(let id): id.description
    case .span(let id, let range): "\(id)[\(range.lower)–\(range.upper)]"
    case .claim(let id): id.description
    case .group(let id): id.description
    case .tag(let path): "tag \(path)"
    }
  }
}

extension Target: JSONRepresentable {
  package var json: JSONValue {
    switch self {
    case .session: ["session": true]
    case .article(let id): ["article": id.json]
    case .span(let id, let range): ["article": id.json, "span": range.json]
    case .claim(let id): ["claim": id.json]
    case .group(let id): ["group": id.json]
    case .tag(let path): ["tag": path.json]
    }
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    if let article: ArticleID = try fields.value("article") {
      if let span: ScalarRange = try fields.value("span") {
        self = .span(article, span)
      } else {
        self = .article(article)
      }
    } else if let claim: ClaimID = try fields.value("claim") {
      self = .claim(claim)
    } else if let group: GroupID = try fields.value("group") {
      self = .group(group)
    } else if let tag: TagPath = try fields.value("tag") {
      self = .tag(tag)
    } else if try fields.flag("session") {
      self = .session
    } else {
      throw JSONShapeError(path: path, expected: "an article, span, claim, group, tag or session")
    }
  }
}
