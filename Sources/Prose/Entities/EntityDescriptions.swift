/// Finds descriptions of entities that are named: where the text says who is described, and where it says so again.
struct EntityDescriptions {
  let text: EntityText
  let names: [FoundName]
  let groups: [NameGroup]
  let links: [NameLink]

  /// A description that stands in the text by itself.
  struct Mention {
    var tokens: Range<Int>
    /// Its noun.
    var head: Int
    var group: Int
    var rule: EntityRule
    var isSure: Bool
  }

  /// In text order.
  private(set) var mentions: [Mention] = []
  /// Nouns that describe a named person right where they stand, and so are no persons of their own.
  private(set) var takenNouns: Set<Int> = []
  /// What nouns tell about the gender of groups.
  private(set) var genders: [(group: Int, gender: Gender)] = []

  private var known: [WordKey: [Known]] = [:]
  private let nameOf: [Int32]

  /// What the text has said of an entity: a noun with the words around it.
  private struct Known {
    var group: Int
    var modifiers: Set<WordKey>
    var position: Int
    var rule: EntityRule
  }

  init(_ text: EntityText, names: [FoundName], groups: [NameGroup], links: [NameLink]) {
    self.text = text
    self.names = names
    self.groups = groups
    self.links = links
    var nameOf = [Int32](repeating: -1, count: text.document.tokens.count)
    for (index, name) in names.enumerated() {
      for token in name.tokens { nameOf[token] = Int32(index) }
    }
    self.nameOf = nameOf
    for index in names.indices { learn(from: index) }
    findAgain()
    mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  func isName(_ token: Int) -> Bool { nameOf.indices.contains(token) && nameOf[token] >= 0 }
}

// MARK: - Where the text says it

extension EntityDescriptions {
  private mutating func learn(from index: Int) {
    let tokens = names[index].tokens
    let group = links[index].group
    let kind = groups[group].kind
    if kind != .person { learnFromName(tokens, group, kind) }
    learnBefore(tokens, group, kind)
    learnFromApposition(index, group, kind)
    learnFromCopula(tokens, group, kind)
  }

  /// "ISIS leader Omar", "the city of Dorn".
  private mutating func learnBefore(_ tokens: Range<Int>, _ group: Int, _ kind: NameMention.Kind) {
    var noun = tokens.lowerBound - 1
    let start = text.sentence(of: tokens.lowerBound).lowerBound
    if noun > start, kind != .person, text.key(noun) == "of" { noun -= 1 }
    guard noun >= start, describes(noun, kind) else { return }
    takenNouns.insert(noun)
    note(noun, group, position: tokens.upperBound, .apposition)
  }

  /// "the University of Dorn", which is "the university" from then on.
  private mutating func learnFromName(
    _ tokens: Range<Int>, _ group: Int, _ kind: NameMention.Kind
  ) {
    guard tokens.count > 1 else { return }
    let isOf = tokens.contains { text.key($0) == "of" }
    let noun = isOf ? tokens.lowerBound : tokens.upperBound - 1
    let key = text.key(noun)
    guard EntityWords.organisations.contains(key) || EntityWords.places.contains(key) else {
      return
    }
    let modifiers = Set(tokens.filter { $0 != noun }.map(text.key))
    add(
      Known(group: group, modifiers: modifiers, position: tokens.upperBound, rule: .nameNoun),
      for: key)
  }

  /// "Omar, the harbour master," and "the harbour master, Omar,".
  private mutating func learnFromApposition(
    _ index: Int, _ group: Int, _ kind: NameMention.Kind
  ) {
    let tokens = names[index].tokens
    guard let noun = nounBehind(tokens, kind) ?? nounInFront(tokens, kind),
      !takenNouns.contains(noun)
    else { return }
    take(noun, group, position: max(noun, tokens.upperBound), .apposition)
  }

