internal import Casebook
internal import JSON
internal import Prose

extension Command {
  static let names = Command(
    name: "names", group: .claims,
    summary: "List who and what is named, with every spelling.",
    discussion: """
      NAME is the fullest spelling, VARIANTS are the others as they stand: a misspelling that two outlets share is \
      evidence. Names of two articles are one when a full name has the same words in both, case and accents aside; a \
      last name alone never says who it is in another article. Mark: F where only page text names it. ‘it’ then \
      stands for the claims that name them.
      """,
    parameters: [
      Parameter("ARTICLE", .article, "only in these articles", optional: true, repeats: true)
    ],
    options: [
      OptionKey("kind", "KIND", .choice(Name.Kind.allCases.map(\.rawValue)), "only of this kind")
    ],
    isListing: true,
    examples: [
      Example("names", "all names"), Example("names a1 kind:person", "the persons of one article"),
    ],
    seeAlso: ["sources", "claims", "find"]
  ) { (arguments, state) throws(ShellError) in
    guard !state.workspace.articles.isEmpty else { throw ShellError(.nothingLoaded) }
    let kind = try NameListing.kind(arguments.option("kind"))
    let articles = try state.articles(arguments.words("ARTICLE"))
    let read = articles.filter { state.workspace.analyses[$0.id] != nil }
    guard !read.isEmpty else { throw ShellError(.nothingExtracted) }
    var listing = NameListing(try state.claims([]))
    for article in read {
      try state.checkInterrupt()
      listing.add(article, in: state.workspace)
    }
    let entries = listing.entries.filter { kind == nil || $0.kind == kind }
    state.select(Set(entries.flatMap(\.claims)).sorted().map { .claim($0) })
    return .table(
      NameListing.table(
        entries,
        whenEmpty: kind == nil
          ? "Nobody and nothing is named here." : "Nothing of that kind is named here."),
      hint: NameListing.hint(unread: articles.filter { state.workspace.analyses[$0.id] == nil }))
  }
}

/// The entities that articles name, those with the same name joined across articles.
private struct NameListing {
  /// A spelling as it stands.
  struct Spelling {
    var text: String
    var mentions = 0
    var articles: [ArticleID] = []
  }

  /// Who or what is named.
  struct Entry {
    var spellings: [Spelling] = []
    var places: [String: Int] = [:]
    /// Mentions by the kind of their entity.
    var kinds: [Name.Kind: Int] = [:]
    var articles: [ArticleID] = []
    var claims: Set<ClaimID> = []
    /// True while nothing but page text names it.
    var isFurniture = true

    var mentions: Int { spellings.reduce(0) { $0 + $1.mentions } }

    /// The kind of most mentions; `other` where none is known.
    var kind: Name.Kind {
      let known = Name.Kind.allCases.filter { $0 != .other && kinds[$0] != nil }
      return known.max { kinds[$0, default: 0] < kinds[$1, default: 0] } ?? .other
    }

    mutating func add(_ spelling: Spelling) {
      let place = places[spelling.text] ?? spellings.count
      places[spelling.text] = place
      if place == spellings.count { spellings.append(Spelling(text: spelling.text)) }
      spellings[place].mentions += spelling.mentions
      for article in spelling.articles where spellings[place].articles.last != article {
        spellings[place].articles.append(article)
      }
      for article in spelling.articles where articles.last != article { articles.append(article) }
    }

    mutating func add(_ other: Entry) {
      for spelling in other.spellings { add(spelling) }
      for (kind, mentions) in other.kinds { kinds[kind, default: 0] += mentions }
      claims.formUnion(other.claims)
      isFurniture = isFurniture && other.isFurniture
    }

    /// The spellings, the fullest first.
    var sortedSpellings: [Spelling] {
      let isPerson = kind == .person
      return spellings.enumerated().map { offset, spelling in
        let name = NameIdentity(spelling.text, isPerson: isPerson)
        // Of two as full, the usual one; a headline in capitals comes last.
        let rank = (
          name.tellingWords, name.wholeWords, spelling.mentions,
          spelling.text.contains(where: \.isLowercase) ? 1 : 0, spelling.text.utf8.count, -offset
        )
        return (spelling: spelling, rank: rank)
      }.sorted { $0.rank > $1.rank }.map(\.spelling)
    }
  }

