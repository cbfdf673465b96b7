/// A stretch of a sentence in one voice that holds one clause at most.
struct Segment {
  var tokens: TokenRange
  /// The statement whose content it is; nil in the outlet's own voice.
  var voice: Int?
  var opening: Opening
  var hasFiniteVerb = false

  /// What made it a segment of its own.
  enum Opening {
    /// The sentence, or a change of voice.
    case start
    case coordination, relative, participle, subordination
    /// What follows a relative clause, an attribution or another inset.
    case resumption
  }
}
