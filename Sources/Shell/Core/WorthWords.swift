internal import Casebook
internal import Extraction

/// A claim’s worth of checking in words.
enum WorthWords {
  /// Hundredths as a reporter reads them: .82, 0, 1.
  static func score(_ hundredths: Int) -> String {
    guard (1...99).contains(hundredths) else { return hundredths < 1 ? "0" : "1" }
    return hundredths < 10 ? ".0\(hundredths)" : ".\(hundredths)"
  }

  /// How far something moves the score: +.06, −.05.
  static func effect(_ hundredths: Int) -> String {
    (hundredths < 0 ? "−" : "+") + score(abs(hundredths))
  }

  /// What the score says: the threshold is where the odds are even; .3 is by hand on the samples.
  static func verdict(_ worth: Worth) -> String {
    switch worth.score {
    case 50...: "worth checking"
    case 30...: "less worth checking"
    default: "hardly worth checking"
    }
  }

  /// What a rule found, as part of a sentence; the rule’s name where this version does not know it.
  static func finding(_ rule: String) -> String {
    WorthFeature(rawValue: rule)?.words ?? rule
  }

  /// What a reason found, and in which words: "a figure that counts something ‘500’".
  private static func words(_ reason: Worth.Reason, in text: ArticleText?) -> String {
    guard let span = reason.span, let text else { return finding(reason.rule) }
    return "\(finding(reason.rule)) ‘\(Folding.singleLine(text[span]))’"
  }

  /// The strongest reasons on the side that the score is on: what a short list has room for.
  ///
  /// How a sentence reads is told only where there is nothing else: nobody can look it up.
  static func short(_ worth: Worth, in text: ArticleText?, count: Int = 2) -> String {
    let isFor = worth.score >= 50
    let reasons = worth.reasons.filter { isFor ? $0.effect > 0 : $0.effect < 0 }
    let readable = reasons.filter { $0.rule != WorthFeature.meaning.rawValue }
    return (readable.isEmpty ? reasons : readable).prefix(count).map { words($0, in: text) }
      .joined(separator: ", ")
  }

  /// What would change the score: ".93 with a figure, .61 as a promise or plan, .68 as the speaker’s opinion".
  static func changes(_ claim: Claim, _ worth: Worth) -> String {
    let rules = Set(worth.reasons.map(\.rule))
    guard !rules.contains(WorthFeature.selfClaim.rawValue) else { return "" }
    var changes: [String] = []
    func add(_ feature: WorthFeature, _ how: String) {
      let score = worth.score(with: feature)
      guard score != worth.score, !rules.contains(feature.rawValue) else { return }
      changes.append("\(WorthWords.score(score)) \(how)")
    }
    if claim.quantities.isEmpty { add(.figureCount, "with a figure") }
    add(.future, "as a promise or plan")
    add(.opinion, "as the speaker’s opinion")
    return changes.joined(separator: ", ")
  }
}
