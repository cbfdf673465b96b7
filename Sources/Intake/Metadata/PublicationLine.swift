/// A line that holds publication dates and nothing else: "Published 8 Feb 2019 | Updated 10:35 GMT, 9 February 2019".
struct PublicationLine: Hashable {
  /// The first date said to be of publication, or the first date without a label.
  var published: String?
  /// The first date said to be of a change.
  var updated: String?

  /// The dates of a folded line, or nil when anything else stands in it.
  init?(_ line: String) {
    var words = DateText.words(of: line)[...]
    var isUpdate = false
    while let word = words.first {
      if let found = DateText.date(in: words) {
        if isUpdate { updated = updated ?? found.iso } else { published = published ?? found.iso }
        words = words.dropFirst(found.words)
        continue
      }
      let name = word.filter { $0 != ":" && $0 != "." }
      if PublicationLine.updateLabels.contains(name) {
        isUpdate = true
      } else if PublicationLine.publicationLabels.contains(name) {
        isUpdate = false
      } else if !PublicationLine.others.contains(name), !PublicationLine.isTime(word) {
        return nil
      }
      words = words.dropFirst()
    }
    if published == nil, updated == nil { return nil }
  }

  private static let updateLabels: Set<String> = [
    "updated", "update", "modified", "revised", "amended", "changed", "edited",
  ]

  private static let publicationLabels: Set<String> = [
    "published", "posted", "created", "issued", "publication",
  ]

  private static let others: Set<String> = [
    "first", "last", "on", "at", "date", "time", "the", "of", "-", "/", "and", "by", "a", "p", "m",
    "am", "pm", "gmt", "bst", "utc", "cet", "cest", "est", "edt", "et", "ct", "pt", "pst", "pdt",
    "ist",
    "aest", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
  ]

  /// True for "10:35", "10.35am", "10:35:00", "9am".
  private static func isTime(_ word: String) -> Bool {
    var digits = Substring(word)
    for suffix in ["am", "pm", "a.m.", "p.m.", "h"] where digits.hasSuffix(suffix) {
      digits = digits.dropLast(suffix.count)
    }
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard (1...3).contains(parts.count), parts.count > 1 || digits.count < word.count else {
      return false
    }
    return parts.allSatisfy { (1...2).contains($0.count) && Int($0) != nil }
  }
}
