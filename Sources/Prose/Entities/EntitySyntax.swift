/// The syntax of a document as the entities read it; without one, nothing is told.
struct EntitySyntax: Sendable {
  /// The token that each token depends on, -1 for none.
  private let heads: [Int32]
  private let roles: [Role]

  /// One head and one role per token, or none at all.
  init(heads: [Int32] = [], roles: [Role] = []) {
    self.heads = heads
    self.roles = roles
  }

  /// False when the document has not been annotated.
  var isKnown: Bool { !heads.isEmpty }

  /// What a token is to its head.
  enum Role: UInt8, Sendable {
    case subject, object, apposition, copula, possessive, compound, conjunct, openClause, vocative
    case other
  }

  func role(_ token: Int) -> Role { roles.indices.contains(token) ? roles[token] : .other }

  /// The token that a token depends on.
  func head(_ token: Int) -> Int? {
    guard heads.indices.contains(token), heads[token] >= 0 else { return nil }
    return Int(heads[token])
  }

  /// The token of a phrase that the others depend on.
  func head(of tokens: Range<Int>) -> Int {
    tokens.first { token in head(token).map { !tokens.contains($0) } ?? true }
      ?? tokens.upperBound - 1
  }

  /// The tokens from the first to the last that depend on a token within a sentence, itself among them.
  func phrase(of token: Int, in sentence: Range<Int>) -> Range<Int> {
    var start = token
    var end = token + 1
    // By hand: a phrase of more words on either side is a hostile text.
    let sentence = sentence.clamped(to: token - 60..<token + 60)
    while start > sentence.lowerBound, depends(start - 1, on: token) { start -= 1 }
    while end < sentence.upperBound, depends(end, on: token) { end += 1 }
    return start..<end
  }

  private func depends(_ token: Int, on ancestor: Int) -> Bool {
    var current = token
    // Deeper phrases are hostile texts or faults of the parser.
    for _ in 0..<12 {
      guard let next = head(current) else { return false }
      if next == ancestor { return true }
      current = next
    }
    return false
  }
}