  /// What makes names of two articles one.
  private enum Key: Hashable {
    /// A full name, of whatever kind.
    case words(String)
    /// Not for persons: a last name alone may be anybody's.
    case word(String, Name.Kind)
  }

  private let claims: [ArticleID: [Claim]]
  private var found: [(entry: Entry, article: ArticleID)] = []

  init(_ claims: [Claim]) {
    self.claims = Dictionary(grouping: claims, by: \.article)
  }

  /// Adds an article's entities; mentions, claims and paragraphs are gone through once, in text order.
  mutating func add(_ article: Article, in workspace: Workspace) {
    guard let text = workspace.text(of: article.id),
      let names = workspace.analyses[article.id]?.names
    else { return }
    var furniture = SpanSweep(
      article.paragraphs.filter(\.role.isFurniture).map { (span: $0.span, value: true) })
    var claims = SpanSweep((claims[article.id] ?? []).map { (span: $0.span, value: $0.id) })
    var places: [Int: Int] = [:]
    for name in names.sorted(by: { $0.span < $1.span }) {
      let spelling = Folding.singleLine(text[name.span])
      guard !spelling.isEmpty else { continue }
      let place = places[name.entity] ?? found.count
      places[name.entity] = place
      if place == found.count { found.append((Entry(), article.id)) }
      found[place].entry.add(Spelling(text: spelling, mentions: 1, articles: [article.id]))
      found[place].entry.kinds[name.type, default: 0] += 1
      found[place].entry.claims.formUnion(claims.values(around: name.span))
      if furniture.values(around: name.span).isEmpty { found[place].entry.isFurniture = false }
    }
  }

  /// The entities, those of the same name joined, by mentions and then by name.
  var entries: [Entry] {
    let keys = self.keys
    var places: [Key: Int] = [:]
    var joined: [Entry] = []
    for ((entry, article), keys) in zip(found, keys) {
      // What one article tells apart stays apart.
      let known = keys.lazy.compactMap { places[$0] }.first { joined[$0].articles.last != article }
      let place = known ?? joined.count
      if known == nil { joined.append(Entry()) }
      joined[place].add(entry)
      for key in keys where places[key] == nil { places[key] = place }
    }
    let named = joined.enumerated().map { offset, entry in
      let name = Folding.fold(entry.sortedSpellings.first?.text ?? "")
      return (entry: entry, rank: (-entry.mentions, name, offset))
    }
    return named.sorted { $0.rank < $1.rank }.map(\.entry)
  }

  /// What each entity found may be joined by, the fullest name first; names of two entities of one article do not serve.
  private var keys: [[Key]] {
    var keys = found.map { NameListing.keys(of: $0.entry) }
    // Where a word has one known kind, what is unknown elsewhere is taken for that.
    var kinds: [String: Set<Name.Kind>] = [:]
    for case .word(let word, let kind) in keys.joined() where kind != .other {
      kinds[word, default: []].insert(kind)
    }
    for index in keys.indices {
      guard case .word(let word, .other)? = keys[index].first, let known = kinds[word],
        known.count == 1, let kind = known.first
      else { continue }
      keys[index] = [.word(word, kind)]
    }
    var articles: [Key: ArticleID] = [:]
    var ambiguous: Set<Key> = []
    for (entity, keys) in zip(found, keys) {
      for key in keys where articles.updateValue(entity.article, forKey: key) == entity.article {
        ambiguous.insert(key)
      }
    }
    return keys.map { $0.filter { !ambiguous.contains($0) } }
  }

