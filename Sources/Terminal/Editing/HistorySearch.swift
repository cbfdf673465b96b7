/// An incremental search through earlier lines, newest first (Ctrl-R).
struct HistorySearch: Sendable {
  /// What a key led to.
  enum Step: Hashable, Sendable {
    /// The search goes on; show its line and prompt.
    case searching
    /// The search is over; its line stands to be edited or run.
    case accepted
    /// The search is over, and the key still means what it means in a line.
    case acceptedThenKey
    /// The search is over; the line is as it was.
    case cancelled
  }

  private let entries: [String]
  /// The entries in lower case and NFC, as UTF-8.
  private let folded: [[UInt8]]
  private let original: EditedLine
  private(set) var query = ""
  /// The index of the entry that is shown.
  private var match: Int?
  private(set) var isFailing = false

  /// A search through entries, oldest first, that started from a line.
  init(entries: [String], line: EditedLine) {
    self.entries = entries
    folded = entries.map(HistorySearch.fold)
    original = line
  }

  /// The line to show now.
  var line: EditedLine {
    guard let match else { return original }
    // Lower case may be longer than the text itself; then the place of the match is not known.
    guard folded[match].count == entries[match].utf8.count,
      let offset = HistorySearch.offset(of: HistorySearch.fold(query), in: folded[match])
    else { return EditedLine(entries[match]) }
    return EditedLine(entries[match], byteCursor: offset)
  }

  /// The prompt to show now.
  var prompt: String { isFailing ? "no match ‘\(query)’: " : "search ‘\(query)’: " }

  /// Takes one key.
  mutating func take(_ key: Unicode.Scalar) -> Step {
    switch key {
    case "\u{12}":  // Ctrl-R
      find(from: (match ?? entries.count) - 1, by: -1)
    case "\u{13}":  // Ctrl-S
      find(from: (match ?? entries.count) + 1, by: 1)
    case "\u{7F}", "\u{8}":  // Backspace
      guard !query.isEmpty else { return .searching }
      query.removeLast()
      restart()
    case "\u{15}":  // Ctrl-U
      query = ""
      restart()
    case "\u{7}", "\u{3}":  // Ctrl-G, Ctrl-C
      match = nil
      return .cancelled
    case "\n", "\r":
      return .accepted
    default:
      if key.properties.generalCategory == .control { return .acceptedThenKey }
      append(String(key))
    }
    return .searching
  }

  /// Adds text to what is searched for.
  mutating func append(_ text: String) {
    query = TextWidth.nfc(query + text)
    // The line that is shown may match the longer text too.
    find(from: match ?? entries.count - 1, by: -1)
  }

  private mutating func restart() {
    match = nil
    isFailing = false
    if !query.isEmpty { find(from: entries.count - 1, by: -1) }
  }

  private mutating func find(from start: Int, by step: Int) {
    let wanted = HistorySearch.fold(query)
    let shown = match.map { entries[$0] }
    var index = start
    while entries.indices.contains(index) {
      let isNew = index == match || entries[index] != shown
      if isNew, HistorySearch.offset(of: wanted, in: folded[index]) != nil {
        match = index
        isFailing = false
        return
      }
      index += step
    }
    isFailing = true
  }

  private static func fold(_ text: String) -> [UInt8] {
    Array(TextWidth.nfc(text.lowercased()).utf8)
  }

  private static func offset(of wanted: [UInt8], in text: [UInt8]) -> Int? {
    guard let first = wanted.first else { return 0 }
    guard wanted.count <= text.count else { return nil }
    for start in 0...(text.count - wanted.count) where text[start] == first {
      if text[start..<(start + wanted.count)].elementsEqual(wanted) { return start }
    }
    return nil
  }
}
