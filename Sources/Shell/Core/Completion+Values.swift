internal import Casebook
internal import Files
internal import SessionStore

extension Shell {
  /// What may stand for a parameter of a kind.
  func candidates(for kind: Parameter.Kind, typed: String) -> [Completions.Candidate] {
    let workspace = state.workspace
    switch kind {
    case .article: return articles
    case .claim: return claims
    case .annotation:
      return workspace.annotations.values.map { .init($0.id.description, $0.text) }
    case .link:
      return workspace.links.values.map {
        .init($0.id.description, "\($0.from) \($0.kind.rawValue) \($0.to)")
      }
    case .entry: return entries
    case .target: return articles + claims + groups + [.init("session", "the whole session")]
    case .query: return articles + claims + queryKeys
    case .tag: return workspace.tags.values.map { .init($0.path.description, $0.definition ?? "") }
    case .file: return files(typed)
    case .session: return sessions
    case .command:
      return commands.map { .init($0.name, $0.summary) }
        + HelpTopic.all.map { .init($0.name, $0.summary) }
    case .line: return commands.map { .init($0.name, $0.summary) }
    case .source: return sourceNames.map { .init($0) }
    case .choice(let words): return words.map { .init($0) }
    case .number, .word, .text: return []
    }
  }

  private var articles: [Completions.Candidate] {
    state.workspace.articles.values.map {
      .init($0.id.description, $0.title ?? $0.origin.location)
    }
  }

  private var claims: [Completions.Candidate] {
    state.workspace.claims.values.map { .init($0.id.description, $0.wording) }
  }

  private var groups: [Completions.Candidate] {
    state.workspace.groups.values.map { .init($0.id.description, $0.title ?? "") }
  }

  var queryKeys: [Completions.Candidate] {
    QueryParser.keys.map { .init("\($0):", QueryParser.help(for: $0), isFinal: false) }
  }

  /// The values that a key of the query language takes.
  func queryValues(of key: String) -> [Completions.Candidate] {
    let workspace = state.workspace
    func words(_ words: [String]) -> [Completions.Candidate] { words.map { .init($0) } }
    switch key {
    case "is": return words(Query.State.allCases.map(\.rawValue))
    case "has": return words(Query.Feature.allCases.map(\.rawValue))
    case "kind": return words(Attribution.Kind.allCases.map(\.rawValue))
    case "modality": return words(Claim.Modality.allCases.map(\.rawValue))
    case "basis": return words(Attribution.Basis.allCases.map(\.rawValue))
    case "hedge": return words(Hedge.Kind.allCases.map(\.rawValue))
    case "tag": return candidates(for: .tag, typed: "")
    case "article": return articles
    case "group": return groups
    case "outlet": return words(Set(workspace.articles.values.compactMap(\.outlet)).sorted())
    case "source":
      return words(["unnamed", "named"] + Attribution.SourceType.allCases.map(\.rawValue))
        + words(sourceNames)
    case "verdict": return words(Verdict.Question.allCases.flatMap(\.words))
    case "rating":
      return Rating.Reliability.allCases.map { .init($0.rawValue, $0.meaning) }
        + Rating.Credibility.allCases.map { .init($0.rawValue, $0.meaning) }
    default: return []
    }
  }

  /// The innermost sources of the claims, each once.
  private var sourceNames: [String] {
    let workspace = state.workspace
    let origins = workspace.claims.values.compactMap { workspace.chain(of: $0).links.first }
    return Set(origins.filter { $0.type != nil }.map { Folding.singleLine($0.source) }).sorted()
  }

  /// The newest entries that undo reaches, the last first; a screenful.
  private var entries: [Completions.Candidate] {
    state.session.undoable.suffix(20).reversed().map { id in
      .init(id.description, (try? state.session.journal.entry(id))??.summary ?? "")
    }
  }

  private var sessions: [Completions.Candidate] {
    guard !state.settings.safe else { return [] }
    let environment = state.environment
    return [environment.sessionsFolder, environment.draftsFolder].flatMap { folder in
      ((try? SessionList.sessions(in: folder)) ?? []).map { summary in
        .init(
          summary.name,
          summary.problem ?? summary.saved.map { saved in
            "\(Phrases.count(summary.articles, "article")), "
              + "\(Phrases.count(summary.claims, "claim")), saved \(saved)"
          } ?? "never saved")
      }
    }
  }

  /// Files and folders that go on from what was typed; hidden ones only when the dot was typed.
  func files(_ typed: String) -> [Completions.Candidate] {
    guard !state.settings.safe else { return [] }
    let slash = typed.lastIndex(of: "/")
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let start = slash.map { String(typed[typed.index(after: $0)...]) } ?? typed
    let path = Files.expandingHome(
      folder.isEmpty ? "." : folder, home: state.environment.homeFolder)
    let names = (try? Files.list(path)) ?? []
    return names.filter { Shell.extends($0, start) && ($0.first != "." || start.first == ".") }
      .map { name in
        let isFolder = Files.isFolder(path + "/" + name)
        return .init(folder + name + (isFolder ? "/" : ""), isFinal: !isFolder)
      }
  }
}
