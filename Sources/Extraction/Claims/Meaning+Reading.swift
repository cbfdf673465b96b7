internal import Casebook
internal import Prose

extension Meaning {
  /// How much words of grammar count against content words; by hand on the families of articles.
  private static let weights = (content: 4, grammar: 1)

  /// What some words mean together; nil without the language core.
  init?(of parts: [TokenRange], in reading: Reading) {
    guard let annotation = reading.annotation else { return nil }
    let words = parts.joined().compactMap { token -> (token: Int, weight: Int)? in
      switch reading.document.tokens[token].kind {
      case .punctuation, .openingQuote, .closingQuote: nil
      default:
        (
          token,
          annotation.words.indices.contains(token) && annotation.words[token].wordClass.isContent
            ? Meaning.weights.content : Meaning.weights.grammar
        )
      }
    }
    guard let values = annotation.senses.direction(of: words) else { return nil }
    self.init(values)
  }
}
