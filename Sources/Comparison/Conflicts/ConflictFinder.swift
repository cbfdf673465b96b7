internal import Casebook
internal import JSON
internal import Prose

/// Finds statements of a group that cannot both hold, across articles and within one.
///
/// A false alarm costs more than a miss: what one of the two leaves open, softens or bounds is no conflict.
struct ConflictFinder {
  private let articles: [ArticleID: ComparedArticle]
  private let workspace: Workspace

  init(_ articles: [ComparedArticle], in workspace: Workspace) {
    self.workspace = workspace
    self.articles = [ArticleID: ComparedArticle](
      articles.map { ($0.article.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The conflicts of a group, by the first claim, then by the second; of each kind one for two claims.
  func conflicts(in group: ClaimGroup) -> [Conflict] {
    let wordings = group.claims.compactMap { workspace.claims[$0] }.compactMap { claim in
      articles[claim.article].map { ClaimWording(claim, in: $0) }
    }
    return wordings.indices.flatMap { a in
      wordings.indices.dropFirst(a + 1).flatMap { b in conflicts(wordings[a], wordings[b]) }
    }
  }

  private func conflicts(_ a: ClaimWording, _ b: ClaimWording) -> [Conflict] {
    let credit = Credit(from: b.article, places: [], isSameOutlet: true)
    guard let pair = ClaimPair(a, b, credit: credit), isOfOneThing(a, b) else { return [] }
    var seen: Set<Conflict.Kind> = []
    return pair.deltas.compactMap { delta -> Conflict? in
      guard let kind = Conflict.Kind(delta.kind), isStrict(delta, a, b), seen.insert(kind).inserted
      else { return nil }
      return Conflict(
        kind: kind, a: a.claim.id, b: b.claim.id, spanA: delta.fromSpan ?? a.claim.span,
        spanB: delta.toSpan ?? b.claim.span,
        obstacle: kind == .number ? obstacle(a, delta.fromSpan, b, delta.toSpan) : nil,
        reason: reason(kind, a.article, delta.fromSpan, b.article, delta.toSpan))
    }
  }

  /// True for a difference that both cannot survive; a change on the way may be less.
  private func isStrict(_ delta: Delta, _ a: ClaimWording, _ b: ClaimWording) -> Bool {
    switch delta.kind {
    case .agentChanged:
      // Two sources may both say so; one quotation has one speaker, and one deed one doer.
      return [(a, delta.fromSpan), (b, delta.toSpan)].allSatisfy { wording, span in
        guard let span, let source = wording.attribution, source.kind != .direct else {
          return true
        }
        return !source.source.contains { $0.overlaps(span) }
          || wording.tokens.contains { wording.article.isQuoted[$0] }
      }
    case .numberChanged:
      guard let one = a.quantities.first(where: { $0.span == delta.fromSpan }),
        let two = b.quantities.first(where: { $0.span == delta.toSpan })
      else { return true }
      if one.kind == .age || two.kind == .age {
        return !a.nameBefore(one).isDisjoint(with: b.nameBefore(two))
      }
      guard let head = one.head, let other = two.head else { return one.kind == two.kind }
      return head == other && one.kind == two.kind
    case .polarityFlipped:
      // "We found no sign of it" does not say that it is not so.
      return !a.saysOnlyWhatIsKnown && !b.saysOnlyWhatIsKnown
    default: return true
    }
  }

  /// The share of the shorter wording's content words that the other has as well, from which two claims are of one thing;
  /// measured on the dev families.
  private static let leastOverlap = 0.4

  /// True when two claims share so many words beside their figures that they can only be of one thing.
  private func isOfOneThing(_ a: ClaimWording, _ b: ClaimWording) -> Bool {
    let one = a.subject
    let other = b.subject
    let shared = one.intersection(other).count
    return shared > 1
      && Double(shared) >= ConflictFinder.leastOverlap * Double(min(one.count, other.count))
  }

  private func reason(
    _ kind: Conflict.Kind, _ a: ComparedArticle, _ spanA: ScalarRange?, _ b: ComparedArticle,
    _ spanB: ScalarRange?
  ) -> String {
    let words = [spanA.map(a.quote), spanB.map(b.quote)].compactMap(\.self)
    switch kind {
    case .polarity: return "one denies what the other says: \(words.joined(separator: ", "))"
    case .number, .date, .agent, .place: return words.joined(separator: " against ")
    }
  }

  /// Why two figures cannot be held against each other, or nil.
  private func obstacle(
    _ a: ClaimWording, _ spanA: ScalarRange?, _ b: ClaimWording, _ spanB: ScalarRange?
  ) -> String? {
    guard let one = a.quantities.first(where: { $0.span == spanA }),
      let two = b.quantities.first(where: { $0.span == spanB })
    else { return nil }
    if one.interval.overlaps(two.interval) { return "each satisfies the other's bounds" }
    if let place = one.place, let other = two.place, place != other {
      return "of different places: ‘\(place)’, ‘\(other)’"
    }
    if let time = one.time, let other = two.time, time != other {
      return "of different times: ‘\(time)’, ‘\(other)’"
    }
    return nil
  }
}

extension Conflict.Kind {
  /// What kind of conflict a change makes; nil for one that both statements survive.
  fileprivate init?(_ kind: Delta.Kind) {
    switch kind {
    case .numberChanged: self = .number
    case .polarityFlipped: self = .polarity
    case .dateDrift: self = .date
    case .agentChanged: self = .agent
    case .placeDrift: self = .place
    case .hedgeDropped, .hedgeAdded, .scopeWidened, .quoteEroded, .attributionLost, .escalated:
      return nil
    }
  }
}

extension ClaimWording {
  /// The words of the last name before a figure.
  fileprivate func nameBefore(_ quantity: Quantity) -> Set<WordKey> {
    let place = article.tokens(of: quantity.span).lowerBound
    guard let last = tokens.last(where: { $0 < place && article.nameIndices[$0] >= 0 }) else {
      return []
    }
    let name = article.nameIndices[last]
    return Set(tokens.filter { article.nameIndices[$0] == name }.map { article.stems[$0] })
  }

  /// True for a denial of evidence, as in "no sign of a leak", "we found no details".
  fileprivate var saysOnlyWhatIsKnown: Bool {
    has(FunctionWords.evidence, tokens[...]) && tokens.contains(where: isDenial)
  }

  /// The content words of what is said, without figures and times, by their stems.
  fileprivate var subject: Set<WordKey> {
    let spans = quantities.map(\.span) + times.map(\.span)
    let apart = Set(spans.flatMap { article.tokens(of: $0) })
    return Set(
      propositionTokens.filter { article.isContentWord($0) && !apart.contains($0) }
        .map { article.stems[$0] })
  }
}

extension Quantity {
  /// What the figure can be, its bounds and softening words taken at their word; about is a tenth either way.
  fileprivate var interval: ClosedRange<Double> {
    // A figure of hundreds of digits is no number that a machine can hold: it is taken for the largest.
    func number(_ figure: JSONNumber?) -> Double? {
      figure.flatMap { Double($0.literal) }.map {
        min(max($0, -Double.greatestFiniteMagnitude), .greatestFiniteMagnitude)
      }
    }
    let low = number(self.low ?? value) ?? 0
    let high = max(low, number(self.high ?? value) ?? low)
    switch bound {
    case .atLeast, .moreThan: return low...Double.infinity
    case .atMost, .lessThan: return -Double.infinity...high
    case .about:
      let slack = max(low.magnitude, high.magnitude) / 10
      return (low - slack)...(high + slack)
    default: return low...high
    }
  }
}
