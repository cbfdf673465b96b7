internal import Casebook
internal import HeapModule

/// Claims put together by their likeness.
///
/// Average linkage: the two clusters whose claims are most alike become one, as long as they are alike enough. Of the pairs
/// between two clusters the better half counts, for two wordings of a statement may each say a part of it that the
/// other leaves out. What the analyst put together stays so, and what is in two groups of the analyst's stays apart.
struct ClaimClusters {
  /// The least mean of the logarithms of odds between two clusters, measured on the dev families.
  static let threshold = -0.2
  /// How far a single pair can raise or lower the mean.
  private static let reach = 4.0
  /// What two claims count that share too little to be looked at.
  private static let unlike = -4.0
  /// The claims of a cluster that are looked at to measure how alike it is to another; the first speak for all.
  private static let measured = 12
  /// The claims of a cluster up to which it grows by itself: no statement stands in more articles of a session.
  private static let largest = 200

  /// The clusters of two claims and more, and all that the analyst made: claims in order, clusters by their first claim.
  let clusters: [[Int]]

  /// The clusters by the scores of all partners, in the order of the likeness's candidates.
  init(_ likeness: Likeness, scores: [[Double]], fixed: [[Int]]) {
    var search = Search(likeness, scores, fixed: fixed)
    search.run()
    clusters = search.found
  }

  private struct Link: Comparable {
    var score: Double
    var a: Int
    var b: Int
    /// The versions of both clusters when it was measured.
    var versions: SIMD2<Int>

    static func < (left: Link, right: Link) -> Bool {
      (left.score, right.a, right.b) < (right.score, left.a, left.b)
    }
  }

  private struct Search {
    private let articles: [Int]
    /// The partners of each claim in order, and their scores.
    private let partners: [[ClaimCandidates.Partner]]
    private let scores: [[Double]]
    /// The claims of each cluster, by the number of its first; empty when it went into another.
    private var members: [[Int]]
    private var versions: [Int]
    /// The clusters that share a pair with each.
    private var neighbours: [Set<Int>]
    /// Clusters of the analyst's.
    private var isFixed: [Bool]
    private var heap = Heap<Link>()

    init(_ likeness: Likeness, _ known: [[Double]], fixed: [[Int]]) {
      let all = likeness.profiles.all
      articles = all.map(\.article)
      members = all.indices.map { [$0] }
      versions = all.map { _ in 0 }
      isFixed = all.map { _ in false }
      partners = likeness.candidates.partners
      scores = known.map { $0.map { min(max($0, -ClaimClusters.reach), ClaimClusters.reach) } }
      neighbours = all.map { _ in [] }
      for a in all.indices {
        for partner in partners[a] { neighbours[a].insert(partner.claim) }
      }
      for claims in fixed {
        let claims = claims.sorted()
        guard let first = claims.first else { continue }
        isFixed[first] = true
        for claim in claims.dropFirst() { join(first, claim) }
      }
    }

    mutating func run() {
      for a in members.indices where !members[a].isEmpty {
        for b in neighbours[a].sorted() where b > a { measure(a, b) }
      }
      while let link = heap.popMax() {
        guard versions[link.a] == link.versions[0], versions[link.b] == link.versions[1] else {
          continue
        }
        join(link.a, link.b)
        for other in neighbours[link.a].sorted() { measure(link.a, other) }
      }
    }

    /// Takes the second cluster into the first.
    private mutating func join(_ a: Int, _ b: Int) {
      members[a] = (members[a] + members[b]).sorted()
      members[b] = []
      isFixed[a] = isFixed[a] || isFixed[b]
      versions[a] += 1
      versions[b] += 1
      for other in neighbours[b] where other != a {
        neighbours[other].remove(b)
        neighbours[other].insert(a)
        neighbours[a].insert(other)
      }
      neighbours[a].remove(b)
      neighbours[b] = []
    }

    private func score(_ one: Int, _ two: Int) -> Double {
      let place = partners[one].bisect { $0.claim >= two }
      guard place < partners[one].count, partners[one][place].claim == two else {
        return ClaimClusters.unlike
      }
      return scores[one][place]
    }

    /// Puts the link between two clusters into the heap when they are alike enough.
    private mutating func measure(_ a: Int, _ b: Int) {
      let (a, b) = (min(a, b), max(a, b))
      guard !(isFixed[a] && isFixed[b]),
        members[a].count + members[b].count <= ClaimClusters.largest
      else { return }
      var pairs: [Double] = []
      for one in members[a].prefix(ClaimClusters.measured) {
        for two in members[b].prefix(ClaimClusters.measured) where articles[one] != articles[two] {
          pairs.append(score(one, two))
        }
      }
      guard !pairs.isEmpty else { return }
      pairs.sort(by: >)
      let half = pairs.prefix((pairs.count + 1) / 2)
      let score = half.reduce(0, +) / Double(half.count)
      guard score > ClaimClusters.threshold else { return }
      heap.insert(Link(score: score, a: a, b: b, versions: [versions[a], versions[b]]))
    }

    var found: [[Int]] {
      members.indices.filter { members[$0].count > 1 || isFixed[$0] }.map { members[$0] }
    }
  }
}