  private func nounBehind(_ tokens: Range<Int>, _ kind: NameMention.Kind) -> Int? {
    let sentence = text.sentence(of: tokens.lowerBound)
    let comma = tokens.upperBound
    guard comma + 1 < sentence.upperBound, text.key(comma) == "," || text.key(comma) == "(" else {
      return nil
    }
    let isBare = text.syntax.isKnown
    guard isBare || EntityText.determiners.contains(text.key(comma + 1)) else { return nil }
    for token in comma + 1..<min(comma + 9, sentence.upperBound) {
      if text.syntax.isKnown {
        if text.syntax.role(token) == .apposition, describes(token, kind),
          text.syntax.head(token).map({ tokens.contains($0) }) == true
        {
          return token
        }
      } else if describes(token, kind), !isCompound(token) {
        return isClosed(after: token, in: sentence) ? token : nil
      } else if token > comma + 1, !text.isModifier(token) {
        return nil
      }
    }
    return nil
  }

  /// True when an apposition may end here, and is no item of a list: "Omar, the mate and the cook".
  private func isClosed(after noun: Int, in sentence: Range<Int>) -> Bool {
    let next = text.key(noun + 1)
    return noun + 1 >= sentence.upperBound
      || [",", ".", ")", ";", "of", "in", "at", "for", "who", "with", "from"].contains(next)
  }

  private func nounInFront(_ tokens: Range<Int>, _ kind: NameMention.Kind) -> Int? {
    let comma = tokens.lowerBound - 1
    let sentence = text.sentence(of: tokens.lowerBound)
    guard comma - 1 > sentence.lowerBound, text.key(comma) == "," else { return nil }
    if text.syntax.isKnown {
      let head = text.syntax.head(of: tokens)
      guard text.syntax.role(head) == .apposition, let noun = text.syntax.head(head),
        noun < comma, describes(noun, kind), !isName(noun)
      else { return nil }
      return noun
    }
    let noun = comma - 1
    guard describes(noun, kind), !isName(noun), let article = text.determiner(of: noun),
      !EntityText.indefinite.contains(text.key(article)), tokens.upperBound < sentence.upperBound,
      text.key(tokens.upperBound) == ","
    else { return nil }
    return noun
  }

  /// "Omar is the harbour master".
  private mutating func learnFromCopula(
    _ tokens: Range<Int>, _ group: Int, _ kind: NameMention.Kind
  ) {
    guard text.syntax.isKnown else { return }
    let head = text.syntax.head(of: tokens)
    guard text.syntax.role(head) == .subject, let noun = text.syntax.head(head),
      noun > tokens.upperBound, noun - tokens.upperBound < 12, describes(noun, kind), !isName(noun)
    else { return }
    let between = tokens.upperBound..<noun
    guard
      between.contains(where: { text.syntax.role($0) == .copula && text.syntax.head($0) == noun }),
      !between.contains(where: { EntityDescriptions.doubts.contains(text.key($0)) })
    else { return }
    take(noun, group, position: noun, .copula)
  }

  private static let doubts = Set(
    words: "not n't never no may might could would should if whether nor hardly to")

  /// True for a noun that describes an entity of a kind.
  private func describes(_ token: Int, _ kind: NameMention.Kind) -> Bool {
    let key = text.key(token)
    switch kind {
    case .person: return EntityWords.persons[key] != nil
    case .organisation: return EntityWords.organisations.contains(key)
    case .place: return EntityWords.places.contains(key)
    case .other: return false
    }
  }

  /// True for a noun before another one: "the company director".
  private func isCompound(_ token: Int) -> Bool {
    if text.syntax.isKnown { return text.syntax.role(token) == .compound }
    let next = text.key(token + 1)
    return EntityWords.persons[next] != nil || EntityWords.organisations.contains(next)
      || EntityWords.places.contains(next)
  }

  /// Takes a phrase as a mention of a group, and what it says as known.
  private mutating func take(_ noun: Int, _ group: Int, position: Int, _ rule: EntityRule) {
    let start = start(of: noun)
    takenNouns.insert(noun)
    mentions.append(
      Mention(
        tokens: start..<end(of: noun), head: noun, group: group, rule: rule, isSure: true))
    note(noun, group, position: position, rule)
  }

  private func start(of noun: Int) -> Int {
    if let determiner = text.determiner(of: noun) { return determiner }
    guard text.syntax.isKnown else { return noun }
    return text.syntax.phrase(of: noun, in: text.sentence(of: noun)).lowerBound
  }

