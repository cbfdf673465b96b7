package import Casebook
internal import JSON

extension Query {
  /// The claims that fulfil the query, by number.
  package func claims(in workspace: Workspace) -> [Claim] {
    workspace.claims.values(where: { matches($0, in: workspace) })
  }

  /// True when the claim fulfils every clause.
  ///
  /// Rejected claims are left out unless the query names their state or their id.
  package func matches(_ claim: Claim, in workspace: Workspace) -> Bool {
    if workspace.standings[claim.id] == .rejected, !asksForRejected { return false }
    return clauses.allSatisfy { alternatives in
      alternatives.contains { $0.condition.holds(for: claim, in: workspace) != $0.isNegated }
    }
  }

  private var asksForRejected: Bool {
    clauses.joined().contains { term in
      switch term.condition {
      case .state(.rejected), .claims: !term.isNegated
      default: false
      }
    }
  }
}

extension Query.Condition {
  func holds(for claim: Claim, in workspace: Workspace) -> Bool {
    switch self {
    case .text(let text): Folding.fold(claim.wording).contains(text)
    case .claims(let ids): ids.contains(claim.id)
    case .articles(let ids): ids.contains(claim.article)
    case .state(let state): state.holds(for: claim, in: workspace)
    case .has(let feature): feature.holds(for: claim, in: workspace)
    case .source(let text): Query.source(of: claim, in: workspace, matches: text)
    case .outlet(let text):
      workspace.articles[claim.article].map {
        Folding.fold(workspace.outletName(of: $0)).contains(text)
      } ?? false
    case .tag(let path): workspace.tags(on: .claim(claim.id)).contains(where: path.covers)
    case .kind(let kind): workspace.attribution(of: claim)?.kind == kind
    case .modality(let modality): claim.modality == modality
    case .basis(let basis): workspace.attribution(of: claim)?.basis == basis
    case .hedge(let kind): workspace.hedges(of: claim).contains { $0.kind == kind }
    case .hedgeWords(let words):
      workspace.hedges(of: claim).contains { hedge in
        workspace.text(of: claim.article).map { Folding.fold($0[hedge.span]).contains(words) }
          ?? false
      }
    case .removes(let bound): bound.holds(for: JSONNumber(workspace.chain(of: claim).removes))
    case .number(let bound):
      workspace.quantities(of: claim).contains { quantity in
        [quantity.value, quantity.low, quantity.high].compactMap(\.self).contains {
          bound.holds(for: $0)
        }
      }
    case .date(let range):
      workspace.times(of: claim).contains { time in
        (time.from != nil || time.to != nil)
          && range.overlaps(from: time.from.map(ISODate.day), to: time.to.map(ISODate.day))
      }
    case .worth(let bound):
      claim.worth.map { bound.holds(for: .hundredths($0.score)) } ?? false
    case .group(let id): workspace.groups[id]?.claims.contains(claim.id) ?? false
    case .verdict(let word):
      Verdict.Question.allCases.contains { question in
        workspace.verdicts[VerdictKey(claim.id, question)].map { Folding.fold($0.word) == word }
          ?? false
      }
    case .rating(let grade): Query.rating(of: claim, in: workspace, is: grade)
    case .name(let text): Query.names(of: claim, in: workspace).contains { $0.contains(text) }
    }
  }
}

extension Query {
  /// True when a mouth of the chain is of the named sort ("unnamed", "document") or holds the words.
  fileprivate static func source(
    of claim: Claim, in workspace: Workspace, matches text: String
  ) -> Bool {
    let mouths = workspace.chain(of: claim).links.filter { $0.type != nil }
    return mouths.contains { link in
      guard let type = link.type else { return false }
      switch text {
      case "unnamed": return type == .unnamedPerson || type == .unnamedGroup
      case "named": return type == .namedPerson || type == .namedOrganisation
      case "person": return type == .namedPerson || type == .unnamedPerson
      case "organisation": return type == .namedOrganisation
      case "outlet", "document", "impersonal": return type.rawValue == text
      default: return type.rawValue == text || Folding.fold(link.source).contains(text)
      }
    }
  }

  /// True when the claim's or its article's rating has the grade: "B", "2" or "B2".
  fileprivate static func rating(
    of claim: Claim, in workspace: Workspace, is grade: String
  ) -> Bool {
    [workspace.ratings[.claim(claim.id)], workspace.ratings[.article(claim.article)]].contains {
      rating in
      guard let rating else { return false }
      return rating.grade == grade || rating.reliability?.rawValue == grade
        || rating.credibility?.rawValue == grade
    }
  }

  /// The folded names in a claim with the other spellings of the same entities in its article.
  fileprivate static func names(of claim: Claim, in workspace: Workspace) -> [String] {
    guard let names = workspace.analyses[claim.article]?.names,
      let text = workspace.text(of: claim.article)
    else { return [] }
    let entities = Set(names.filter { claim.span.contains($0.span) }.map(\.entity))
    return names.filter { entities.contains($0.entity) }.map { Folding.fold(text[$0.span]) }
  }
}

extension Query.State {
  fileprivate func holds(for claim: Claim, in workspace: Workspace) -> Bool {
    switch self {
    case .quote: workspace.isQuoted(claim)
    case .indirect: workspace.attribution(of: claim)?.kind == .indirect
    case .attributed: workspace.attribution(of: claim) != nil
    case .unattributed: workspace.attribution(of: claim) == nil
    case .hedged: !workspace.hedges(of: claim).isEmpty
    case .headline: claim.isHeadline
    case .furniture: claim.isFurniture
    case .accepted: workspace.standings[claim.id] == .accepted
    case .rejected: workspace.standings[claim.id] == .rejected
    case .candidate: workspace.standings[claim.id] == nil
    case .denied: claim.polarity == .denied
    case .edited: claim.correction != nil
    case .added: claim.isAdded
    case .orphaned:
      claim.isOrphaned
        || !(workspace.text(of: claim.article).map(claim.anchor.isExact) ?? false)
    }
  }
}

extension Query.Feature {
  fileprivate func holds(for claim: Claim, in workspace: Workspace) -> Bool {
    let target = Target.claim(claim.id)
    return switch self {
    case .number: !claim.quantities.isEmpty
    case .date: !claim.times.isEmpty
    case .name:
      workspace.analyses[claim.article]?.names.contains { claim.span.contains($0.span) } ?? false
    case .note: !workspace.annotations(on: target).isEmpty
    case .tag: !workspace.tags(on: target).isEmpty
    case .link: !workspace.links(of: target).isEmpty
    case .conflict: workspace.links(of: target).contains { $0.kind == .contradicts }
    case .rating: workspace.ratings[target] != nil
    case .verdict:
      Verdict.Question.allCases.contains { workspace.verdicts[VerdictKey(claim.id, $0)] != nil }
    }
  }
}
