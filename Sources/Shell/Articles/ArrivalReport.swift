internal import Casebook
internal import Prose

/// What `load` and `paste` answer: each article on a line, with what stays open and what was set aside.
struct ArrivalReport {
  /// More new articles than this are summed up: a screen holds some twenty with their notes.
  private static let mostInFull = 20

  let arrivals: Arrivals
  let workspace: Workspace

  /// The reply's parts; `failures` are shown at the end.
  func reply(failures: [LoadFailure] = []) -> Reply {
    let new = arrivals.new
    var lines = new.count > ArrivalReport.mostInFull ? summary(new) : new.flatMap(lines)
    lines += arrivals.all.compactMap(repetition)
    lines += failures.flatMap(\.lines)
    var reply = Reply([.text(lines, hang: 4)])
    if let first = new.first {
      let reading = new.count == 1 ? "read \(first.article.id)" : "articles"
      reply.parts.append(.hint(StyledText("Next: extract, \(reading)", .notice)))
    }
    return reply
  }

  private func summary(_ new: [Arrivals.Arrival]) -> [StyledText] {
    guard let first = new.first, let last = new.last else { return [] }
    var lines = [
      StyledText("Loaded \(Phrases.count(new.count, "article")): ")
        + StyledText("\(first.article.id)-\(last.article.id)", .id)
    ]
    let undated = new.count { $0.article.published == nil }
    let nameless = new.count { $0.article.outlet == nil }
    if undated > 0 { lines.append(StyledText("    no date: \(Phrases.grouped(undated))", .faint)) }
    if nameless > 0 {
      lines.append(StyledText("    no outlet: \(Phrases.grouped(nameless))", .faint))
    }
    lines += ArticleLanguage.notes(on: new.map { ($0.article, $0.text) })
      .map { StyledText("    \($0)", .faint) }
    return lines
  }

  private func lines(of arrival: Arrivals.Arrival) -> [StyledText] {
    let article = arrival.article
    let heading = [
      StyledText("\(article.id)", .id), ArticleWords.outlet(of: article, in: workspace),
      ArticleWords.title(of: article),
    ].joined("  ")
    var size = ArticleWords.size(of: article, text: arrival.text)
    if let setAside = ArticleWords.setAside(in: article) { size += "; set aside: \(setAside)" }
    var notes = [size]
    if case .reprint(let twin) = arrival.novelty {
      notes.append("its text is that of \(twin), word for word")
    }
    if let note = ArticleLanguage.note(on: arrival.article, text: arrival.text) {
      notes.append(note)
    }
    notes += openFields(of: arrival)
    return [heading] + notes.map { StyledText("    \($0)", .faint) }
  }

  /// What is not known, what that leaves open, and how to give it.
  private func openFields(of arrival: Arrivals.Arrival) -> [String] {
    let article = arrival.article
    let isNameless =
      article.outlet == nil && !article.suggestions.contains { $0.field == "outlet" }
    guard article.published == nil else {
      let doubt = article.suggestions.first { $0.field == "published" }.map {
        "the date is in doubt, \($0.reason): set \(article.id) published:\($0.value)"
      }
      return (isNameless ? ["no outlet: set \(article.id) outlet:NAME"] : [])
        + [doubt].compactMap(\.self)
    }
    let missing = isNameless ? "no outlet, no date" : "no date"
    let mend = "set \(article.id)\(isNameless ? " outlet:NAME" : "") published:YYYY-MM-DD"
    if let suggestion = article.suggestions.first(where: { $0.field == "published" }) {
      return ["\(missing), perhaps ‘\(suggestion.value)’ (\(suggestion.reason)): \(mend)"]
    }
    let open = OpenDates.words(of: article, text: arrival.text)
    guard !open.isEmpty else { return ["\(missing): \(mend)"] }
    let verb = open.count == 1 ? "stays" : "stay"
    // The command stands on a line of its own, for it is there to be copied.
    return ["\(missing), so \(OpenDates.list(open)) \(verb) open until:", "  \(mend)"]
  }

  /// A line for an article that is there already.
  private func repetition(_ arrival: Arrivals.Arrival) -> StyledText? {
    switch arrival.novelty {
    case .new, .reprint: nil
    case .sameBytes(let known):
      StyledText("‘\(arrival.name)’ is ") + StyledText("\(known)", .id) + StyledText(" already.")
    case .sameText(let known):
      StyledText("‘\(arrival.name)’ is ") + StyledText("\(known)", .id)
        + StyledText(" already: other bytes, but the same text.")
    }
  }
}

/// Dates of a text that wait for the article's own.
enum OpenDates {
  /// The words of the dates that cannot be resolved yet, each once, in text order.
  static func words(of article: Article, text: ArticleText) -> [String] {
    let document = Document(
      text.bytes,
      blocks: article.paragraphs.map { ByteRange(text.byteRange(of: $0.span)) })
    var words: [String] = []
    for time in times(in: document, anchor: article.published)
    where !time.isResolved && time.needs != .context {
      let word = Folding.singleLine(document.text(time.range))
      if !words.contains(word) { words.append(word) }
    }
    return words
  }

  /// "‘January 10’, ‘last week’ and 3 more".
  static func list(_ words: [String]) -> String {
    let quoted = words.map { "‘\($0)’" }
    // Two or three show what is meant; a fourth is no longer than "1 more".
    guard quoted.count > 4 else { return ShellError.list(quoted) }
    return quoted.prefix(3).joined(separator: ", ") + " and \(quoted.count - 3) more"
  }
}