  /// Where the phrase of a noun ends, an "of" or "in" behind it included.
  private func end(of noun: Int) -> Int {
    let sentence = text.sentence(of: noun)
    guard text.syntax.isKnown else { return noun + 1 }
    let phrase = text.syntax.phrase(of: noun, in: sentence)
    // A clause behind a comma is left out.
    return (noun + 1..<phrase.upperBound).first { !text.isPhraseWord($0) } ?? phrase.upperBound
  }

  /// Notes a noun with the words before it and the phrase with "of" behind it.
  private mutating func note(_ noun: Int, _ group: Int, position: Int, _ rule: EntityRule) {
    var modifiers: Set<WordKey> = []
    let sentence = text.sentence(of: noun)
    var token = noun - 1
    while token >= sentence.lowerBound, noun - token <= 6, text.isModifier(token) {
      modifiers.insert(text.key(token))
      token -= 1
    }
    token = noun + 1
    while token < sentence.upperBound, token - noun <= 8, text.isPhraseWord(token) {
      modifiers.insert(text.key(token))
      token += 1
    }
    let key = text.key(noun)
    if let gender = EntityWords.persons[key] ?? nil { genders.append((group, gender)) }
    add(
      Known(group: group, modifiers: modifiers, position: position, rule: .sameDescription),
      for: key)
  }

  private mutating func add(_ new: Known, for key: WordKey) {
    // Where the same is said of the same again, the first place counts; more of one noun is a hostile text.
    let same = known[key, default: []]
    if same.count < 16 { known[key, default: []].append(new) }
  }
}

extension EntityText {
  /// True for a word that can go on a phrase: no mark, verb form or "who".
  func isPhraseWord(_ token: Int) -> Bool {
    guard document.tokens.indices.contains(token) else { return false }
    let key = document.keys[token]
    if key == "of" || key == "the" || key == "in" || key == "for" || key == "at" { return true }
    return isModifier(token) || key == "'s"
  }
}

// MARK: - Where the text says it again

extension EntityDescriptions {
  private mutating func findAgain() {
    var indefinites: [WordKey: Int] = [:]
    let taken = Set(mentions.map(\.head))
    for token in text.document.tokens.indices {
      let key = text.key(token)
      guard let candidates = known[key], !isName(token), !taken.contains(token),
        !takenNouns.contains(token), !isCompound(token),
        let article = text.determiner(of: token)
      else { continue }
      if EntityText.indefinite.contains(text.key(article)) { indefinites[key] = token }
      guard EntityText.definite.contains(text.key(article)), !isName(token + 1) else { continue }
      let said = article + 1..<token
      guard !said.contains(where: isName) || said.count <= 3 else { continue }
      let fitting = candidates.filter { entry in
        entry.position <= token && fits(entry, said, behind: token)
          && (indefinites[key].map { $0 < entry.position } ?? true)
      }
      guard let first = fitting.last, fitting.allSatisfy({ $0.group == first.group }) else {
        continue
      }
      // One of several entities of this noun, told apart by its modifiers only.
      let isSure = candidates.allSatisfy { $0.group == first.group }
      mentions.append(
        Mention(
          tokens: article..<token + 1, head: token, group: first.group, rule: first.rule,
          isSure: isSure))
    }
  }

  /// Modifiers that make another thing of a noun: "the former president".
  private static let binding = Set(
    words: "former ex late then acting vice deputy assistant prime co")

  /// True when the words around a noun have all been said of an entity.
  private func fits(_ entry: Known, _ said: Range<Int>, behind noun: Int) -> Bool {
    guard said.allSatisfy({ entry.modifiers.contains(text.key($0)) }) else { return false }
    for word in EntityDescriptions.binding where entry.modifiers.contains(word) {
      guard said.contains(where: { text.key($0) == word }) else { return false }
    }
    // "the leader of the rebels" is the leader of before only if that was one of rebels.
    guard text.key(noun + 1) == "of" else { return true }
    var token = noun + 2
    while CommonWords.function.contains(text.key(token)), token < noun + 5 { token += 1 }
    return entry.modifiers.contains(text.key(token))
  }
}
