internal import Casebook
internal import Prose

extension ClaimMatch {
  /// How many words a reason quotes at most; by hand, to fit a line.
  static let quotedWords = 5

  /// The match of two claims that were found to share words.
  ///
  /// The same words may have lost their source, so they are looked at as well.
  init(_ pair: ClaimMatcher.Pair, _ a: ClaimWording, _ b: ClaimWording, credit: Credit) {
    let laidOut = ClaimPair(a, b, credit: credit)
    var reasons = pair.sameWords ? ["the same words"] : ClaimMatch.reasons(pair.shared, in: a)
    if !pair.sameWords, laidOut == nil {
      reasons.append("too long to look for changes word by word")
    }
    self.init(
      a: a.claim.id, b: b.claim.id, score: pair.score, reasons: reasons,
      deltas: laidOut?.deltas ?? [])
  }

  /// What two claims share in words, told in the spelling of the first.
  private static func reasons(_ shared: [Feature], in wording: ClaimWording) -> [String] {
    let found = SharedFeatures(shared, in: wording)
    var reasons: [String] = []
    if !found.names.isEmpty { reasons.append("both name \(list(found.names, joint: "and"))") }
    if !found.figures.isEmpty { reasons.append("both have \(list(found.figures, joint: "and"))") }
    if let phrase = found.phrase { reasons.append("both say ‘\(phrase) …’") }
    if !found.words.isEmpty { reasons.append("both say \(list(found.words, joint: "and"))") }
    if found.haveSource { reasons.append("both from a like source") }
    return reasons
  }

  /// "A, B and C", cut to what a line holds.
  static func list(_ words: [String], joint: String) -> String {
    let shown = words.prefix(quotedWords)
    let rest = words.count - shown.count
    if rest > 0 { return shown.joined(separator: ", ") + " and \(rest) more" }
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
    return shown.dropLast().joined(separator: ", ") + " \(joint) " + last
  }
}
