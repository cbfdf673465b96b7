/// Reads the dateline at the start of a story: "HASAKAH, Syria (Reuters) – ".
struct DatelineText: Hashable {
  /// Where the reporter was: "HASAKAH, Syria"; nil when only an agency is named.
  var place: String?
  /// The agency in brackets: "Reuters".
  var agency: String?

  /// The dateline that a paragraph begins with, or nil.
  ///
  /// It ends at a dash within 90 bytes, and has a place in capital letters or an agency in brackets.
  init?(_ paragraph: String) {
    guard let end = DatelineText.dash(in: paragraph) else { return nil }
    var head = paragraph[..<end].split(separator: " ").joined(separator: " ")
    if let open = head.lastIndex(of: "("), head.hasSuffix(")") {
      let inside = head[head.index(after: open)...].dropLast()
      guard BylineText.isName(String(inside)) else { return nil }
      agency = String(inside)
      head = head[..<open].split(separator: " ").joined(separator: " ")
    }
    var parts = head.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
    // "LONDON, Feb 8": the day is no part of the place.
    if let last = parts.last?.split(separator: " ").first, DateText.month(String(last)) != nil {
      parts.removeLast()
    }
    if let first = parts.first {
      guard DatelineText.isPlace(first, needsCapitals: agency == nil), parts.count <= 3,
        parts.dropFirst().allSatisfy(BylineText.isName)
      else { return nil }
      place = parts.joined(separator: ", ")
    } else if agency == nil {
      return nil
    }
  }

  /// The index of the dash that ends a dateline: a long dash, or a hyphen between spaces.
  private static func dash(in text: String) -> String.Index? {
    var index = text.startIndex
    var previous: Character = "x"
    var steps = 0
    // Datelines with two places and an agency stay under 90 characters.
    while index < text.endIndex, steps < 90 {
      let character = text[index]
      if character == "—" || character == "–" { return index }
      if character == "-", previous == " " || previous == "-" {
        return previous == "-" ? text.index(before: index) : index
      }
      previous = character
      index = text.index(after: index)
      steps += 1
    }
    return nil
  }

  /// True for one to four words, all in capital letters where that is the only sign.
  private static func isPlace(_ text: String, needsCapitals: Bool) -> Bool {
    let words = text.split(separator: " ")
    guard (1...4).contains(words.count), !labels.contains(text.uppercased()) else { return false }
    guard needsCapitals else { return BylineText.isName(text) }
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    return letters.count >= 3 && letters.allSatisfy { !$0.properties.isLowercase }
      && text.unicodeScalars.allSatisfy { !("0"..."9").contains($0) }
  }

  /// Words in capital letters before a dash that are no places.
  private static let labels: Set<String> = [
    "EXCLUSIVE", "UPDATE", "BREAKING", "BREAKING NEWS", "WATCH", "OPINION", "ANALYSIS", "REVIEW",
    "LIVE", "VIDEO", "PHOTOS", "NEW", "NOTE", "FACT CHECK", "EXPLAINER", "INTERVIEW",
    "ADVERTISEMENT",
  ]
}
