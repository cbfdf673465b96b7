internal import Prose

/// Claims by their features: gives the pairs that share something rare without looking at all pairs.
///
/// Built and asked in time linear in the number of features: each feature brings at most `postingLimit` claims together.
struct ClaimIndex {
  /// The claims that a feature may have; a commoner one is left out, on both sides of the score.
  ///
  /// By hand: no content word of the dev families is in so many claims of two articles.
  static let postingLimit = 64

  /// The claims as they were given, article by article, in one row.
  private let claims: [[Feature]]
  /// The article of each claim.
  private let articles: [Int]
  private let postings: [Feature: [Int]]
  private let weights: [Feature: Int]
  /// The weight of all features of each claim.
  private let totals: [Int]

  /// The index of the claims of some articles, each claim given by its features.
  init(_ claimsByArticle: [[ClaimFeatures]]) {
    claims = ClaimIndex.settled(claimsByArticle.flatMap { $0.map { $0.features.map(\.feature) } })
    articles = claimsByArticle.enumerated().flatMap { index, claims in claims.map { _ in index } }
    var postings: [Feature: [Int]] = [:]
    for (claim, features) in claims.enumerated() {
      for feature in features { postings[feature, default: []].append(claim) }
    }
    let largest = claimsByArticle.map(\.count).max() ?? 0
    self.postings = postings.filter { $0.value.count <= ClaimIndex.postingLimit }
    let articles = articles
    weights = self.postings.mapValuesWithKeys { feature, claims in
      feature.kind.weight
        * ClaimIndex.rarity(ClaimIndex.mostInOneArticle(claims, articles), among: largest)
    }
    let weights = weights
    totals = claims.map { $0.reduce(0) { $0 + (weights[$1] ?? 0) } }
  }

  /// The features, where a word that stands anywhere in lower case is nowhere a name: so capitals of headlines and of
  /// beginnings do no harm.
  private static func settled(_ claims: [[Feature]]) -> [[Feature]] {
    let words = Set(claims.joined().filter { $0.kind == .word }.map(\.key))
    return claims.map { features in
      features.map { feature in
        feature.kind == .name && words.contains(feature.key)
          ? Feature(kind: .word, key: feature.key) : feature
      }
    }
  }

  /// The number of claims in the article that has most of these; they come article by article.
  private static func mostInOneArticle(_ claims: [Int], _ articles: [Int]) -> Int {
    var most = 0
    var start = 0
    for index in claims.indices {
      if articles[claims[index]] != articles[claims[start]] { start = index }
      most = max(most, index - start + 1)
    }
    return most
  }

  /// The weight of a feature that `count` of `total` claims of an article have, in thousandths.
  ///
  /// It is log2(1 + total / count), the inverse document frequency of Spärck Jones (1972), straight between powers of
  /// two. Whole numbers add up the same in any order.
  private static func rarity(_ count: Int, among total: Int) -> Int {
    let ratio = 1 + Double(total) / Double(max(1, count))
    return Int((Double(ratio.exponent) + ratio.significand - 1) * 1000)
  }

  /// Two claims of different articles with what they share.
  struct Candidate {
    /// The claims by their place in the row; `a` is the earlier.
    var a: Int
    var b: Int
    /// The features of both, in the order of the first.
    var shared: [Feature]
    /// The weight of what is shared over the geometric mean of both claims' weights: 0 to 1.
    var score: Double
  }

  /// The pairs of claims of different articles that share a feature, by `a`, then `b`.
  func candidates() -> [Candidate] {
    var found: [Candidate] = []
    for a in claims.indices {
      var shared: [Int: [Feature]] = [:]
      for feature in claims[a] {
        for b in postings[feature] ?? [] where b > a && articles[b] != articles[a] {
          shared[b, default: []].append(feature)
        }
      }
      for b in shared.keys.sorted() {
        let features = shared[b] ?? []
        let weight = features.reduce(0) { $0 + (weights[$1] ?? 0) }
        let whole = (Double(totals[a]) * Double(totals[b])).squareRoot()
        found.append(Candidate(a: a, b: b, shared: features, score: Double(weight) / whole))
      }
    }
    return found
  }
}

extension Dictionary {
  /// The dictionary with values made from key and value.
  fileprivate func mapValuesWithKeys<Result>(_ make: (Key, Value) -> Result) -> [Key: Result] {
    [Key: Result](uniqueKeysWithValues: map { ($0.key, make($0.key, $0.value)) })
  }
}
