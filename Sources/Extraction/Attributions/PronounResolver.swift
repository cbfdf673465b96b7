internal import Casebook
internal import Prose

/// Says whom a source that is a pronoun means: the person that the entities tell, else the nearest earlier source of a kind
/// that fits.
struct PronounResolver {
  private let reading: Reading
  /// The sources so far that are no pronouns, in text order.
  private var sources: [Source] = []

  private struct Source {
    var text: String
    var type: Attribution.SourceType
    var place: Int
    var bytes: ByteRange
    /// The quotation it stands in.
    var level: Int?
  }

  init(_ reading: Reading) {
    self.reading = reading
  }

  private static let persons: Set<WordKey> = Set(words: "he she his her him")
  private static let groups: Set<WordKey> = Set(words: "they their them we our us")
  private static let things: Set<WordKey> = Set(words: "it its")
  private static let speakers: Set<WordKey> = Set(words: "i my me we our us")

  /// Resolves an attribution's source if it is a pronoun, and remembers it if not.
  mutating func resolve(_ draft: inout AttributionDraft) {
    guard let source = draft.source.first, !source.isEmpty, draft.resolved == nil else { return }
    guard source.count == 1 || source.count == 2 && reading.kind(source.upperBound - 1) == .clitic,
      isPronoun(source.lowerBound)
    else { return resolveOutlet(&draft, source) }
    let key = reading.key(source.lowerBound)
    if reading.kind(source.lowerBound) == .relative {
      return resolveRelative(&draft, before: source.lowerBound)
    }
    let person = person(of: source.lowerBound)
    let isSure = person?.isSure ?? false
    guard
      let (text, type) = person.map({ ($0.text, .namedPerson) })
        ?? antecedent(of: key, before: source.lowerBound)
    else {
      draft.sourceType =
        PronounResolver.persons.contains(key) || key == "i" ? .unnamedPerson : .unnamedGroup
      return
    }
    draft.resolved = text
    draft.resolution = isSure ? .sure : .likely
    draft.sourceType = type
  }

  private static let outlets: Set<WordKey> = Set(
    words: "newspaper paper agency broadcaster magazine outlet site website station channel tabloid"
  )

  /// "the newspaper": the outlet named last.
  private mutating func resolveOutlet(_ draft: inout AttributionDraft, _ source: TokenRange) {
    // An article and the noun, with one word between them: "the news agency".
    let isPlain = source.count <= 3 && source.allSatisfy { reading.kind($0) != .proper }
    if draft.sourceType == .outlet, isPlain, reading.key(source.lowerBound) == "the",
      PronounResolver.outlets.contains(reading.key(source.upperBound - 1)),
      let named = sources.suffix(20).last(where: { $0.type == .outlet })
    {
      draft.resolved = named.text
      draft.resolution = .likely
    } else {
      remember(source, draft.sourceType)
    }
  }

  private func isPronoun(_ token: Int) -> Bool {
    let kind = reading.kind(token)
    return kind == .pronoun || kind == .possessive || kind == .relative
  }

  private mutating func remember(_ source: TokenRange, _ type: Attribution.SourceType) {
    sources.append(
      Source(
        text: reading.plainText(source), type: type, place: source.lowerBound,
        bytes: reading.bytes(source), level: reading.quotations.index(at: source.lowerBound)))
  }

  /// "…, who said": the phrase before.
  private mutating func resolveRelative(_ draft: inout AttributionDraft, before token: Int) {
    let sentences = reading.document.sentences
    let index = sentences.partitioningIndex { $0.tokens.upperBound > token }
    guard sentences.indices.contains(index) else { return }
    let window = Window(reading, around: token, in: sentences[index])
    let end = window.kind(token - 1) == .comma ? token - 1 : token
    guard let phrase = window.phrase(endingAt: end) else { return }
    draft.resolved = reading.plainText(phrase)
    draft.resolution = .sure
    draft.sourceType = reading.sourceType(of: phrase)
    remember(phrase, draft.sourceType)
  }

  /// The named person that "he" or "she" at a token means: the fuller of the name and the last source that has it.
  private func person(of token: Int) -> (text: String, isSure: Bool)? {
    let range = reading.document.tokens[token].range
    guard let (entity, mention) = reading.entities.person(of: range) else { return nil }
    let names = entity.mentions.filter { $0.form == .name && $0.range.lower < range.lower }
    let source = sources.suffix(20).last { source in
      source.type == .namedPerson
        && names.contains {
          source.bytes.lower <= $0.range.lower && $0.range.upper <= source.bytes.upper
        }
    }
    let name = reading.document.text(entity.longestName)
    guard let text = source?.text, text.utf8.count > name.utf8.count else {
      return (name, mention.isSure)
    }
    return (text, mention.isSure)
  }

  private func antecedent(
    of key: WordKey, before token: Int
  ) -> (String, Attribution.SourceType)? {
    let level = reading.quotations.index(at: token)
    let fits: (Attribution.SourceType) -> Bool
    if PronounResolver.persons.contains(key) || key == "i" || key == "my" || key == "me" {
      fits = { $0 == .namedPerson || $0 == .unnamedPerson }
    } else if PronounResolver.groups.contains(key) {
      fits = { $0 == .unnamedGroup || $0 == .namedOrganisation }
    } else if PronounResolver.things.contains(key) {
      fits = { $0 == .namedOrganisation || $0 == .outlet || $0 == .document }
    } else {
      return nil
    }
    // Who speaks of himself in a quotation is its speaker, whose cue may come later: left open.
    if level != nil, PronounResolver.speakers.contains(key) { return nil }
    // Twenty sources back is farther than a pronoun reaches.
    let source = sources.suffix(20).last { fits($0.type) && $0.level == level }
    let start = reading.sentenceStart(of: token)
    if let source, source.place >= start { return (source.text, source.type) }
    // The person whom the same sentence is about comes before a source of an earlier one.
    let isPerson = PronounResolver.persons.contains(key)
    if isPerson, let person = person(in: start..<token, nearest: false) { return person }
    if let source { return (source.text, source.type) }
    return isPerson ? person(in: 0..<token, nearest: true) : nil
  }

  /// The first or the last person named among some tokens.
  private func person(
    in tokens: TokenRange, nearest: Bool
  ) -> (String, Attribution.SourceType)? {
    // A name some sentences back; beyond twenty mentions the link is a guess.
    let names = reading.names(in: tokens).suffix(20)
    let name = nearest ? names.last { $0.kind == .person } : names.first { $0.kind == .person }
    return name.map { (reading.document.text($0.range), .namedPerson) }
  }
}

extension Reading {
  /// The words of a phrase without a possessive mark at its end.
  func plainText(_ phrase: TokenRange) -> String {
    kind(phrase.upperBound - 1) == .clitic ? text(phrase.dropLast()) : text(phrase)
  }
}
