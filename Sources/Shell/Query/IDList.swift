internal import Casebook

/// Lists of ids as users type them: `c3`, `c3-c9`, `c3-9`, `c1,c4,c7-c9`.
enum IDList {
  /// More ids in one range than any session has is a slip of the keys.
  private static let largestRange = 1_000_000

  /// The ids that a word spells, in its order, or nil when it is no such list.
  static func parse<ID: CaseID>(_ text: String, as type: ID.Type = ID.self) -> [ID]? {
    var ids: [ID] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
      guard let first = ends.first.flatMap({ ID(word: $0) }) else { return nil }
      switch ends.count {
      case 1: ids.append(first)
      case 2:
        guard let last = ID(word: ends[1]) ?? ID(word: "\(ID.letter)\(ends[1])"),
          last.number >= first.number, last.number - first.number < largestRange
        else { return nil }
        ids += (first.number...last.number).map(ID.init)
      default: return nil
      }
    }
    return ids.isEmpty ? nil : ids
  }
}
