internal import Casebook

/// The lines at the head of a text that give its metadata: `Outlet: The Example`, and the same between `---` lines.
///
/// The block ends at the first empty line. It is no part of the article's text: a text with and without it is the same
/// text.
struct HeaderBlock: Hashable {
  var metadata: Metadata
  /// Where the article's text begins, in bytes.
  var end: Int

  /// The header of a text, or nil when it begins otherwise.
  ///
  /// Without `---` lines, every line must have a key that is known: "Note: …" may be a story's first words.
  init?(_ bytes: [UInt8]) {
    // Front matter of other programs holds some twenty lines; a hundred leave room.
    let lines = Line.all(in: bytes, most: 100)
    guard let first = lines.firstIndex(where: { !$0.isBlank }) else { return nil }
    let isFenced = bytes[lines[first].range].elementsEqual("---".utf8)
    var metadata = Metadata()
    var index = isFenced ? first + 1 : first
    while index < lines.count {
      let text = String(decoding: bytes[lines[index].range], as: UTF8.self)
      if isFenced ? text == "---" || text == "..." : text.isEmpty { break }
      let isKnown = metadata.take(headerLine: text, keepsUnknown: isFenced)
      guard isKnown || isFenced else { return nil }
      index += 1
    }
    // A fence that is never closed is a rule in the text, not a header.
    guard !isFenced || index < lines.count, metadata != Metadata() else { return nil }
    self.metadata = metadata
    end = index + 1 < lines.count ? lines[index + 1].lineStart : bytes.count
  }
}

extension Line {
  /// Where the line begins, with its white space.
  var lineStart: Int { range.lowerBound - indent }
}

extension Metadata {
  /// Takes a line `Key: value`; false when it is no such line or its key is not known.
  ///
  /// With `keepsUnknown`, the value of another key becomes a suggestion, so that nothing is lost.
  mutating func take(headerLine line: String, keepsUnknown: Bool) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    let key = line[..<colon].lowercased()
    let rest = line[line.index(after: colon)...]
    guard key.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "_" }),
      rest.first.map(\.isWhitespace) ?? true
    else { return false }
    var value = rest.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for quote in ["\"", "'"]
    where value.count >= 2 && value.hasPrefix(quote) && value.hasSuffix(quote) {
      value = String(value.dropFirst().dropLast())
    }
    guard !value.isEmpty else { return keepsUnknown || HeaderKey(name: key) != nil }
    guard let field = HeaderKey(name: key) else {
      if keepsUnknown {
        suggestions.append(
          Suggestion(field: key, value: value, reason: "the header says ‘\(line)’"))
      }
      return false
    }
    switch field {
    case .title: title = value
    case .outlet: outlet = value
    case .byline: byline = BylineText(value, needsBy: false)?.names ?? value
    case .dateline: dateline = value
    case .url: url = value
    case .published:
      published = DateText.iso(of: value)
      if published == nil {
        suggestions.append(
          Suggestion(
            field: "published", value: value, reason: "the header says so, but it is no clear date")
        )
      }
    }
    return true
  }
}

/// The keys of a header block, with the names that other programs use.
enum HeaderKey: Hashable {
  case title, outlet, byline, dateline, published, url

  init?(name: String) {
    switch name {
    case "title", "headline": self = .title
    case "outlet", "source", "publication", "publisher", "site", "sitename": self = .outlet
    case "byline", "author", "authors": self = .byline
    case "dateline", "place": self = .dateline
    case "published", "date", "published-at", "publication-date", "datepublished": self = .published
    case "url", "link", "address", "canonical", "permalink": self = .url
    default: return nil
    }
  }
}
