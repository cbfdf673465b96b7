internal import Casebook

/// The signs by which two claims of different articles are held to say the same, each as a number.
enum LikenessSign: Int, CaseIterable {
  /// The cosine of the claims' directions, less the mean of all, and its third power.
  case meaning, meaningCubed
  /// The weight of shared terms over the geometric mean of both claims' weights, and over the smaller one.
  case terms, termsOfSmaller
  /// Shared weight as such, in units of ten bits, up to 2.
  case weight
  /// How many figures both have, up to two; the rarity of those of more than two digits; figures in both, none shared.
  case figures, longFigures, figuresDiffer
  /// Words of names in both; names in both, no word shared.
  case names, namesDiffer
  /// Shared runs of four words, up to four, over four.
  case phrases
  /// Words of the source in both; sources in both, no word shared.
  case source, sourceDiffers
  /// How high each ranks among the other's partners in its article: the mean and the product of 1 / rank.
  case rank, ranks
  /// By how much each is nearer than the other's next best partner in its article, summed.
  case lead
  /// Content words of the shorter, up to eight, over eight.
  case length
  /// `terms` and the cosine for the whole sentences.
  case sentenceTerms, sentenceMeaning
  /// How near the claims before or behind both are.
  case neighbours
  /// How far apart they stand in their articles, 0 to 1.
  case distance
  /// The same time in both; times in both, none the same.
  case times, timesDiffer
  /// How many of the two are headlines.
  case headlines
  /// Always 1.
  case bias
}

/// How alike two claims are: signs and their weighted sum.
struct Likeness {
  let profiles: ClaimProfiles
  let candidates: ClaimCandidates
  /// For each claim and partner, the rank and lead among the partners of the partner's article.
  private let standings: [[Int: Place]]

  private struct Place {
    var rank: Int
    /// The nearness less that of the best other partner in the article.
    var lead: Double
  }

  init(_ profiles: ClaimProfiles) {
    self.profiles = profiles
    let candidates = ClaimCandidates(profiles)
    self.candidates = candidates
    standings = candidates.partners.map { partners in
      var places: [Int: Place] = [:]
      var start = 0
      while start < partners.count {
        let article = profiles.all[partners[start].claim].article
        var end = start
        while end < partners.count, profiles.all[partners[end].claim].article == article {
          end += 1
        }
        let order = partners[start..<end].sorted {
          ($0.nearness, $1.claim) > ($1.nearness, $0.claim)
        }
        for (rank, partner) in order.enumerated() {
          let rival = rank == 0 ? (order.count > 1 ? order[1].nearness : 0) : order[0].nearness
          places[partner.claim] = Place(rank: rank + 1, lead: partner.nearness - rival)
        }
        start = end
      }
      return places
    }
  }

  /// The signs of two claims that are partners, by `LikenessSign`.
  func signs(_ a: Int, _ b: Int) -> [Double] {
    let one = profiles.all[a]
    let two = profiles.all[b]
    var signs = [Double](repeating: 0, count: LikenessSign.allCases.count)
    func set(_ sign: LikenessSign, _ value: Double) { signs[sign.rawValue] = value }
    func flag(_ sign: LikenessSign, _ holds: Bool) { if holds { signs[sign.rawValue] = 1 } }
    let meaning = profiles.directions.cosine(a, profiles.directions, b)
    set(.meaning, meaning)
    set(.meaningCubed, max(meaning, 0) * max(meaning, 0) * max(meaning, 0))
    let weight = Double(profiles.sharedWeight(a, b))
    let wholes = (Double(profiles.totals[a] + 1000), Double(profiles.totals[b] + 1000))
    set(.terms, weight / (wholes.0 * wholes.1).squareRoot())
    set(.termsOfSmaller, weight / min(wholes.0, wholes.1))
    set(.weight, min(weight / 10_000, 2))
    let figures = one.figures.sharedCount(with: two.figures)
    set(.figures, Double(min(figures, 2)))
    var long = 0
    one.figures.forEachShared(with: two.figures) { term in
      if profiles.isLong(term) { long += profiles.weights[Int(term)] }
    }
    set(.longFigures, Double(long) / 6000)
    flag(.figuresDiffer, figures == 0 && !one.figures.isEmpty && !two.figures.isEmpty)
    let names = one.names.sharedCount(with: two.names)
    flag(.names, names > 0)
    flag(.namesDiffer, names == 0 && !one.names.isEmpty && !two.names.isEmpty)
    set(.phrases, Double(min(one.phrases.sharedCount(with: two.phrases), 4)) / 4)
    let source = one.source.sharedCount(with: two.source)
    flag(.source, source > 0)
    flag(.sourceDiffers, source == 0 && !one.source.isEmpty && !two.source.isEmpty)
    if let from = standings[a][b], let to = standings[b][a] {
      let ranks = (1 / Double(from.rank), 1 / Double(to.rank))
      set(.rank, (ranks.0 + ranks.1) / 2)
      set(.ranks, ranks.0 * ranks.1)
      set(.lead, from.lead + to.lead)
    }
    set(.length, Double(min(one.terms.count, two.terms.count, 8)) / 8)
    setSentences(one.sentence, two.sentence, &signs)
    set(.neighbours, neighbours(a, b))
    set(.distance, abs(one.position - two.position))
    let times = one.times.sharedCount(with: two.times)
    flag(.times, times > 0)
    flag(.timesDiffer, times == 0 && !one.times.isEmpty && !two.times.isEmpty)
    set(.headlines, (one.claim.isHeadline ? 1 : 0) + (two.claim.isHeadline ? 1 : 0))
    set(.bias, 1)
    return signs
  }

  private func setSentences(_ a: Int, _ b: Int, _ signs: inout [Double]) {
    var weight = 0
    profiles.sentenceTerms[a].forEachShared(with: profiles.sentenceTerms[b]) {
      weight += profiles.weights[Int($0)]
    }
    let whole =
      Double(profiles.sentenceTotals[a] + 1000) * Double(profiles.sentenceTotals[b] + 1000)
    signs[LikenessSign.sentenceTerms.rawValue] = Double(weight) / whole.squareRoot()
    signs[LikenessSign.sentenceMeaning.rawValue] =
      profiles.sentenceDirections.cosine(a, profiles.sentenceDirections, b)
  }

  /// How near the claims before both, or those behind both, are; the better.
  private func neighbours(_ a: Int, _ b: Int) -> Double {
    var best: Double?
    for step in [-1, 1] {
      let (one, two) = (a + step, b + step)
      guard profiles.all.indices.contains(one), profiles.all.indices.contains(two),
        profiles.all[one].article == profiles.all[a].article,
        profiles.all[two].article == profiles.all[b].article
      else { continue }
      best = max(best ?? -1, profiles.nearness(one, two))
    }
    return best ?? 0
  }

  /// How sure it is that claims say the same, as the logarithm of the odds: for each claim its partners' scores, in the order
  /// of `candidates.partners`.
  func scores() -> [[Double]] {
    var scores: [[Double]] = candidates.partners.map { Array(repeating: 0, count: $0.count) }
    // Partners come in order, so that those before a claim are met in order as well.
    var met = [Int](repeating: 0, count: scores.count)
    for a in scores.indices {
      for (place, partner) in candidates.partners[a].enumerated() where partner.claim > a {
        var score = 0.0
        for (sign, weight) in zip(signs(a, partner.claim), LikenessWeights.all) {
          score += sign * weight
        }
        scores[a][place] = score
        scores[partner.claim][met[partner.claim]] = score
        met[partner.claim] += 1
      }
    }
    return scores
  }
}
