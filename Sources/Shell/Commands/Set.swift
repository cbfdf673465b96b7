internal import Casebook
internal import Extraction
internal import JSON

extension Command {
  static let set = Command(
    name: "set", group: .articles,
    summary: "Set what is known about an article: outlet, date, byline, title, address.",
    discussion: """
      A date is 2019-02-08, 2019-02, 2019, or as people write it: "8 Feb 2019". With the date, dates such as \
      ‘January 10’ or ‘last week’ are resolved at once. An empty value (byline:"") clears. --suggested takes over what \
      the text itself suggests. Without values the article's fields are shown.
      """,
    parameters: [Parameter("ARTICLE", .article, "an article, or several", repeats: true)],
    options: [
      OptionKey("outlet", "NAME", .word, "who published it"),
      OptionKey("published", "DATE", .word, "when it was published"),
      OptionKey("byline", "NAME", .word, "who wrote it"),
      OptionKey("title", "TEXT", .word, "its headline"),
      OptionKey("url", "ADDRESS", .word, "where it stands"),
    ],
    flags: [Flag("suggested", "take over what the text suggests")], changesSession: true,
    examples: [
      Example("set a1 published:2019-02-08", "the date, which resolves others"),
      Example("set a1 outlet:\"The Harbour Gazette\"", "the outlet"),
      Example("set a1 --suggested", "what the text suggests"),
    ],
    seeAlso: ["articles", "dates", "why"]
  ) { (arguments, state) throws(ShellError) in
    let articles = try state.articles(arguments.words("ARTICLE"))
    let given = try ArticleField.given(in: arguments)
    guard !given.isEmpty || arguments.has("suggested") else {
      return Reply(articles.map { .record(ArticleField.record(of: $0, in: state.workspace)) })
    }
    var changes: [ArticleChange] = []
    for article in articles {
      var change = ArticleChange(article)
      if arguments.has("suggested") { change.takeSuggestions() }
      for (field, value) in given { change.set(field, to: value) }
      change.resolveDates(in: state.workspace)
      changes.append(change)
    }
    let changed = changes.filter { !$0.isEmpty }
    guard !changed.isEmpty else {
      return .lines(
        given.isEmpty
          ? "Nothing is suggested that is not set." : "It is so already; nothing was changed.")
    }
    try state.record(
      changed.flatMap(\.edits),
      summary: "set \(Phrases.targets(changed.map { .article($0.after.id) })) "
        + ShellError.list(changed[0].names))
    state.select(changed.map { .article($0.after.id) })
    return Reply([.text(changed.flatMap(\.lines), hang: 4)])
  }
}

/// A field of an article that the analyst may set.
enum ArticleField: String, CaseIterable {
  case outlet, published, byline, title, url

  var path: WritableKeyPath<Article, String?> {
    switch self {
    case .outlet: \.outlet
    case .published: \.published
    case .byline: \.byline
    case .title: \.title
    case .url: \.url
    }
  }

  /// The fields that a line gives, with their checked values; nil clears.
  static func given(
    in arguments: Arguments
  ) throws(ShellError) -> [(field: ArticleField, value: String?)] {
    var given: [(field: ArticleField, value: String?)] = []
    for field in allCases {
      guard let word = arguments.option(field.rawValue) else { continue }
      if word.text.allSatisfy(\.isWhitespace) {
        given.append((field, nil))
      } else {
        let value = field == .published ? try PublicationDate.iso(word) : word.text
        given.append((field, value))
      }
    }
    return given
  }

  /// The fields with their values, or what the text suggests for them and why.
  static func record(of article: Article, in workspace: Workspace) -> [Reply.Field] {
    let fields = allCases.map { field -> Reply.Field in
      let suggestion = article.suggestions.first { $0.field == field.rawValue }
      if let value = article[keyPath: field.path] {
        let doubt = suggestion.map { "  or \($0.value)? \($0.reason)" } ?? ""
        return .init(field.rawValue, StyledText(value) + StyledText(doubt, .faint))
      }
      let value =
        suggestion.map { StyledText("\($0.value)?") + StyledText("  \($0.reason)", .faint) }
        ?? StyledText("unknown", .faint)
      return .init(field.rawValue, value)
    }
    var dateline: [Reply.Field] = []
    if let place = article.dateline { dateline = [.init("dateline", StyledText(place))] }
    let origin = article.origin
    return [.init("article", StyledText("\(article.id)", .id))] + fields + dateline + [
      .init(
        "loaded from",
        StyledText(origin.location)
          + StyledText(
            "  \(Phrases.count(origin.byteCount, "byte")), \(origin.encoding), SHA-256 \(origin.rawDigest)",
            .faint))
    ]
  }
}

/// What `set` does to one article.
private struct ArticleChange {
  private let before: Article
  private(set) var after: Article
  private var analysis: Analysis?
  private var resolved: [String] = []
  private var openCount = 0

  init(_ article: Article) {
    before = article
    after = article
  }

  var isEmpty: Bool { before == after }

  private var fields: [ArticleField] {
    ArticleField.allCases.filter { before[keyPath: $0.path] != after[keyPath: $0.path] }
  }

  /// The changed fields by name.
  var names: [String] { fields.map(\.rawValue) }

  mutating func set(_ field: ArticleField, to value: String?) {
    after[keyPath: field.path] = value
  }

  /// Fills open fields with the first value that the text suggests; a date must be one.
  mutating func takeSuggestions() {
    for field in ArticleField.allCases where after[keyPath: field.path] == nil {
      let suggestion = after.suggestions.first { suggestion in
        suggestion.field == field.rawValue
          && (field != .published || ISODate.period(suggestion.value) != nil)
      }
      after[keyPath: field.path] = suggestion?.value
    }
  }

  /// Resolves the article's dates anew when its own date has changed.
  mutating func resolveDates(in workspace: Workspace) {
    guard before.published != after.published, let old = workspace.analyses[after.id],
      let text = workspace.text(of: after.id)
    else { return }
    let new = old.resolvingTimes(of: after, text: text)
    if new != old { analysis = new }
    for (was, now) in zip(old.times, new.times)
    where Dates.period(of: now) != Dates.period(of: was) {
      resolved.append(
        "‘\(Folding.singleLine(text[now.span]))’ is \(Dates.period(of: now))")
    }
    openCount = new.times.count { !$0.isResolved }
  }

  var edits: [Edit] {
    [.article(after.id, after)] + (analysis.map { [.analysis(after.id, $0)] } ?? [])
  }

  /// What was set, and which dates that resolved.
  var lines: [StyledText] {
    let values = fields.map { field in
      let value = after[keyPath: field.path].map { field == .title ? "“\($0)”" : $0 }
      return StyledText("\(field.rawValue) ", .faint) + StyledText(value ?? "cleared")
    }
    var lines = [StyledText("\(after.id)", .id) + "  " + values.joined(", ")]
    // Four examples show whether the date fits; ‘dates’ lists them all.
    let shown = 4
    lines += resolved.prefix(shown).map { StyledText("    \($0)", .date) }
    if resolved.count > shown {
      lines.append(
        StyledText(
          "    and \(Phrases.count(resolved.count - shown, "more date")): dates \(after.id)"))
    }
    if before.published != after.published, openCount > 0 {
      lines.append(StyledText("    \(Phrases.count(openCount, "date")) still open", .faint))
    }
    return lines
  }
}
