internal import Prose

/// The clauses of some words as the language core reads their grammar: who does what, and when.
struct WorthClauses {
  private(set) var all: [Clause] = []

  /// A predicate with its subject and its time.
  struct Clause {
    /// The word that carries the meaning.
    var verb: Int
    /// From the first auxiliary to the verb.
    var words: TokenRange
    var subject = Subject.none
    var subjectToken: Int?
    var tense = Tense.none
    var isPassive = false
    /// True for "is a …", "was the …".
    var isDescription = false
    /// True for relative and adverbial clauses.
    var isSide = false
  }

  enum Subject { case first, we, you, third, it, there, name, noun, none }
  enum Tense { case past, perfect, present, progressive, future, duty, might, imperative, none }

  /// What hangs on a word that may be a predicate.
  private struct Parts {
    var subject: Int?
    var passive = false
    var expletive: Int?
    var copula: Int?
    var first: Int?
    var modal: Int?
    var have: Int?
    var be: Int?
    var `do`: Int?
  }

  init(of parts: [TokenRange], _ grammar: [Prose.Word], _ reading: Reading) {
    guard let lower = parts.first?.lowerBound, let upper = parts.last?.upperBound else { return }
    var hanging = [Parts](repeating: Parts(), count: upper - lower)
    // A claim may have the subject of the clause before it, but not that clause's verb.
    var lone = Parts()
    for token in parts.joined() {
      let head = Int(grammar[token].head)
      guard head >= lower, head < upper, parts.contains(where: { $0.contains(head) }) else {
        WorthClauses.note(token, grammar[token], in: &lone, reading)
        continue
      }
      WorthClauses.note(token, grammar[token], in: &hanging[head - lower], reading)
    }
    for token in parts.joined() {
      let word = grammar[token]
      var own = hanging[token - lower]
      let head = Int(word.head)
      let isInside = head >= lower && head < upper
      if own.subject == nil, own.expletive == nil, word.relation == .conjunct {
        own.subject = isInside ? hanging[head - lower].subject : nil
        own.subject = own.subject ?? lone.subject
        hanging[token - lower].subject = own.subject
      }
      guard word.form.isVerb || own.copula != nil || own.subject != nil else { continue }
      let isMain =
        !isInside
        || [.root, .conjunct, .clausalComplement, .parataxis].contains(word.relation.universal)
      let isSide = [.adverbialClause, .clausalModifier, .clausalSubject].contains(
        word.relation.universal)
      guard isMain || isSide, word.relation.universal != .auxiliary, word.relation != .copula
      else { continue }
      all.append(
        WorthClauses.clause(token, word, own, isSide: isInside && isSide, grammar, reading))
    }
  }

  private static func note(
    _ token: Int, _ word: Prose.Word, in parts: inout Parts, _ reading: Reading
  ) {
    switch word.relation {
    case .subject, .outerSubject: parts.subject = parts.subject ?? token
    case .passiveSubject:
      parts.subject = parts.subject ?? token
      parts.passive = true
    case .expletive: parts.expletive = token
    case .copula:
      parts.copula = token
      parts.first = parts.first ?? token
    case .auxiliary, .passiveAuxiliary:
      parts.first = parts.first ?? token
      switch reading.kind(token) {
      case .modal: parts.modal = token
      case .have: parts.have = parts.have ?? token
      case .be: parts.be = parts.be ?? token
      case .do: parts.do = token
      default: if word.form == .md { parts.modal = token }
      }
    default: break
    }
  }

  private static func clause(
    _ token: Int, _ word: Prose.Word, _ own: Parts, isSide: Bool, _ grammar: [Prose.Word],
    _ reading: Reading
  ) -> Clause {
    let start = min(own.first ?? token, token)
    var clause = Clause(verb: token, words: start..<token + 1, isSide: isSide)
    if own.copula != nil, let last = own.copula {
      clause.words = min(start, last)..<max(start, last) + 1
    }
    clause.subjectToken = own.subject ?? own.expletive
    clause.subject = subject(own, grammar, reading)
    clause.isPassive = own.passive && word.form == .vbn
    clause.isDescription = own.copula != nil && (word.form.isNoun)
    clause.tense = tense(token, word, own, clause.subject, grammar, reading)
    return clause
  }

  private static func subject(
    _ own: Parts, _ grammar: [Prose.Word], _ reading: Reading
  ) -> Subject {
    if let expletive = own.expletive, reading.key(expletive) == "there" { return .there }
    guard let token = own.subject ?? own.expletive else { return .none }
    switch reading.key(token) {
    case "i": return .first
    case "we": return .we
    case "you": return .you
    case "he", "she", "they": return .third
    case "it", "this", "that", "these", "those", "which", "what": return .it
    default: return grammar[token].form.isProper ? .name : .noun
    }
  }

  private static let coming: Set<WordKey> = Set(words: "will 'll wo shall ll")
  private static let owed: Set<WordKey> = Set(words: "should must ought shall")

  private static func tense(
    _ token: Int, _ word: Prose.Word, _ own: Parts, _ subject: Subject, _ grammar: [Prose.Word],
    _ reading: Reading
  ) -> Tense {
    if let modal = own.modal {
      if coming.contains(reading.key(modal)) { return .future }
      return owed.contains(reading.key(modal)) ? .duty : .might
    }
    // "Is going to", "'s gonna"; "prices are going up" is present.
    let key = reading.key(token)
    if key == "gonna" || key == "gon" { return .future }
    if key == "going", reading.key(token + 1) == "to", token + 2 < grammar.count,
      grammar[token + 2].form == .vb
    {
      return .future
    }
    if let have = own.have, have != token { return .perfect }
    if let be = own.copula ?? own.be {
      let isPast = grammar[be].form == .vbd
      if own.copula == nil, word.form == .vbg { return isPast ? .past : .progressive }
      return isPast ? .past : .present
    }
    if let verb = own.do { return grammar[verb].form == .vbd ? .past : .present }
    switch word.form {
    case .vbd: return .past
    case .vbz, .vbp:
      // "Have to", "need to", "got to" owe something.
      if key == "need" || key == "needs" { return .duty }
      if (key == "have" || key == "has" || key == "'ve"), token + 1 < grammar.count,
        reading.key(token + 1) == "to"
      {
        return .duty
      }
      return .present
    case .vb: return own.subject == nil && word.relation == .root ? .imperative : .none
    case .vbn where subject != .none: return .past
    default: return .none
    }
  }
}
