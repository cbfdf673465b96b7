internal import Casebook
internal import Prose

/// A half-open range of indices into `Document.tokens`.
typealias TokenRange = Range<Int>

/// A document as the rules read it: each word with its class, verbs in groups, quotation marks in pairs.
///
/// Which words are verbs is what the language core says, where it was asked; all rules read only this.
struct Reading: Sendable {
  let document: Document
  /// One entry per token, same order.
  let words: [Word]
  /// In text order; none overlaps another.
  let verbGroups: [VerbGroup]
  /// The group that each token belongs to, or -1.
  let groupAt: [Int32]
  let quotations: Quotations
  let times: FoundTimes
  let quantities: [QuantityMention]
  /// Who and what is named, and which pronouns mean them.
  let entities: Entities
  let names: [NameMention]
  /// What each block is to the story.
  let roles: [Paragraph.Role]
  /// Who published it, where that is known.
  let outlet: String?
  /// What the language core says, where it was asked.
  let annotation: LinguisticAnnotation?

  init(
    _ document: Document, _ annotation: LinguisticAnnotation? = nil, roles: [Paragraph.Role],
    outlet: String? = nil
  ) {
    self.outlet = outlet
    self.annotation = annotation
    self.document = document
    self.roles = roles
    let times = FoundTimes(in: document, annotation: annotation)
    self.times = times
    entities =
      annotation.map { Prose.entities(in: document, $0, times: times) }
      ?? Prose.entities(in: document)
    names = entities.names
    quantities = Prose.quantities(in: document, annotation: annotation, times: times)
    words = Tagger.words(of: document, names: names, readings: annotation?.words ?? [])
    quotations = Quotations(in: document, words: words)
    var groups: [VerbGroup] = []
    for sentence in document.sentences {
      VerbGroup.collect(in: words, from: sentence.tokens, into: &groups)
    }
    verbGroups = groups
    var groupAt = [Int32](repeating: -1, count: document.tokens.count)
    for (index, group) in groups.enumerated() {
      for token in group.tokens { groupAt[token] = Int32(index) }
    }
    self.groupAt = groupAt
  }

  /// The verb group that a token belongs to.
  func group(at token: Int) -> VerbGroup? {
    guard groupAt.indices.contains(token), groupAt[token] >= 0 else { return nil }
    return verbGroups[Int(groupAt[token])]
  }

  /// The class of a token, or `stop` outside of the text.
  func kind(_ token: Int) -> WordClass {
    words.indices.contains(token) ? words[token].kind : .stop
  }

  /// The key of a token; outside of the text that of no word.
  func key(_ token: Int) -> WordKey {
    words.indices.contains(token) ? words[token].key : WordKey("")
  }

  /// The bytes from the first to the last of some tokens.
  func bytes(_ tokens: TokenRange) -> ByteRange {
    guard let first = tokens.first, let last = tokens.last, document.tokens.indices.contains(last)
    else { return ByteRange(0, 0) }
    return ByteRange(document.tokens[first].range.lower, document.tokens[last].range.upper)
  }

  /// The dictionary form of a word, or the word where the core was not asked.
  func lemma(_ range: ByteRange) -> String {
    let word = document.text(range)
    guard let token = tokens(in: range).first, let grammar = annotation?.words[token] else {
      return word
    }
    return Lemmatiser.lemma(of: word, form: grammar.form, wordClass: grammar.wordClass)
  }

  /// The words of some tokens as they stand in the text.
  func text(_ tokens: TokenRange) -> String { document.text(bytes(tokens)) }

  /// True when a finite verb stands among the tokens.
  func hasFiniteVerb(in tokens: TokenRange) -> Bool {
    var token = tokens.lowerBound
    while token < tokens.upperBound {
      if let group = group(at: token) {
        if group.isFinite { return true }
        token = max(group.tokens.upperBound, token + 1)
      } else {
        token += 1
      }
    }
    return false
  }

  /// The first token of the sentence that a token stands in.
  func sentenceStart(of token: Int) -> Int {
    let index = document.sentences.partitioningIndex { $0.tokens.upperBound > token }
    return document.sentences.indices.contains(index)
      ? document.sentences[index].tokens.lowerBound : token
  }

  /// True for a word of at least two letters, all of them capitals.
  func isAllCapitals(_ token: Int) -> Bool {
    let bytes = document.bytes[document.tokens[token].range.indices]
    return bytes.count > 1 && bytes.allSatisfy { !(0x61...0x7A).contains($0) }
  }

  /// True for the first token of a paragraph.
  func isBlockStart(_ token: Int) -> Bool {
    let start = document.tokens[token].range.lower
    let index = document.blocks.partitioningIndex { $0.upper > start }
    return document.blocks.indices.contains(index) && document.blocks[index].lower == start
  }

  /// The tokens whose bytes lie in a range.
  func tokens(in range: ByteRange) -> TokenRange {
    let tokens = document.tokens
    let first = tokens.partitioningIndex { $0.range.upper > range.lower }
    let end = tokens.partitioningIndex { $0.range.lower >= range.upper }
    return first..<max(first, end)
  }

  /// The names that overlap some tokens.
  func names(in tokens: TokenRange) -> ArraySlice<NameMention> {
    let range = bytes(tokens)
    let first = names.partitioningIndex { $0.range.upper > range.lower }
    let end = names.partitioningIndex { $0.range.lower >= range.upper }
    return names[first..<max(first, end)]
  }
}

/// A token with what the tables and its neighbours tell about it.
struct Word: Sendable {
  var key: WordKey
  var kind: WordClass
  /// True when it begins with a capital letter.
  var isCapitalised: Bool
  /// True when it ends in -s, as plurals do.
  var endsInS: Bool
  /// What it reports, when it is a verb that does.
  var cue: CueVerb?
}
