/// What Tab does with the candidates: nothing, an insertion, or a list.
enum CompletionPlan: Hashable, Sendable {
  case nothing
  case insert(EditedLine)
  case list([Candidate])

  /// The plan for a line: the only candidate goes in, else what all share, else a list.
  init(line: String, completions: Completions) {
    let bytes = Array(line.utf8)
    let replace = completions.replace.clamped(to: 0..<bytes.count)
    guard let first = completions.candidates.first,
      let head = String(validating: bytes[..<replace.lowerBound], as: UTF8.self),
      let typed = String(validating: bytes[replace], as: UTF8.self),
      let tail = String(validating: bytes[replace.upperBound...], as: UTF8.self)
    else {
      self = .nothing
      return
    }
    var word = CompletionPlan.commonPrefix(of: completions.candidates)
    if completions.candidates.count == 1 {
      if first.isFinal, tail.first != " " { word += " " }
    } else if word.count <= typed.count || !word.lowercased().hasPrefix(typed.lowercased()) {
      self = .list(completions.candidates)
      return
    }
    guard word != typed else {
      self = .nothing
      return
    }
    // With a space already behind the word, the cursor steps over it as if it had been inserted.
    let isBeforeSpace = completions.candidates.count == 1 && first.isFinal && tail.first == " "
    let cursor = head.utf8.count + word.utf8.count + (isBeforeSpace ? 1 : 0)
    self = .insert(EditedLine(head + word + tail, byteCursor: cursor))
  }

  /// The longest beginning that all texts share, in whole characters.
  private static func commonPrefix(of candidates: [Candidate]) -> String {
    guard var prefix = candidates.first.map({ Substring($0.text) }) else { return "" }
    for candidate in candidates.dropFirst() {
      let shared = zip(prefix, candidate.text).prefix { $0 == $1 }.count
      prefix = prefix.prefix(shared)
    }
    return String(prefix)
  }
}
