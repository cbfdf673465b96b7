internal import Casebook
internal import JSON
internal import Prose

/// What a claim is known again by, taken once from its words.
struct ClaimProfile {
  /// The claim's article, as a place among those of the collation.
  let article: Int
  let claim: Claim
  /// The sentence it begins in, as a number among those of all articles.
  let sentence: Int
  /// Where in its article it stands among the claims, 0 to 1.
  let position: Double
  /// Content words by their stems, and figures; settled.
  let terms: [Int32]
  /// The figures among them; settled.
  let figures: [Int32]
  /// The words of names among them; settled.
  let names: [Int32]
  /// Runs of words; settled.
  let phrases: [Int32]
  /// The words of who says it; settled.
  let source: [Int32]
  /// The values of its times; settled.
  let times: [Int32]

  init(
    _ wording: ClaimWording, article: Int, sentence: Int, position: Double,
    into table: inout TermTable
  ) {
    let text = wording.article
    self.article = article
    self.sentence = sentence
    self.position = position
    claim = wording.claim
    var words: [Int32] = []
    var figures: [Int32] = []
    var names: [Int32] = []
    var counted: Set<Int> = []
    for quantity in wording.quantities {
      counted.formUnion(text.tokens(of: quantity.span))
      for number in [quantity.value, quantity.low, quantity.high].compactMap(\.self) {
        figures.append(table.number(.figure, WordKey(number.literal)))
      }
    }
    let tokens = wording.propositionTokens
    for token in tokens where !counted.contains(token) {
      if text.document.tokens[token].kind == .number {
        figures.append(table.number(.figure, text.words[token]))
      } else if text.isContentWord(token) {
        let word = table.number(.stem, text.stems[token])
        words.append(word)
        if text.nameIndices[token] >= 0 { names.append(word) }
      }
    }
    self.figures = figures.settled
    self.names = names.settled
    terms = (words + figures).settled
    phrases = table.phrases(in: tokens.map { text.words[$0] }).settled
    source =
      (wording.attribution?.source ?? []).flatMap { span in
        text.contentStems(span, resolved: wording.attribution?.resolved).map {
          table.number(.stem, $0)
        }
      }.settled
    times = wording.times.compactMap(\.timex).map { table.number(.time, WordKey($0)) }.settled
  }
}