  /// The full names of an entity, or its one word, each once.
  private static func keys(of entry: Entry) -> [Key] {
    let kind = entry.kind
    let names = entry.sortedSpellings.map { NameIdentity($0.text, isPerson: kind == .person) }
    let full = names.filter { $0.tellingWords > 1 }.map { Key.words($0.words) }
    guard full.isEmpty, let word = names.first else {
      var seen: Set<Key> = []
      return full.filter { seen.insert($0).inserted }
    }
    return kind == .person ? [] : [.word(word.words, kind)]
  }
}

extension NameListing {
  /// The kind that a line asks for, or nil for all.
  static func kind(_ word: Word?) throws(ShellError) -> Name.Kind? {
    guard let word else { return nil }
    guard let kind = Name.Kind(rawValue: word.text) else {
      let kinds = Name.Kind.allCases.map(\.rawValue)
      let nearest = Nearest.word(to: word.text, among: kinds)
      throw ShellError(.notOneOf(word.text, choices: kinds, nearest: nearest), at: word.place)
    }
    return kind
  }

  /// What would name the rest.
  static func hint(unread articles: [Article]) -> StyledText? {
    guard !articles.isEmpty else { return nil }
    let ids = articles.map(\.id.description)
    return StyledText("Not extracted yet: \(ShellError.list(ids)). Type: extract", .notice)
  }

  static func table(_ entries: [Entry], whenEmpty: StyledText) -> Table {
    Table(
      [
        .init("NAME", wraps: true), .init("MARK", hidesWhenEmpty: true), .init("KIND"),
        .init("MENTIONS", alignsRight: true), .init("ARTICLES", wraps: true),
        .init("VARIANTS", wraps: true),
      ],
      rows: entries.map { entry in
        let spellings = entry.sortedSpellings
        let name = spellings.first?.text ?? ""
        return Table.Row(
          [
            StyledText(name, .name), StyledText(entry.isFurniture ? "F" : "", .faint),
            StyledText(entry.kind.rawValue), StyledText("\(entry.mentions)", .number),
            StyledText(list(entry.articles), .id),
            spellings.dropFirst().map { cell($0, of: entry) }.joined(", "),
          ], json: json(entry, spellings))
      }, whenEmpty: whenEmpty)
  }

  /// "Sorley 3", or "Sorley 3 (a1,a3)" where the name stands in several articles.
  private static func cell(_ spelling: Spelling, of entry: Entry) -> StyledText {
    let text = StyledText(spelling.text) + StyledText(" \(spelling.mentions)", .number)
    guard entry.articles.count > 1 else { return text }
    return text + StyledText(" (\(list(spelling.articles)))", .faint)
  }

  private static func list(_ articles: [ArticleID]) -> String {
    articles.map(\.description).joined(separator: ",")
  }

  /// As data with all spellings, the name itself first.
  private static func json(_ entry: Entry, _ spellings: [Spelling]) -> JSONValue {
    [
      "name": .string(spellings.first?.text ?? ""), "kind": entry.kind.json,
      "mentions": .integer(entry.mentions), "articles": entry.articles.json,
      "furniture": .bool(entry.isFurniture),
      "spellings": .array(
        spellings.map { spelling in
          [
            "text": .string(spelling.text), "mentions": .integer(spelling.mentions),
            "articles": spelling.articles.json,
          ]
        }),
      "claims": entry.claims.sorted().json,
    ]
  }
}

/// Tells which spans hold others that are asked for in text order; linear where spans nest little.
private struct SpanSweep<Value> {
  private let spans: [(span: ScalarRange, value: Value)]
  private var next = 0
  private var open: [(span: ScalarRange, value: Value)] = []

  init(_ spans: [(span: ScalarRange, value: Value)]) {
    self.spans = spans.sorted { $0.span < $1.span }
  }

  /// The values of the spans that hold a span that begins no earlier than the one before.
  mutating func values(around span: ScalarRange) -> [Value] {
    open.removeAll { $0.span.upper <= span.lower }
    while next < spans.count, spans[next].span.lower <= span.lower {
      if spans[next].span.upper > span.lower { open.append(spans[next]) }
      next += 1
    }
    return open.filter { $0.span.contains(span) }.map(\.value)
  }
}
