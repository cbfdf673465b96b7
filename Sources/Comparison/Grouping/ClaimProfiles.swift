internal import Casebook
internal import Prose

/// The profiles of all claims that take part in a comparison, with how rare each term is among them.
///
/// Claims of furniture and claims that the analyst rejected take no part.
struct ClaimProfiles {
  /// By article, then by place.
  let all: [ClaimProfile]
  /// The weight of each term: log2(1 + claims / claims with it) in thousandths, so that sums are exact.
  let weights: [Int]
  /// True for a figure of three and more digits.
  private let isLongFigure: [Bool]
  /// The weight of all terms of each claim.
  let totals: [Int]
  /// The terms of each sentence that holds claims: of all claims that begin in it.
  let sentenceTerms: [[Int32]]
  let sentenceTotals: [Int]
  /// The direction of each claim less the mean of all, of length one; zeros where it has none.
  let directions: Directions
  /// The direction of all claims of a sentence together, of length one.
  let sentenceDirections: Directions

  /// How much of the mean direction is taken off; by hand on the dev families: all news points a little the same way.
  private static let centring: Float = 0.6

  init(_ articles: [ComparedArticle], in workspace: Workspace) {
    var table = TermTable()
    var all: [ClaimProfile] = []
    var sentences = 0
    let claimsByArticle = workspace.claimsByArticle
    for (number, article) in articles.enumerated() {
      let claims = (claimsByArticle[article.article.id] ?? [])
        .filter { !$0.isFurniture && workspace.standings[$0.id] != .rejected }
      for (place, claim) in claims.enumerated() {
        let wording = ClaimWording(claim, in: article)
        let sentence = wording.tokens.first.map(article.sentence) ?? 0
        all.append(
          ClaimProfile(
            wording, article: number, sentence: sentences + sentence,
            position: (Double(place) + 0.5) / Double(claims.count), into: &table))
      }
      sentences += article.document.sentences.count + 1
    }
    self.all = all
    isLongFigure = table.figureLengths.map { $0 > 2 }
    var counts = [Int](repeating: 0, count: table.count)
    for profile in all { for term in profile.terms { counts[Int(term)] += 1 } }
    let weights = counts.map { ClaimProfiles.rarity($0, among: all.count) }
    self.weights = weights
    func weight(_ terms: [Int32]) -> Int { terms.reduce(0) { $0 + weights[Int($1)] } }
    totals = all.map { weight($0.terms) }
    var sentenceTerms = [[Int32]](repeating: [], count: sentences)
    for profile in all { sentenceTerms[profile.sentence] += profile.terms }
    self.sentenceTerms = sentenceTerms.map(\.settled)
    sentenceTotals = self.sentenceTerms.map(weight)
    let raw = Directions(all.map { $0.claim.meaning?.values })
    directions = raw.centred(by: ClaimProfiles.centring)
    sentenceDirections = raw.sums(into: sentences, all.map(\.sentence))
  }

  /// True for a figure of three and more digits, which two claims seldom share by chance.
  func isLong(_ term: Int32) -> Bool { isLongFigure[Int(term)] }

  /// log2(1 + total / count) in thousandths, straight between powers of two (Spärck Jones, 1972).
  private static func rarity(_ count: Int, among total: Int) -> Int {
    let ratio = 1 + Double(total) / Double(max(1, count))
    return Int((Double(ratio.exponent) + ratio.significand - 1) * 1000)
  }
}
