internal import Prose

/// Something found in a text that speaks for or against checking it.
struct WorthSign: Hashable, Sendable {
  var feature: WorthFeature
  /// The words it was read from; empty for what is true of the whole.
  var words: TokenRange
}

/// Reads the signs of stretches of a document: of a claim or of a whole sentence.
///
/// Each feature is found once in a stretch, at its first place. The time is linear in the stretch's words.
struct WorthSigns {
  let reading: Reading
  let grammar: [Prose.Word]
  private let parts: [TokenRange]
  private(set) var found: [WorthSign] = []
  private var seen: Set<WorthFeature> = []

  /// The signs of the parts of one claim or sentence, which are in text order; `times` are those of the document.
  static func signs(
    of parts: [TokenRange], in reading: Reading, times: [TimeMention]
  ) -> [WorthSign] {
    guard let grammar = reading.annotation?.words, !parts.isEmpty else { return [] }
    var signs = WorthSigns(reading: reading, grammar: grammar, parts: parts)
    signs.readFigures()
    signs.readTimes(times)
    signs.readNames()
    signs.readWords()
    signs.readClauses(WorthClauses(of: parts, grammar, reading))
    signs.readShape()
    return signs.found
  }

  private init(reading: Reading, grammar: [Prose.Word], parts: [TokenRange]) {
    self.reading = reading
    self.grammar = grammar
    self.parts = parts
  }

  mutating func add(_ feature: WorthFeature, _ words: TokenRange) {
    if seen.insert(feature).inserted { found.append(WorthSign(feature: feature, words: words)) }
  }

  private mutating func add(_ feature: WorthFeature, _ token: Int) {
    add(feature, token..<token + 1)
  }

  // MARK: What other stages found

  private mutating func readFigures() {
    var count = 0
    for part in parts {
      let range = reading.bytes(part)
      let quantities = reading.quantities
      var index = quantities.partitioningIndex { $0.range.lower >= range.lower }
      while index < quantities.count, quantities[index].range.lower < range.upper {
        let words = reading.tokens(in: quantities[index].range)
        index += 1
        // "One of them", "two things": small numbers in words say little.
        guard let first = words.first else { continue }
        let kind = quantities[index - 1].kind
        let isSmall = words.count == 1 && reading.document.tokens[first].kind == .word
        switch kind {
        case .money: add(.figureMoney, words)
        case .percentage, .points: add(.figurePercent, words)
        case .count: add(isSmall ? .figureOther : .figureCount, words)
        default: add(.figureOther, words)
        }
        if !isSmall { count += 1 }
        if count == 2 { add(.figureSecond, words) }
      }
    }
  }

  private mutating func readTimes(_ times: [TimeMention]) {
    for part in parts {
      let range = reading.bytes(part)
      var index = times.partitioningIndex { $0.range.lower >= range.lower }
      while index < times.count, times[index].range.lower < range.upper {
        let words = reading.tokens(in: times[index].range)
        add(times[index].type == .date || times[index].type == .time ? .date : .duration, words)
        if times[index].bound == .since { add(.pastTime, words) }
        index += 1
      }
    }
  }

  private mutating func readNames() {
    for part in parts {
      for name in reading.names(in: part) {
        let words = reading.tokens(in: name.range)
        switch name.kind {
        case .person: add(.namePerson, words)
        case .organisation: add(.nameOrganisation, words)
        case .place: add(.namePlace, words)
        case .other: add(.nameOther, words)
        }
      }
    }
  }

  // MARK: Words

  private static let matters: [(WorthWords, WorthFeature)] = [
    (.money, .matterMoney), (.life, .matterLife), (.security, .matterSecurity),
    (.nature, .matterNature), (.law, .matterLaw),
  ]
  private static let plain: [(WorthWords, WorthFeature)] = [
    (.whole, .wholeShare), (.pastTime, .pastTime), (.ever, .everNever), (.evaluation, .evaluation),
    (.ideal, .ideal), (.thanks, .thanks), (.condition, .condition), (.emphasis, .emphasis),
    (.vague, .vagueNumber), (.compared, .comparison), (.cause, .cause), (.talk, .talk),
  ]

