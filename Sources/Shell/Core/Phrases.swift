internal import Casebook

/// Small wordings that several commands share.
enum Phrases {
  /// "1 claim", "3 claims".
  static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(grouped(number)) \(number == 1 ? singular : plural ?? singular + "s")"
  }

  /// A whole number with commas between its thousands.
  static func grouped(_ number: Int) -> String {
    var digits = String(number.magnitude)
    var grouped = ""
    while digits.count > 3 {
      grouped = "," + digits.suffix(3) + grouped
      digits.removeLast(3)
    }
    return (number < 0 ? "-" : "") + digits + grouped
  }

  /// A few targets by id: "c3, c4 and 5 more".
  static func targets(_ targets: [Target], in workspace: Workspace = Workspace()) -> String {
    let shown = targets.prefix(3).map(workspace.name)
    guard targets.count > 4 else { return ShellError.list(targets.map(workspace.name)) }
    return shown.joined(separator: ", ") + " and \(targets.count - 3) more"
  }

  /// Words on one line in quotation marks, unless they have some of their own.
  static func quoted(_ words: String) -> String {
    let line = Folding.singleLine(words)
    return line.first.map { "‘“\"'".contains($0) } ?? false ? line : "‘\(line)’"
  }

  /// Words without quotation marks around them.
  static func withoutMarks(_ words: String) -> String {
    guard words.count > 2, let first = words.first, let last = words.last,
      "‘“\"'".contains(first), "’”\"'".contains(last)
    else { return words }
    return String(words.dropFirst().dropLast())
  }

  /// Words as they are typed behind `key:`, in quotation marks where they need them.
  static func typed(_ words: String) -> String {
    let plain = withoutMarks(Folding.singleLine(words))
    return plain.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } ? plain : "\"\(plain)\""
  }

  /// A text cut to a few words for a summary or a description, the cut marked.
  static func excerpt(_ text: String, characters: Int = 60) -> String {
    let line = Folding.singleLine(text)
    guard line.count > characters else { return line }
    var words = line.prefix(characters)
    if let space = words.lastIndex(of: " ") { words = words[..<space] }
    return words + " …"
  }
}

extension Phrases {
  /// A kind of source as readers call it.
  static func words(for type: Attribution.SourceType) -> String {
    switch type {
    case .namedPerson: "a named person"
    case .namedOrganisation: "a named organisation"
    case .outlet: "a news outlet"
    case .document: "a document"
    case .unnamedPerson: "an unnamed person"
    case .unnamedGroup: "an unnamed group"
    case .impersonal: "nobody in particular"
    }
  }
}

extension Folding {
  /// The text with line ends and runs of space made one space.
  static func singleLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
