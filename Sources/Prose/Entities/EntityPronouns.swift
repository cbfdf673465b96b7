/// Says whom "he", "she" and their forms mean, where that is safe.
///
/// A pronoun's candidates are the persons of its own and the previous sentence, named or not, on its side of any
/// quotation mark, whose gender is not against it. "I" and "we" are left to whoever knows the speaker.
struct EntityPronouns {
  let text: EntityText
  private(set) var genders: [GenderEvidence]

  /// Someone or a pronoun on the way through the text.
  private struct Event {
    var token: Int
    /// The group, or below zero somebody without a name.
    var who: Int
    var gender: Gender?
    var isSubject: Bool
  }

  /// A pronoun whose person is told.
  struct Link {
    var token: Int
    var group: Int
    var rule: EntityRule
    var isSure: Bool
  }

  private var events: [Event] = []
  private(set) var links: [Link] = []
  private(set) var open: [(token: Int, candidates: [Int])] = []

  init(_ text: EntityText, genders: [GenderEvidence]) {
    self.text = text
    self.genders = genders
  }

  /// What a pronoun asks for.
  private struct Pronoun {
    let gender: Gender
    let form: Form

    enum Form {
      case subject, object, possessive, reflexive
    }
  }

  private static let pronouns: [WordKey: Pronoun] = [
    "he": Pronoun(gender: .male, form: .subject), "him": Pronoun(gender: .male, form: .object),
    "his": Pronoun(gender: .male, form: .possessive),
    "himself": Pronoun(gender: .male, form: .reflexive),
    "she": Pronoun(gender: .female, form: .subject),
    // Whether "her" is an object is asked of the syntax.
    "her": Pronoun(gender: .female, form: .possessive),
    "hers": Pronoun(gender: .female, form: .possessive),
    "herself": Pronoun(gender: .female, form: .reflexive),
  ]

  /// Whom the names and descriptions at these tokens mean; nil for words that may mean a person nobody knows.
  struct Named {
    var tokens: Range<Int>
    var group: Int?
  }

  /// Reads a text; `named` is in text order, `taken` are nouns that describe a named person where they stand.
  mutating func read(_ named: [Named], taken: Set<Int>) {
    var next = 0
    for token in text.document.tokens.indices {
      while next < named.count, named[next].tokens.lowerBound <= token {
        add(named[next])
        next += 1
      }
      let key = text.document.keys[token]
      if let pronoun = EntityPronouns.pronouns[key] {
        resolve(token, pronoun)
      } else if let gender = EntityWords.persons[key], !taken.contains(token),
        !(next > 0 && named[next - 1].tokens.contains(token)), !isPredicate(token)
      {
        events.append(
          Event(
            token: token, who: -1 - events.count, gender: gender, isSubject: isSubject(token)))
      }
    }
  }

  private mutating func add(_ named: Named) {
    let head = text.syntax.isKnown ? text.syntax.head(of: named.tokens) : named.tokens.lowerBound
    // Who is spoken to is seldom spoken of.
    guard text.syntax.role(head) != .vocative else { return }
    events.append(
      Event(
        token: head, who: named.group ?? -1 - events.count, gender: nil, isSubject: isSubject(head))
    )
  }

  private func isSubject(_ token: Int) -> Bool { text.syntax.role(token) == .subject }

  /// "is a teacher", "as a teacher": no person besides the subject.
  private func isPredicate(_ noun: Int) -> Bool {
    let start = text.determiner(of: noun) ?? noun
    return EntityPronouns.linking.contains(text.key(start - 1))
  }

  private static let linking = Set(
    words: "is was are were be been being became become becomes as 's remains remained a")
}

extension EntityPronouns {
  private mutating func resolve(_ token: Int, _ pronoun: Pronoun) {
    var form = pronoun.form
    if text.key(token) == "her", isObjectHer(token) { form = .object }
    var fitting = candidates(for: pronoun.gender, at: token)
    if form == .object {
      let barred = Set(fitting.filter { isBarred($0, from: token) }.map(\.who))
      fitting.removeAll { barred.contains($0.who) }
    }
    if let (who, rule) = choose(fitting, token, Pronoun(gender: pronoun.gender, form: form)),
      who >= 0
    {
      link(token, who, rule, pronoun.gender)
    } else {
      var named: [Int] = []
      for event in fitting where event.who >= 0 && !named.contains(event.who) {
        named.append(event.who)
      }
      open.append((token, named))
      // Somebody it means, and nobody knows whom.
      events.append(
        Event(
          token: token, who: -1 - events.count, gender: pronoun.gender, isSubject: isSubject(token))
      )
    }
  }

