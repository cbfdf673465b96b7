internal import Prose

/// The words of one sentence on one level of quotation: what a cue can reach.
///
/// A cue outside quotation marks sees a whole quotation as one thing; a cue inside sees only what stands inside.
struct Window: Sendable {
  let reading: Reading
  let tokens: TokenRange
  /// The quotation it stands in, or nil outside of all.
  let level: Int?
  let block: Int

  /// How far a cue reaches to each side, in tokens: some three times the longest sentences of news texts, so that
  /// a text without any full stop still takes linear time.
  static let reach = 200

  init(reading: Reading, tokens: TokenRange, level: Int?, block: Int) {
    self.reading = reading
    self.tokens = tokens
    self.level = level
    self.block = block
  }

  /// What a cue at `token` of a sentence can reach.
  init(_ reading: Reading, around token: Int, in sentence: Sentence) {
    self.reading = reading
    block = sentence.block
    level = reading.quotations.index(at: token)
    var lower = max(sentence.tokens.lowerBound, token - Window.reach)
    var upper = min(sentence.tokens.upperBound, token + Window.reach)
    if let level {
      let quotation = reading.quotations.all[level]
      let part = quotation.part(at: token) ?? token..<token + 1
      lower = max(lower, part.lowerBound)
      upper = min(upper, part.upperBound)
      if reading.kind(lower) == .openingQuote { lower += 1 }
      if upper > lower, reading.kind(upper - 1) == .closingQuote { upper -= 1 }
    }
    tokens = min(lower, upper)..<upper
  }

  func kind(_ token: Int) -> WordClass {
    tokens.contains(token) ? reading.kind(token) : .stop
  }

  func key(_ token: Int) -> WordKey { tokens.contains(token) ? reading.key(token) : WordKey("") }

  /// The end without the full stop or other mark that closes the sentence.
  var end: Int {
    var end = tokens.upperBound
    while end > tokens.lowerBound, [.stop, .comma, .dash, .colon].contains(reading.kind(end - 1)) {
      end -= 1
    }
    return end
  }

  /// The quotation that begins at a token of this level.
  func quotation(from token: Int) -> Quotation? {
    guard kind(token) == .openingQuote,
      let index = reading.quotations.index(at: token, within: level)
    else { return nil }
    return reading.quotations.all[index]
  }

  /// The quotation of the level below that ends right before a token.
  func quotation(endingAt end: Int) -> Quotation? {
    guard kind(end - 1) == .closingQuote,
      let index = reading.quotations.index(at: end - 1, within: level)
    else { return nil }
    let quotation = reading.quotations.all[index]
    return quotation.part(at: end - 1)?.upperBound == end ? quotation : nil
  }

  /// The token behind a quotation that a token stands in, or nil when it stands in none of the level below.
  func skipping(_ token: Int) -> Int? {
    guard let index = reading.quotations.index(at: token, within: level) else { return nil }
    return reading.quotations.all[index].part(at: token)?.upperBound
  }
}
