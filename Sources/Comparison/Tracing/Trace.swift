package import Casebook

/// The way of a claim back through the loaded articles, as far as it can be followed.
package struct Trace: Hashable, Sendable {
  package var claim: ClaimID
  /// Who says it as the article itself states it, from the innermost outward to the article's outlet.
  package var steps: [Step]
  /// The claims that it draws on in loaded articles, each with its own way.
  package var sources: [Source]

  package init(claim: ClaimID, steps: [Step], sources: [Source]) {
    self.claim = claim
    self.steps = steps
    self.sources = sources
  }

  /// A mouth of the chain.
  package struct Step: Hashable, Sendable {
    package var link: ChainLink
    /// The loaded article of an outlet or body that is named; the article itself for the last.
    package var article: ArticleID?
    /// The claim of that article that says the same.
    package var claim: ClaimID?
    /// True for an outlet of which nothing is loaded.
    package var isMissing: Bool

    package init(
      link: ChainLink, article: ArticleID? = nil, claim: ClaimID? = nil, isMissing: Bool = false
    ) {
      self.link = link
      self.article = article
      self.claim = claim
      self.isMissing = isMissing
    }
  }

  /// A claim that another draws on.
  package struct Source: Hashable, Sendable {
    package var trace: Trace
    package var evidence: Evidence
    /// What changed on the way from it.
    package var deltas: [Delta]

    package init(trace: Trace, evidence: Evidence, deltas: [Delta]) {
      self.trace = trace
      self.evidence = evidence
      self.deltas = deltas
    }
  }

  /// What shows that one claim draws on another.
  package enum Evidence: String, Hashable, Sendable {
    /// The chain of the claim names the outlet.
    case named
    /// The article credits the outlet nearby, or for this claim nobody else.
    case credited
    /// Only the wording shows it.
    case wording
  }
}
