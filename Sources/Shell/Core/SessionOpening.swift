internal import Casebook
internal import SessionStore

/// What came of opening a session, and what of it a user should be told.
struct SessionOpening {
  let name: String
  /// The draft that holds the copy, when a copy was asked for.
  var copyName: String?
  private let mode: OpeningMode
  private let contents: String
  private let recoveredEntries: Int
  private let lostItsEnd: Bool
  private let readOnlyReason: StoredSession.ReadOnlyReason?

  init(_ opened: StoredSession.Opened, mode: OpeningMode) {
    name = opened.stored.paths.name
    self.mode = mode
    contents = Phrases.contents(of: opened.session.workspace)
    recoveredEntries = opened.recoveredEntries
    lostItsEnd = opened.tornBytes > 0
    readOnlyReason = opened.stored.readOnlyReason
  }

  /// The lines to show.
  var lines: [StyledText] {
    var lines = [headline]
    if recoveredEntries > 0, mode == .writing || mode == .takingOver {
      lines.append(
        StyledText(
          Phrases.count(recoveredEntries, "command") + " since the last save "
            + (recoveredEntries == 1 ? "was" : "were") + " recovered.", .notice))
    }
    if mode == .takingOver {
      lines.append(StyledText("The shell that had it can write to it no more.", .notice))
    }
    if lostItsEnd, mode == .writing || mode == .takingOver {
      lines.append(
        StyledText("The last command was cut off when the shell ended; type it again.", .warning))
    }
    if let reason = readOnlyReason { lines += words(of: reason) }
    return lines
  }

  private var headline: StyledText {
    let contents = StyledText(": \(contents).")
    guard let copyName else { return StyledText("Opened ") + StyledText(name, .strong) + contents }
    return StyledText("Copied \(name) to the draft ") + StyledText(copyName, .strong) + contents
  }

  private func words(of reason: StoredSession.ReadOnlyReason) -> [StyledText] {
    switch reason {
    case .asked:
      mode == .copying ? [] : [StyledText("It is open for reading only.", .notice)]
    case .newerFormat(let major):
      [
        StyledText(
          "It was written by a newer Hearsay (format \(major)), so it is open for reading only.",
          .warning)
      ]
    case .editedOutside:
      [
        StyledText(
          "Its file is not as Hearsay wrote it, so it is open for reading only. Type: verify",
          .warning)
      ]
    case .damagedJournal(let error):
      [StyledText(error.what, .warning), StyledText("  ") + StyledText(error.mend)]
    }
  }
}

extension Phrases {
  /// What a session holds: "3 articles, 12 claims and 2 notes".
  static func contents(of workspace: Workspace) -> String {
    let counts = [
      (workspace.articles.count, "article"), (workspace.claims.count, "claim"),
      (workspace.tags.count, "tag"), (workspace.annotations.count, "note"),
      (workspace.links.count, "link"), (workspace.ratings.count, "rating"),
      (workspace.verdicts.count, "verdict"),
    ]
    let present = counts.filter { $0.0 > 0 }.map { count($0.0, $0.1) }
    return present.isEmpty ? "empty" : ShellError.list(present)
  }
}
