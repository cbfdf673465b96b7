/// Reads bylines: "By Jane Roe and John Doe, Political Editor, for The Example".
struct BylineText: Hashable {
  /// The names: "Jane Roe and John Doe".
  var names: String
  /// The outlet that the line names: "The Example".
  var outlet: String?

  /// The byline of a line, or nil when it is none.
  ///
  /// `needsBy` is false for lines whose place says already that they may be one ("Jane Roe" above a date).
  init?(_ line: String, needsBy: Bool = true) {
    var words = line.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    // "Written by", "Author:", "Posted by": the words before the names.
    var hasBy = false
    while let first = words.first?.lowercased(), BylineText.openings.contains(first) {
      hasBy = hasBy || first.hasPrefix("by")
      words.removeFirst()
    }
    if needsBy, !hasBy { return nil }
    words = BylineText.cut(words)[...]
    if let index = words.lastIndex(where: { $0.lowercased() == "for" }),
      index > words.startIndex
    {
      let outlet = words[(index + 1)...].joined(separator: " ")
      guard outlet.isEmpty || BylineText.isName(outlet) else { return nil }
      if !outlet.isEmpty { self.outlet = outlet }
      words = words[..<index]
    }
    let text = words.joined(separator: " ")
    let parts = text.split(separator: ",").map { part in
      part.split(separator: " ").joined(separator: " ")
    }
    let people = parts.filter { !BylineText.isPost($0) }
    guard !people.isEmpty, people.allSatisfy(BylineText.isName) else { return nil }
    names = people.joined(separator: ", ")
  }

  private static let openings: Set<String> = [
    "by", "by:", "author", "author:", "authors:", "written", "posted", "words", "story", "reported",
  ]

  /// The words up to what is no part of the names: a bar, a date's label.
  private static func cut(_ words: ArraySlice<String>) -> [String] {
    let stops: Set<String> = ["|", "•", "·", "-", "–", "—", "published", "updated", "posted"]
    let end = words.firstIndex { stops.contains($0.lowercased()) } ?? words.endIndex
    return Array(words[..<end])
  }

  /// True for "Staff Writer", "Political Editor", "BBC News correspondent".
  static func isPost(_ part: String) -> Bool {
    let last = part.split(separator: " ").last.map { $0.lowercased().filter { $0 != "." } } ?? ""
    return posts.contains(last)
  }

  private static let posts: Set<String> = [
    "staff", "writer", "reporter", "correspondent", "editor", "contributor", "journalist",
    "columnist", "producer", "agencies", "analyst", "author", "blogger", "desk", "team",
  ]

  /// True for one to four capitalised words with particles, or two such names joined by "and": "Ana de la Vega".
  static func isName(_ part: String) -> Bool {
    let words = part.split(separator: " ")
    guard (1...12).contains(words.count), part.utf8.count <= 100 else { return false }
    var capitals = 0
    for word in words {
      if particles.contains(word.lowercased()) { continue }
      guard word.unicodeScalars.first?.properties.isUppercase == true else { return false }
      guard
        word.unicodeScalars.allSatisfy({
          $0.properties.isAlphabetic || "-'’.&".unicodeScalars.contains($0)
            || $0.properties.generalCategory == .nonspacingMark
        })
      else { return false }
      capitals += 1
    }
    return capitals > 0
  }

  private static let particles: Set<String> = [
    "and", "&", "with", "in", "at", "of", "the", "de", "la", "le", "del", "der", "den", "di", "da",
    "do", "dos", "du", "van", "von", "bin", "ibn", "al", "el", "y", "und", "et", "ten", "ter",
  ]
}
