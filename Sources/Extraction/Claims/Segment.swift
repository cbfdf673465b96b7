/// A stretch of a sentence in one voice that holds one clause at most.
struct Segment {
  /// Its words in text order; what lies between them is an inset, such as "officials said".
  var parts: [TokenRange]
  /// The statement whose content it is; nil in the outlet's own voice.
  var voice: Int?
  var opening: Opening
  var hasFiniteVerb = false

  /// From its first to its last token.
  var tokens: TokenRange {
    (parts.first?.lowerBound ?? 0)..<(parts.last?.upperBound ?? 0)
  }

  /// What made it a segment of its own.
  enum Opening {
    /// The sentence, or a change of voice.
    case start
    case coordination, relative, participle, subordination
    /// What follows a relative clause, an attribution or another inset.
    case resumption

    /// The rule of a claim that begins so.
    var rule: Rule {
      switch self {
      case .start, .coordination, .resumption: .clause
      case .relative: .clauseRelative
      case .participle: .clauseParticiple
      case .subordination: .clauseSubordinate
      }
    }
  }
}
