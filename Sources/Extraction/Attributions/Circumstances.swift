internal import Prose

/// Steps over what stands between a cue and its content: when, where and in which form it was said.
extension Window {
  private static let days: Set<WordKey> = Set(
    words: """
      monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
      earlier later last this next late early
      """)

  private static let months: Set<WordKey> = Set(
    words: """
      january february march april may june july august september october november december
      """)

  private static let occasions: Set<WordKey> = Set(
    words: """
      statement interview email e-mail letter report tweet post speech briefing conference press
      message note news call address release comment editorial article article's video phone telephone
      response reply television tv radio twitter facebook x telegram instagram court testimony
      parliament reporters anonymity condition
      """)

  private static let prepositions: Set<WordKey> = Set(
    words: "in on at during after before via through by to from over late early with under")

  /// True for a word that tells when.
  func isTime(_ token: Int) -> Bool {
    Window.days.contains(key(token))
      || Window.months.contains(key(token)) && reading.words[token].isCapitalised
  }

  /// True when "in", "on" and the like go on with a time or an occasion: "in a statement", "on Monday".
  func opensCircumstance(_ token: Int) -> Bool {
    guard Window.prepositions.contains(key(token)) else { return false }
    var index = token + 1
    // Five words of a phrase hold its noun: "in a short press statement".
    while index <= token + 5, kind(index).isNominal {
      if isTime(index) || Window.occasions.contains(key(index)) || kind(index) == .number {
        return true
      }
      index += 1
    }
    return false
  }

  /// The first token behind the circumstances that begin at a token; the token itself when none do.
  func skippingCircumstances(from start: Int) -> Int {
    var index = start
    while tokens.contains(index) {
      if kind(index) == .adverb, key(index) != "there" {
        index += 1
      } else if isTime(index) {
        index += 1
        while kind(index) == .number
          || kind(index) == .nominal && isTime(index - 1) && isPeriod(index)
        {
          index += 1
        }
      } else if Window.prepositions.contains(key(index)) {
        guard let end = endOfPrepositionalPhrase(from: index) else { return index }
        index = end
      } else {
        return index
      }
    }
    return index
  }

  private static let periods: Set<WordKey> = Set(
    words: """
      week month year night day morning afternoon evening weekend summer winter spring autumn
      """
  )

  private func isPeriod(_ token: Int) -> Bool { Window.periods.contains(key(token)) }

  private func endOfPrepositionalPhrase(from preposition: Int) -> Int? {
    var index = preposition + 1
    let article = index
    scan: while tokens.contains(index) {
      switch kind(index) {
      case .determiner, .possessive: if index > article { break scan }
      case .nominal, .proper, .number, .clitic: break
      case .pronoun: if index > article { break scan }
      case .preposition where key(index) == "of" || key(index) == "with": break
      default: break scan
      }
      index += 1
    }
    return index > article && !(reading.group(at: index)?.isFinite ?? false) ? index : nil
  }
}
