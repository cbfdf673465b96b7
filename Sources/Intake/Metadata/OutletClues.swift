internal import Casebook

/// Words of a text that may name its outlet; candidates with reasons, never facts.
enum OutletClues {
  /// The outlet behind "Fact checked by The Example Community".
  static func badge(_ line: String) -> Suggestion? {
    guard let by = line.lowercased().firstRange(of: " by ") else { return nil }
    var words = line[by.upperBound...].split(separator: " ").map(String.init)
    if let last = words.popLast() { words.append(String(last.prefix { $0 != "." && $0 != "," })) }
    let count = words.count
    while let last = words.last?.lowercased(), teams.contains(last) { words.removeLast() }
    // Only the team's word makes it an organisation: "Fact checked by Jane Roe" is a person.
    guard !words.isEmpty, words.count < count || words.first?.lowercased() == "the" else {
      return nil
    }
    return Suggestion(
      field: "outlet", value: words.joined(separator: " "),
      reason: "the badge says who checked it: ‘\(line)’")
  }

  private static let teams: Set<String> = [
    "community", "team", "staff", "desk", "truth", "fact-check", "fact-checking", "factcheck",
    "fact",
    "check", "checking", "checkers", "fact-checkers", "editors", "editorial", "newsroom", "board",
    "readers", "verify", "verification",
  ]

  /// The outlet behind "© 2019 Example Times. All rights reserved."
  static func copyright(_ line: String) -> Suggestion? {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    let marks: Set<String> = ["©", "(c)", "copyright", "by"]
    guard
      let start = words.firstIndex(where: { marks.contains($0.lowercased()) || $0.hasPrefix("©") })
    else { return nil }
    var name: [String] = []
    for word in words[start...] {
      let bare = word.filter { $0 != "©" }
      if bare.isEmpty || marks.contains(bare.lowercased()) { continue }
      if bare.first?.isNumber == true, name.isEmpty { continue }
      if bare.lowercased() == "all" { break }
      guard bare.unicodeScalars.first?.properties.isUppercase == true || bare == "of" || bare == "&"
      else { break }
      let core = bare.prefix { $0 != "." && $0 != "," && $0 != "|" }
      if !core.isEmpty { name.append(String(core)) }
      if core.count < bare.count { break }
    }
    guard !name.isEmpty, name.count <= 6 else { return nil }
    return Suggestion(
      field: "outlet", value: name.joined(separator: " "),
      reason: "the copyright line names it: ‘\(line)’")
  }

  /// The agency of a dateline.
  static func dateline(_ agency: String) -> Suggestion {
    Suggestion(
      field: "outlet", value: agency,
      reason: "the dateline names the agency: ‘(\(agency))’; others may have reprinted it")
  }

  /// The outlet of "By Jane Roe for The Example".
  static func byline(_ outlet: String) -> Suggestion {
    Suggestion(field: "outlet", value: outlet, reason: "the byline says ‘for \(outlet)’")
  }

  /// The host of an address.
  static func address(_ url: String) -> Suggestion? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    let host = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    guard host.contains(".") else { return nil }
    let name = host.hasPrefix("www.") ? host.dropFirst(4) : host
    return Suggestion(field: "outlet", value: String(name), reason: "the address is at \(host)")
  }
}