  private mutating func readWords() {
    var matters = 0
    for token in parts.joined() {
      let word = grammar[token]
      switch word.form {
      case .jjr, .rbr: add(.comparison, token)
      case .jjs, .rbs: add(.superlative, token)
      default: break
      }
      if reading.kind(token) == .negation { add(.negated, token) }
      guard let classes = WorthWords.all[reading.key(token)] else { continue }
      let isNoun = word.wordClass == .noun || word.wordClass == .properNoun
      for (value, feature) in WorthSigns.matters where classes.contains(value) {
        guard isNoun || word.wordClass == .adjective else { continue }
        add(feature, token)
        matters += 1
      }
      if matters == 2 { add(.matterSecond, token) }
      for (value, feature) in WorthSigns.plain where classes.contains(value) {
        add(feature, token)
      }
      let isVerb = word.wordClass == .verb
      if classes.contains(.change), isVerb || isNoun { add(.change, token) }
      if classes.contains(.deed), isVerb { add(.deed, token) }
      if classes.contains(.family), isNoun, token > 0, reading.key(token - 1) == "my" {
        add(.family, token - 1..<token + 1)
      }
      let isAside =
        word.relation == .discourse || word.wordClass == .interjection
        || token == parts.first?.lowerBound
      if classes.contains(.discourse), isAside { add(.discourse, token) }
    }
  }

  // MARK: Clauses

  private mutating func readClauses(_ clauses: WorthClauses) {
    for clause in clauses.all {
      let words = clause.words
      if clause.isSide {
        if clause.tense == .past || clause.tense == .perfect { add(.sidePast, words) }
        if clause.tense == .present { add(.sidePresent, words) }
        continue
      }
      readTense(clause, words)
      if let subject = clause.subjectToken { readSubject(clause, subject) }
      if clause.isPassive { add(.passive, words) }
      if clause.isDescription { add(.isDescription, words) }
      readVerb(clause)
    }
    if clauses.all.isEmpty { add(.noVerb, 0..<0) }
  }

  private mutating func readTense(_ clause: WorthClauses.Clause, _ words: TokenRange) {
    let isDone = clause.tense == .past || clause.tense == .perfect
    switch clause.tense {
    case .past: add(.past, words)
    case .perfect: add(.perfect, words)
    case .present: add(.present, words)
    case .progressive: add(.progressive, words)
    case .future: add(.future, words)
    case .duty: add(.duty, words)
    case .might: add(.condition, words)
    case .imperative: add(.imperative, words)
    case .none: break
    }
    switch clause.subject {
    case .first: if isDone { add(.firstPast, words) }
    case .we: if isDone { add(.wePast, words) }
    case .none: break
    default:
      if isDone { add(.otherPast, words) }
      if clause.tense == .present || clause.tense == .progressive { add(.otherPresent, words) }
    }
  }

  private mutating func readSubject(_ clause: WorthClauses.Clause, _ token: Int) {
    let feature: WorthFeature =
      switch clause.subject {
      case .first: .subjectFirst
      case .we: .subjectWe
      case .you: .subjectYou
      case .third: .subjectThird
      case .it: .subjectIt
      case .there: .subjectThere
      case .name: .subjectName
      case .noun, .none: .subjectNoun
      }
    add(feature, token)
  }

  private mutating func readVerb(_ clause: WorthClauses.Clause) {
    guard let classes = WorthWords.all[reading.key(clause.verb)] else { return }
    let isOwn = clause.subject == .first || clause.subject == .we
    if classes.contains(.said), !isOwn, clause.subject != .none { add(.saidByOther, clause.words) }
    if classes.contains(.opinion), isOwn || clause.subject == .you {
      add(.opinion, clause.words)
    }
    if classes.contains(.wish), clause.subject != .none {
      add(isOwn ? .wish : .planOfOther, clause.words)
    }
    let isDone = clause.tense == .past || clause.tense == .perfect
    if isDone, classes.contains(.deed) || classes.contains(.change) {
      add(.deedDone, clause.words)
    }
  }

  // MARK: Shape

  private mutating func readShape() {
    let tokens = parts.joined()
    let count = tokens.count { !reading.kind($0).isBreak }
    let none = 0..<0
    if count <= 4 { add(.shortest, none) }
    if count <= 8 { add(.short, none) }
    if count >= 20 { add(.long, none) }
    if count >= 32 { add(.longest, none) }
    if let last = tokens.last(where: { reading.kind($0) == .stop || reading.key($0) == "?" }),
      reading.key(last) == "?"
    {
      add(.question, last..<last + 1)
    }
  }
}
