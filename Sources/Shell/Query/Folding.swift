/// Makes texts comparable as readers compare them.
enum Folding {
  /// Lower case, straight marks, one space for any run of white space.
  static func fold(_ text: String) -> String {
    var folded = ""
    var wasSpace = true
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isWhitespace {
        if !wasSpace { folded.append(" ") }
        wasSpace = true
        continue
      }
      wasSpace = false
      switch scalar {
      case "‘", "’", "ʼ", "′": folded.append("'")
      case "“", "”", "«", "»", "″": folded.append("\"")
      case "‐", "‑", "–", "—": folded.append("-")
      default: folded.unicodeScalars.append(scalar)
      }
    }
    if folded.last == " " { folded.removeLast() }
    return folded
  }
}
