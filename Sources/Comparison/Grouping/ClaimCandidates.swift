internal import Casebook

/// The pairs of claims that may say the same, found by what they share, never by trying all.
///
/// A term or phrase brings at most `postingLimit` claims together, so that the time grows with the number of claims.
struct ClaimCandidates {
  /// The claims that a term may have; a commoner one brings no claims together, though it still counts between those that
  /// another brought.
  private static let postingLimit = 64
  /// The least share of the weight of both claims' terms, in thousandths, that makes two of them a pair; by hand: of the
  /// pairs of the dev families, three in four of those that say the same have more.
  private static let leastShare = 100

  /// For each claim its partners with the likeness by which they are ranked, by partner.
  let partners: [[Partner]]

  /// A claim that another may say the same as.
  struct Partner {
    var claim: Int
    /// Shared weight of terms over the geometric mean, plus the cosine of the centred directions.
    var nearness: Double
  }

  init(_ profiles: ClaimProfiles) {
    let all = profiles.all
    var byTerm = [[Int32]](repeating: [], count: profiles.weights.count)
    var byPhrase: [Int32: [Int32]] = [:]
    for (index, profile) in all.enumerated() {
      for term in profile.terms { byTerm[Int(term)].append(Int32(index)) }
      for phrase in profile.phrases { byPhrase[phrase, default: []].append(Int32(index)) }
    }
    var partners = [[Partner]](repeating: [], count: all.count)
    // The weight that a claim shares with each later one; what was touched is set back.
    var shared = [Int](repeating: 0, count: all.count)
    for (index, profile) in all.enumerated() {
      var touched: [Int] = []
      func take(_ claims: [Int32], _ weight: Int) {
        guard claims.count <= ClaimCandidates.postingLimit else { return }
        for other in claims.reversed() {
          guard Int(other) > index else { break }
          guard all[Int(other)].article != profile.article else { continue }
          if shared[Int(other)] == 0 { touched.append(Int(other)) }
          shared[Int(other)] += weight
        }
      }
      for term in profile.terms { take(byTerm[Int(term)], profiles.weights[Int(term)]) }
      for phrase in profile.phrases { take(byPhrase[phrase] ?? [], 1) }
      for other in touched.sorted() {
        let weight = shared[other]
        shared[other] = 0
        let whole = Double(profiles.totals[index]) * Double(profiles.totals[other])
        let isNear =
          weight * 1000 >= Int(whole.squareRoot()) * ClaimCandidates.leastShare
          || profile.phrases.sharedCount(with: all[other].phrases) > 0
        guard isNear else { continue }
        let nearness = profiles.nearness(index, other)
        partners[index].append(Partner(claim: other, nearness: nearness))
        partners[other].append(Partner(claim: index, nearness: nearness))
      }
    }
    self.partners = partners
  }
}

extension ClaimProfiles {
  /// The weight of the terms that two claims share, in thousandths.
  func sharedWeight(_ a: Int, _ b: Int) -> Int {
    var weight = 0
    all[a].terms.forEachShared(with: all[b].terms) { weight += weights[Int($0)] }
    return weight
  }

  /// How near two claims are by their terms and directions.
  func nearness(_ a: Int, _ b: Int) -> Double {
    let whole = (Double(totals[a] + 1000) * Double(totals[b] + 1000)).squareRoot()
    return Double(sharedWeight(a, b)) / whole + directions.cosine(a, directions, b)
  }
}