  private mutating func link(
    _ token: Int, _ who: Int, _ rule: EntityRule, _ gender: Gender
  ) {
    let isSure = rule == .onlyPerson || rule == .reflexive
    links.append(Link(token: token, group: who, rule: rule, isSure: isSure))
    genders[who].add(gender, GenderEvidence.pronoun)
    events.append(Event(token: token, who: who, gender: gender, isSubject: isSubject(token)))
  }

  private func isObjectHer(_ token: Int) -> Bool {
    if text.syntax.isKnown { return text.syntax.role(token) != .possessive }
    return !text.isModifier(token + 1)
  }

  /// The persons that fit, from the nearest back to the start of the previous sentence.
  private func candidates(for gender: Gender, at token: Int) -> [Event] {
    let sentence = text.sentences[token]
    let quotation = text.quotations[token]
    var found: [Event] = []
    // By hand: forty persons back is farther than a pronoun reaches.
    for event in events.suffix(40).reversed() {
      guard text.sentences[event.token] >= sentence - 1 else { break }
      // "His father, Omar," is behind its own pronoun.
      guard event.token < token, text.quotations[event.token] == quotation else { continue }
      if fits(event, gender) { found.append(event) }
    }
    return found
  }

  private func fits(_ event: Event, _ gender: Gender) -> Bool {
    if let told = event.gender, told != gender { return false }
    return event.who < 0 || genders[event.who].fits(gender)
  }

  /// True for the subject of the clause that an object pronoun stands in: it would be "himself".
  private func isBarred(_ event: Event, from token: Int) -> Bool {
    guard text.sentences[event.token] == text.sentences[token] else { return false }
    guard text.syntax.isKnown else { return true }
    guard event.isSubject, let verb = text.syntax.head(event.token) else { return false }
    var current = text.syntax.head(token)
    // By hand: four verbs deep, "wanted to go to see him".
    for _ in 0..<4 {
      guard let clause = current else { return false }
      if clause == verb { return true }
      let role = text.syntax.role(clause)
      guard role == .openClause || role == .conjunct || role == .object else { return false }
      current = text.syntax.head(clause)
    }
    return false
  }

  /// The person a pronoun means, with the rule that says so.
  private func choose(_ fitting: [Event], _ token: Int, _ pronoun: Pronoun) -> (Int, EntityRule)? {
    if pronoun.form == .reflexive, case .found(let subject) = clauseSubject(of: token, pronoun) {
      return (subject.who, .reflexive)
    }
    guard let nearest = fitting.first else { return nil }
    if fitting.allSatisfy({ $0.who == nearest.who }) { return (nearest.who, .onlyPerson) }
    guard text.syntax.isKnown else { return nil }
    if pronoun.form != .object {
      switch clauseSubject(of: token, pronoun) {
      case .found(let subject):
        return fits(subject, pronoun.gender) ? (subject.who, .clauseSubject) : nil
      case .contested: return nil
      case .none: break
      }
    }
    let sentence = text.sentences[token]
    let near = fitting.filter { text.sentences[$0.token] == sentence }
    if near.isEmpty {
      return onlySubject(fitting).map { ($0, .subject) }
    }
    return onlySubject(near).map { ($0, .sentenceSubject) }
  }

  private func onlySubject(_ events: [Event]) -> Int? {
    let subjects = events.filter(\.isSubject)
    guard let first = subjects.last, subjects.allSatisfy({ $0.who == first.who }) else {
      return nil
    }
    return first.who
  }

  /// The subject of the clause around a pronoun, or of the next one outwards that has a person for it.
  ///
  /// Contested where the clause also has a person for its object: "Omar asked Hale to bring his keys".
  private func clauseSubject(of token: Int, _ pronoun: Pronoun) -> ClauseSubject {
    guard text.syntax.isKnown else { return .none }
    var clause = text.syntax.head(token)
    if pronoun.form == .subject { clause = clause.flatMap { text.syntax.head($0) } }
    // Twelve persons of one sentence are a list.
    let near = events.suffix(12).filter { event in
      event.token < token && text.sentences[event.token] == text.sentences[token]
        && text.quotations[event.token] == text.quotations[token]
    }
    // By hand: six words up the tree.
    for _ in 0..<6 {
      guard let current = clause else { return .none }
      let dependents = near.filter { text.syntax.head($0.token) == current }
      let objects = dependents.filter {
        fits($0, pronoun.gender) && text.syntax.role($0.token) == .object
      }
      if let subject = dependents.last(where: \.isSubject) {
        return objects.allSatisfy { $0.who == subject.who } ? .found(subject) : .contested
      }
      // Without a subject of its own, a verb's object may do what comes next.
      if !objects.isEmpty { return .contested }
      clause = text.syntax.head(current)
    }
    return .none
  }

  private enum ClauseSubject {
    case found(Event)
    case contested
    case none
  }
}
