internal import Casebook
internal import Files
internal import Intake

extension Command {
  static let load = Command(
    name: "load", group: .articles,
    summary: "Load articles from files, folders or standard input.",
    discussion: """
      A file holds one article as text, Markdown or a web page, or many as JSON lines: \
      {"id": "1", "text": "…"}, with title, outlet, published, byline and url where they are known. A text may begin \
      with lines such as ‘Outlet: The Example’ and ‘Published: 2019-02-08’. UTF-8, UTF-16 and Windows-1252 are read. \
      Mails (.eml), PDF documents, web archives (.warc) and ZIP or gzip files of any of these are read too; \
      a PDF needs pdftotext. A folder stands for the articles below it, a pattern such as news/*.txt for the files it fits, and - for \
      standard input. What is loaded already is recognised by its bytes and by its text. A file that cannot be read \
      does not keep the others out.
      """,
    parameters: [
      Parameter(
        "FILE", .file, "a file, a folder, a pattern, or - for standard input", repeats: true)
    ],
    changesSession: true,
    examples: [
      Example("load Sessions/samples/1-harbour-gazette.txt", "one article"),
      Example("load Sessions/samples/*.txt", "several at once"),
      Example("load Sessions/samples", "all articles of a folder"),
    ],
    seeAlso: ["paste", "articles", "read", "set", "extract"]
  ) { (arguments, state) throws(ShellError) in
    var loading = Loading(state)
    for word in arguments.words("FILE") { loading.take(word) }
    try loading.read()
    let arrivals = loading.arrivals
    if arrivals.all.isEmpty, let error = LoadFailure.error(for: loading.failures) { throw error }
    try state.take(arrivals)
    return ArrivalReport(arrivals: arrivals, workspace: state.workspace)
      .reply(failures: loading.failures)
  }
}

extension ShellState {
  /// Puts the new ones of some arrivals into the session; they become the selection.
  mutating func take(_ arrivals: Arrivals) throws(ShellError) {
    let new = arrivals.new
    guard let first = new.first else { return }
    for arrival in new { keep(arrival.text, as: arrival.article.textKey) }
    try record(
      arrivals.edits,
      summary: "load "
        + (new.count == 1 ? ArticleWords.name(of: first.article) : "\(new.count) articles"))
    select(new.map { .article($0.article.id) })
  }
}

/// The work of one `load`.
private struct Loading {
  private enum Source: Hashable {
    case input
    case file(String)

    var name: String {
      switch self {
      case .input: "standard input"
      case .file(let path): path
      }
    }
  }

  private let state: ShellState
  /// In order, each once.
  private var sources: [(source: Source, word: Word)] = []
  private var seen: Set<Source> = []
  private(set) var arrivals: Arrivals
  private(set) var failures: [LoadFailure] = []

  init(_ state: ShellState) {
    self.state = state
    arrivals = Arrivals(state.workspace)
  }

  /// Notes what a word stands for.
  mutating func take(_ word: Word) {
    if word.text == "-", !word.isQuoted {
      note(.input, at: word)
      return
    }
    do throws(ShellError) {
      for file in try FileFinding(home: state.environment.homeFolder).files(word) {
        note(.file(file), at: word)
      }
    } catch {
      failures.append(LoadFailure(error: error))
    }
  }

  private mutating func note(_ source: Source, at word: Word) {
    guard seen.insert(source).inserted else { return }
    sources.append((source, word))
  }

  /// Reads everything that was noted; only an interrupt ends it early.
  mutating func read() throws(ShellError) {
    var progress = Progress(state.environment)
    defer { progress.end() }
    for (index, (source, word)) in sources.enumerated() {
      try state.checkInterrupt()
      progress.show("Loading \(index + 1) of \(sources.count): \(source.name)")
      do throws(ShellError) {
        let batch = try batch(from: source, at: word)
        for article in batch.articles { arrivals.add(article, name: article.origin.location) }
        for failure in batch.failures {
          failures.append(
            LoadFailure(
              error: ShellError(.intake(failure.error, name: failure.name), at: word.place)))
        }
      } catch {
        try state.checkInterrupt()
        failures.append(LoadFailure(error: error))
      }
    }
  }

  private func batch(from source: Source, at word: Word) throws(ShellError) -> IntakeBatch {
    let bytes = try bytes(of: source, at: word)
    do throws(IntakeError) {
      return try intake(from: bytes, name: source.name, pdf: PDFReading.layout)
    } catch {
      if case .file(let path) = source, FileFinding.isSession(path) {
        throw ShellError(
          .other("‘\(path)’ is a saved session, not an article.", mend: "Open it: open \(path)"),
          at: word.place)
      }
      throw ShellError(.intake(error, name: source.name), at: word.place)
    }
  }

  private func bytes(of source: Source, at word: Word) throws(ShellError) -> [UInt8] {
    do throws(FileError) {
      switch source {
      case .input: return try state.environment.readInput()
      case .file(let path): return try Files.read(path, limit: TextLimits.mostBytes)
      }
    } catch {
      guard error.code == FileError.tooLarge else {
        throw ShellError(.files(error), at: word.place)
      }
      let size = max(Files.status(error.path)?.size ?? 0, TextLimits.mostBytes + 1)
      throw ShellError(.intake(.tooLarge(bytes: size), name: source.name), at: word.place)
    }
  }
}
