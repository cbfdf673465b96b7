internal import Casebook
internal import Prose

/// Where a claim’s words begin and end, and what it carries.
extension Claims {
  /// The tokens without marks and joining words at their ends.
  func trimmed(_ tokens: TokenRange) -> TokenRange {
    var tokens = tokens
    while let first = tokens.first, opensNothing(first, tokens) { tokens.removeFirst() }
    while let last = tokens.last, closesNothing(last, tokens) { tokens.removeLast() }
    // The marks of a quotation that is all there is are nobody's words.
    if tokens.count > 2, reading.kind(tokens.lowerBound) == .openingQuote,
      let index = reading.quotations.index(at: tokens.lowerBound),
      reading.quotations.all[index].part(at: tokens.lowerBound) == tokens
    {
      return trimmed(tokens.dropFirst().dropLast())
    }
    return tokens
  }

  private func opensNothing(_ token: Int, _ tokens: TokenRange) -> Bool {
    switch reading.kind(token) {
    case .comma, .colon, .stop, .dash, .closingQuote, .coordinator, .that: return true
    // "Although it rained" goes without its first word, "After years of war" does not.
    case .subordinator: return opensClause(token, tokens)
    case .openingQuote: return !isPaired(token, within: tokens)
    default: return false
    }
  }

  /// True when a joining word has a clause behind it: one phrase and a verb, without a comma.
  private func opensClause(_ token: Int, _ tokens: TokenRange) -> Bool {
    for next in tokens.dropFirst().prefix(Window.reach) {
      if reading.kind(next) == .comma { return false }
      if reading.group(at: next)?.isFinite == true { return true }
      // "After years of war the bridge": two phrases before the verb, so the first is none of a clause.
      let isSecond = reading.kind(next) == .determiner && reading.kind(next - 1) == .nominal
      if isSecond { return false }
    }
    return false
  }

  private func closesNothing(_ token: Int, _ tokens: TokenRange) -> Bool {
    switch reading.kind(token) {
    case .comma, .colon, .stop, .dash, .coordinator, .subordinator, .openingQuote: true
    case .closingQuote: !isPaired(token, within: tokens)
    default: false
    }
  }

  /// True when a quotation mark has its other half among the tokens.
  private func isPaired(_ mark: Int, within tokens: TokenRange) -> Bool {
    guard let index = reading.quotations.index(at: mark) else { return false }
    guard let part = reading.quotations.all[index].part(at: mark) else { return false }
    return tokens.lowerBound <= part.lowerBound && part.upperBound <= tokens.upperBound
  }

  // MARK: What a claim carries

  func draft(_ parts: [TokenRange], rule: Rule) -> ClaimDraft {
    let parts = parts.filter { !$0.isEmpty }
    let words = (parts.first?.lowerBound ?? 0)..<(parts.last?.upperBound ?? 0)
    return ClaimDraft(words: words, wording: parts, proposition: parts, rule: rule)
  }

  /// The claim with its hedges, the proposition without them, and its polarity.
  func finished(_ claim: ClaimDraft) -> ClaimDraft {
    var claim = claim
    claim.hedges = hedges(on: claim)
    claim.proposition = claim.proposition.flatMap { unhedged($0, by: claim.hedges) }
    let isNegated = claim.wording.contains(where: isNegated)
    let isDenied = attributions.denial(claim.attribution, at: claim.words.lowerBound) != nil
    claim.polarity = isNegated != isDenied ? .denied : .affirmed
    claim.modality = modalities.modality(of: claim, isNegated: isNegated)
    return claim
  }

  /// The hedges that stand in a claim, and those that stand beside it and soften it: "according to reports".
  private func hedges(on claim: ClaimDraft) -> [Int] {
    let lower = claim.words.lowerBound - Window.reach
    var index = hedges.partitioningIndex { $0.words.lowerBound >= lower }
    var indices: [Int] = []
    while index < hedges.count,
      hedges[index].words.lowerBound < claim.words.upperBound + Window.reach
    {
      let hedge = hedges[index]
      let softens = hedge.standsApart ? hedge.scope : hedge.words
      if claim.wording.contains(where: { $0.overlaps(softens) }) { indices.append(index) }
      index += 1
    }
    return indices
  }

  private func unhedged(_ part: TokenRange, by indices: [Int]) -> [TokenRange] {
    var rest: [TokenRange] = []
    var start = part.lowerBound
    func take(upTo end: Int) {
      let piece = trimmed(start..<max(start, end))
      if !piece.isEmpty { rest.append(piece) }
    }
    // Without "many", the proposition would say more: vague words are part of what is said.
    for index in indices
    where hedges[index].kind != .vague && part.overlaps(hedges[index].words) {
      let words = hedges[index].words
      // Quotation marks go, what they hold stays.
      let removed =
        hedges[index].kind == .claimQuotes
        ? [words.lowerBound..<words.lowerBound + 1, words.upperBound - 1..<words.upperBound]
        : [words]
      for range in removed where range.lowerBound >= start {
        take(upTo: min(range.lowerBound, part.upperBound))
        start = min(range.upperBound, part.upperBound)
      }
    }
    take(upTo: part.upperBound)
    return rest
  }

  private static let negative: Set<WordKey> = Set(
    words: "no nobody nothing none neither nowhere hardly")

  private func isNegated(_ part: TokenRange) -> Bool {
    guard let verb = part.first(where: { reading.group(at: $0)?.isFinite == true }),
      let group = reading.group(at: verb)
    else { return part.contains { reading.kind($0) == .negation } }
    if group.isNegated { return true }
    // "nobody was", "is no sign", "were not": the subject, and the two words behind the verb.
    let end = min(part.upperBound, group.tokens.upperBound + 2)
    return (part.lowerBound..<end).contains { token in
      Claims.negative.contains(reading.key(token))
        || token >= group.tokens.upperBound && reading.kind(token) == .negation
    }
  }
}
