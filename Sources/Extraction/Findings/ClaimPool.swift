internal import Casebook

/// The claims of an earlier extraction that no new one has taken yet.
///
/// They are known by where the machine found them, and by where the analyst put them.
struct ClaimPool {
  private var left: [ClaimID: Claim]
  private var byPlace: [Place: [ClaimID]] = [:]
  private var byOwnPlace: [Place: [ClaimID]] = [:]
  private var byWording: [String: [ClaimID]] = [:]
  private let text: ArticleText
  private let analysis: Analysis

  /// Where a claim stands, and with which words: what two extractions have in common.
  private struct Place: Hashable {
    var span: ScalarRange
    var quote: String
  }

  /// The claims in text order; `analysis` is the new one, `text` the article's.
  init(_ claims: [Claim], _ analysis: Analysis, _ text: ArticleText) {
    self.text = text
    self.analysis = analysis
    left = Dictionary(claims.map { ($0.id, $0) }) { first, _ in first }
    // Reversed, so that the first in the text is the last and cheap to take.
    for claim in claims.reversed() {
      let machine = claim.uncorrected.anchor
      byPlace[Place(span: machine.span, quote: machine.quote), default: []].append(claim.id)
      // The analyst's own words stay where they are.
      if !claim.isAdded { byWording[machine.quote, default: []].append(claim.id) }
      guard machine != claim.anchor else { continue }
      byOwnPlace[Place(span: claim.span, quote: claim.wording), default: []].append(claim.id)
    }
  }

  func holds(_ id: ClaimID) -> Bool { left[id] != nil }

  mutating func take(at anchor: Anchor) -> Claim? {
    ClaimPool.take(Place(span: anchor.span, quote: anchor.quote), from: &byPlace, of: &left)
  }

  /// The claim that the analyst put where a new one was found.
  mutating func takeCorrected(at anchor: Anchor) -> Claim? {
    ClaimPool.take(Place(span: anchor.span, quote: anchor.quote), from: &byOwnPlace, of: &left)
  }

  private static func take(
    _ place: Place, from places: inout [Place: [ClaimID]], of left: inout [ClaimID: Claim]
  ) -> Claim? {
    while let id = places[place]?.popLast() {
      if let claim = left.removeValue(forKey: id) { return claim }
    }
    return nil
  }

  mutating func take(wording: String) -> Claim? {
    while let id = byWording[wording]?.popLast() {
      if let claim = left.removeValue(forKey: id) { return claim }
    }
    return nil
  }

  // MARK: Other borders

  /// The share of words that two readings of one claim have in common at least; by hand: of three words two.
  private static let leastOverlap = 2.0 / 3

  /// For each new claim without one the old claim of which it is the better reading: most of its words, no figure, date,
  /// name or negation more or less, and the same polarity.
  ///
  /// Pairs are taken by how much they share; claims that the analyst has touched come first.
  mutating func takeOverlapping(
    _ found: [Claim], _ kept: inout [Claim?], touched: Set<ClaimID>
  ) {
    let old = left.values.filter { !$0.isAdded }.map(\.uncorrected).sorted {
      ($0.span, $0.id) < ($1.span, $1.id)
    }
    guard !old.isEmpty else { return }
    var pairs: [Pair] = []
    for (index, claim) in found.enumerated() where kept[index] == nil {
      // A claim that shares so much begins less than this one's length before it.
      let reach = claim.span.lower - claim.span.count
      let first = old.partitioningIndex { $0.span.lower >= reach }
      for candidate in old[first...] {
        guard candidate.span.lower < claim.span.upper else { break }
        guard let share = share(candidate, claim) else { continue }
        pairs.append(
          Pair(
            new: index, old: candidate.id, share: share, isTouched: touched.contains(candidate.id)))
      }
    }
    for pair in pairs.sorted() where kept[pair.new] == nil {
      if let claim = left.removeValue(forKey: pair.old) { kept[pair.new] = claim }
    }
  }

  private struct Pair: Comparable {
    var new: Int
    var old: ClaimID
    var share: Double
    var isTouched: Bool

    static func < (left: Pair, right: Pair) -> Bool {
      (left.isTouched ? 0 : 1, -left.share, left.new, left.old.number)
        < (right.isTouched ? 0 : 1, -right.share, right.new, right.old.number)
    }
  }

  /// How much of two readings is the same, or nil when they say different things.
  private func share(_ one: Claim, _ other: Claim) -> Double? {
    let a = one.span
    let b = other.span
    let common = min(a.upper, b.upper) - max(a.lower, b.lower)
    let all = max(a.upper, b.upper) - min(a.lower, b.lower)
    guard common > 0, one.polarity == other.polarity, one.anchor.isExact(in: text) else {
      return nil
    }
    let share = Double(common) / Double(all)
    guard share >= ClaimPool.leastOverlap else { return nil }
    let edges = [
      ScalarRange(min(a.lower, b.lower), max(a.lower, b.lower)),
      ScalarRange(min(a.upper, b.upper), max(a.upper, b.upper)),
    ]
    return edges.contains(where: saysMore) ? nil : share
  }

  /// True when words at the edge change what is said: a figure, a date, a name or a negation.
  private func saysMore(_ edge: ScalarRange) -> Bool {
    guard !edge.isEmpty else { return false }
    return analysis.quantities.contains { $0.span.overlaps(edge) }
      || analysis.times.contains { $0.span.overlaps(edge) }
      || analysis.names.contains { $0.span.overlaps(edge) }
      || text[edge].lowercased().split { !($0.isLetter || $0 == "'" || $0 == "’") }
        .contains { ClaimPool.negations.contains($0) || $0.hasSuffix("n't") || $0.hasSuffix("n’t") }
  }

  private static let negations: Set<Substring> = ["not", "no", "never", "nobody", "none", "nor"]
}
