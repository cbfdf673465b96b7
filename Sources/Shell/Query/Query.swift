package import Casebook
package import JSON

/// A question about claims, as every command that takes claims understands it.
///
/// All clauses must hold; of a clause's alternatives (`or`) one must.
package struct Query: Hashable, Sendable {
  package var clauses: [[Term]]

  package init(clauses: [[Term]] = []) {
    self.clauses = clauses
  }

  package var isEmpty: Bool { clauses.isEmpty }

  /// One condition.
  package struct Term: Hashable, Sendable {
    package var condition: Condition
    package var isNegated: Bool

    package init(_ condition: Condition, negated: Bool = false) {
      self.condition = condition
      self.isNegated = negated
    }
  }

  /// What a term asks of a claim.
  package enum Condition: Hashable, Sendable {
    /// The wording holds these words in a row, case and the form of marks aside.
    case text(String)
    case claims(Set<ClaimID>)
    case articles(Set<ArticleID>)
    case state(State)
    case has(Feature)
    case source(String)
    case outlet(String)
    case tag(TagPath)
    case kind(Attribution.Kind)
    case modality(Claim.Modality)
    case basis(Attribution.Basis)
    case hedge(Hedge.Kind)
    case hedgeWords(String)
    case removes(Comparison)
    case number(Comparison)
    case date(DateRange)
    case group(GroupID)
    case verdict(String)
    case rating(String)
    case name(String)
    /// Its score, 0 to 1.
    case worth(Comparison)
  }

  /// The words of `is:`.
  package enum State: String, CaseIterable, Sendable {
    case quote, indirect, attributed, unattributed, hedged, headline, furniture
    case accepted, rejected, candidate, edited, added, orphaned, denied
  }

  /// The words of `has:`.
  package enum Feature: String, CaseIterable, Sendable {
    case number, date, name, note, tag, link, conflict, rating, verdict
  }

  /// A bound on a number.
  package struct Comparison: Hashable, Sendable {
    package var relation: Relation
    package var value: JSONNumber

    /// How a figure must stand to the value.
    package enum Relation: String, Sendable {
      case less = "<"
      case atMost = "<="
      case equal = "="
      case atLeast = ">="
      case greater = ">"
    }

    /// True when a figure fulfils the bound.
    func holds(for figure: JSONNumber) -> Bool {
      switch relation {
      case .less: figure.precedes(value)
      case .atMost: !value.precedes(figure)
      case .equal: figure.equals(value)
      case .atLeast: !figure.precedes(value)
      case .greater: value.precedes(figure)
      }
    }
  }

  /// Days from and to, inclusive, as ISO text; an open end is nil.
  package struct DateRange: Hashable, Sendable {
    package var from: String?
    package var to: String?

    /// True when the two periods share a day; comparing ISO text compares dates.
    func overlaps(from otherFrom: String?, to otherTo: String?) -> Bool {
      if let from, let otherTo, otherTo < from { return false }
      if let to, let otherFrom, otherFrom > to { return false }
      return true
    }
  }
}
