internal import Prose

/// Which words are verbs, and which of their forms.
extension Tagger {
  /// Decides which of the candidates are verbs here.
  mutating func decideVerbs(_ tokens: TokenRange, _ candidates: [VerbForm?]) {
    var context = Context()
    for (token, candidate) in zip(tokens, candidates) {
      if let candidate {
        let kind = decide(token, candidate, after: context, end: tokens.upperBound)
        words[token].kind = kind
        if kind == .verb || kind == .infinitive || kind == .participle || kind == .ing {
          words[token].cue = candidate.cue
        }
      }
      context.pass(words[token])
    }
    if !tokens.contains(where: { isFinite($0) }) { findVerb(tokens, candidates) }
  }

  private func isFinite(_ token: Int) -> Bool {
    switch words[token].kind {
    case .verb, .have, .do, .modal: true
    case .be: !Tagger.nonfinite.contains(words[token].key)
    default: false
    }
  }

  /// In a sentence without any verb, takes the first word that can be one behind a noun: "Iran conducts strikes".
  private mutating func findVerb(_ tokens: TokenRange, _ candidates: [VerbForm?]) {
    for (token, candidate) in zip(tokens, candidates).dropFirst() {
      guard let candidate, words[token].kind == .nominal else { continue }
      let before = words[token - 1]
      guard before.kind == .nominal || before.kind == .proper || before.kind == .closingQuote
      else { continue }
      let agrees =
        candidate.forms.contains(.third) && !before.isPlural
        || candidate.forms.contains(.base) && before.isPlural
      guard agrees, candidate.isNoun else { continue }
      words[token].kind = .verb
      words[token].cue = candidate.cue
      return
    }
  }

  /// What stands before a word.
  private struct Context {
    var last: WordClass = .stop
    /// The last word that is no adverb or negation.
    var head: WordClass = .stop
    var headKey = WordKey("")
    /// True when that word looks like a plural.
    var isPlural = false

    mutating func pass(_ word: Word) {
      last = word.kind
      guard word.kind != .adverb, word.kind != .negation else { return }
      head = word.kind
      headKey = word.key
      isPlural = word.isPlural
    }
  }

  private func decide(
    _ token: Int, _ form: VerbForm, after context: Context, end: Int
  ) -> WordClass {
    let forms = form.forms
    switch context.head {
    case .to: return forms.contains(.base) ? .infinitive : forms.contains(.ing) ? .ing : .nominal
    case .modal, .do:
      if forms.contains(.base) { return .verb }
      return forms.contains(.past) && context.head == .do ? .verb : .nominal
    case .be:
      if forms.contains(.participle) { return .participle }
      return forms.contains(.ing) ? .ing : .nominal
    case .have: return forms.contains(.participle) ? .participle : .nominal
    case .determiner, .possessive, .number, .clitic:
      // "some say", "many believe": a determiner can be a subject for verbs that are no nouns.
      // "one in three said that", "many believe the": what follows is what is said.
      let next: WordClass = token + 1 < end ? words[token + 1].kind : .stop
      let isCount =
        context.head == .number
        || context.head == .determiner && !Tagger.articles.contains(context.headKey)
      let isSaid = next == .that || next == .pronoun || next == .determiner || next == .possessive
      if context.last == context.head, isCount, isSaid, !form.isNoun,
        form.cue?.takes.contains(.clause) == true
      {
        return .verb
      }
      let isSubject =
        context.head == .determiner && context.last != .clitic && !form.isNoun
        && forms.isDisjoint(with: [.participle, .ing]) && !Tagger.articles.contains(context.headKey)
      return isSubject ? .verb : .nominal
    case .preposition:
      if forms.contains(.ing) { return .ing }
      return forms == .past ? .verb : .nominal
    default: break
    }
    if forms.contains(.ing) { return .ing }
    // "been killed or wounded": joined to a participle, it is one.
    if context.head == .coordinator, forms.contains(.participle), token > 1,
      words[token - 2].kind == .participle
    {
      return .participle
    }
    if forms.contains(.past) { return .verb }
    if forms.contains(.participle) { return .participle }
    return present(token, form, after: context, end: end)
  }

  private static let articles: Set<WordKey> = Set(words: "a an the this these those each every no")

  /// A plain form or one in -s, which may be a noun.
  private func present(
    _ token: Int, _ form: VerbForm, after context: Context, end: Int
  ) -> WordClass {
    let next: WordClass = token + 1 < end ? words[token + 1].kind : .stop
    switch context.head {
    case .pronoun, .relative: return .verb
    case .that: return form.isNoun && !Tagger.followsVerb(next) ? .nominal : .verb
    case .nominal, .proper, .closingQuote, .comma, .dash, .bracket, .coordinator: break
    default: return .nominal
    }
    if form.forms.contains(.third) {
      if !form.isNoun || Tagger.followsVerb(next) { return .verb }
      // "The Times reports:" and "reports on": behind a name a noun is rare, unless it goes on.
      let goesOn = next == .proper || next == .nominal || next == .verb || next.isAuxiliary
      return context.head == .proper && !context.isPlural && !goesOn ? .verb : .nominal
    }
    let isPlural = context.isPlural || context.head != .nominal
    return isPlural && (!form.isNoun || Tagger.followsVerb(next)) ? .verb : .nominal
  }

  /// True for what follows a verb rather than a noun.
  private static func followsVerb(_ next: WordClass) -> Bool {
    switch next {
    case .determiner, .possessive, .pronoun, .that, .openingQuote, .colon, .to, .proper, .number:
      true
    default: false
    }
  }

  /// Makes participles of pasts that no clause of their own goes with: "a depot owned by Tarn collapsed".
  mutating func reduceParticiples(_ tokens: TokenRange) {
    // Whether a finite verb stands behind each token before the clause may end, read from right to left.
    var finiteFollows = false
    for token in tokens.reversed() {
      let word = words[token]
      switch word.kind {
      case .verb where token > tokens.lowerBound:
        let before = words[token - 1].kind
        let isPast = lexicon.verbs[word.key].map { $0.forms.contains(.participle) } ?? true
        let next = token + 1 < tokens.upperBound ? words[token + 1].key : WordKey("")
        let mayBeReduced = before == .nominal || before == .proper || before == .clitic
        // "accused of" without an object has none to be active on.
        let isObjectless = next == "of" && word.cue?.takes.contains(.deed) == true
        if isPast, mayBeReduced, next == "by" || isObjectless || finiteFollows && word.cue == nil {
          words[token].kind = .participle
        } else {
          finiteFollows = true
        }
      case .verb, .modal, .have, .do: finiteFollows = true
      case .be: finiteFollows = finiteFollows || !Tagger.nonfinite.contains(word.key)
      case .comma, .colon, .stop, .dash, .coordinator, .subordinator, .relative, .that,
        .openingQuote, .closingQuote:
        finiteFollows = false
      default: break
      }
    }
  }

  /// The forms of "be" that make no clause alone.
  static let nonfinite: Set<WordKey> = Set(words: "be been being")
}
