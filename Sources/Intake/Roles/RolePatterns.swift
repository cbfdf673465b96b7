/// Patterns in folded text that a list of wordings cannot hold.
enum RolePatterns {
  /// True for "about jane roe 1501 articles", "about jane roe (12 posts)".
  static func isAboutNameCount(_ line: String) -> Bool {
    guard line.hasPrefix("about ") else { return false }
    let words = line.split(separator: " ").map { $0.filter { $0 != "(" && $0 != ")" && $0 != "," } }
    guard (4...9).contains(words.count), let last = words.last,
      ["articles", "posts", "stories", "article", "post"].contains(last)
    else { return false }
    return Int(words[words.count - 2]) != nil
  }

  /// True for "326 shares", "1.2k", "15 comments", "4 min read", "reading time: 3 minutes".
  static func isCounter(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard words.count <= 5 else { return false }
    if line.hasPrefix("reading time") || line.hasPrefix("estimated reading time") { return true }
    guard
      let first = words.first?.filter({
        $0 != "," && $0 != "." && $0 != "k" && $0 != "m" && $0 != "+" && $0 != "-"
      }),
      Int(first) != nil
    else { return false }
    let units: Set<Substring> = [
      "shares", "share", "comments", "comment", "likes", "views", "reads", "retweets", "reactions",
      "votes", "followers",
    ]
    if words.count == 1 { return words[0].hasSuffix("k") && words[0].count <= 6 }
    if units.contains(words[1]) { return true }
    return words[1].hasPrefix("min") && (words.last == "read" || words.last == "reading")
      || words[1].hasPrefix("min-read") || words[0].hasSuffix("-min") && words[1] == "read"
  }

  /// True when a block has neither letters nor digits: "* * *", "———".
  static func isSeparator(_ block: Block) -> Bool {
    guard block.count <= 120 else { return false }
    return !block.lead.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }

  /// True for one web address and nothing else.
  static func isAddress(_ line: String) -> Bool {
    !line.contains(" ")
      && (line.hasPrefix("http://") || line.hasPrefix("https://") || line.hasPrefix("www."))
  }

  /// True for "— name (@handle) february 8, 2019" and a quoted post that ends so.
  static func isPostSignature(_ tail: String) -> Bool {
    guard holds(tail, "(@"), let handle = tail.firstRange(of: "(@") else { return false }
    guard let close = tail[handle.upperBound...].firstIndex(of: ")") else { return false }
    return DateText.date(in: DateText.words(of: String(tail[tail.index(after: close)...]))[...])
      != nil
  }

  /// True for "jane roe is a reporter at …", "follow jane roe on twitter" near the end of a text.
  static func isAuthorNote(_ block: Block) -> Bool {
    guard block.count <= 700 else { return false }
    let words = block.lead.split(separator: " ").map { $0.filter { $0 != "," && $0 != "." } }
    if words.first == "follow" {
      return words.count <= 14 && (holds(block.lead, " on twitter") || holds(block.lead, "@"))
    }
    guard
      let verb = words.prefix(6).firstIndex(where: {
        ["is", "covers", "writes"].contains($0)
      }),
      (1...5).contains(verb)
    else { return false }
    if ["covers", "writes"].contains(words[verb]) {
      return verb >= 2 && verb <= 4 && words.count <= 40 && !holds(block.lead, "\"")
    }
    return words.dropFirst(verb + 1).prefix(8).contains { posts.contains($0) }
  }

  private static let posts: Set<String> = [
    "reporter", "journalist", "correspondent", "writer", "editor", "columnist", "author",
    "freelance", "freelancer", "contributor", "blogger", "broadcaster", "researcher",
  ]
}
