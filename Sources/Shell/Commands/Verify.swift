internal import Casebook
internal import JSON
internal import SessionStore

extension Command {
  static let verify = Command(
    name: "verify", group: .session,
    summary: "Check that texts, journal and places are as they were written.",
    discussion: """
      Every text is checked against the hash it was loaded with, every journal entry against the digest of the one \
      before, every claim against its place in the text, and the state against a replay of the journal.
      """,
    isListing: true, examples: [Example("verify", "check the session")],
    seeAlso: ["journal", "info"]
  ) { (arguments, state) throws(ShellError) in
    guard let keeper = state.keeper else { throw ShellError(.unnamedSession) }
    let report = keeper.stored.verify(state.session)
    guard report.problems.isEmpty else { throw ShellError(.damagedSession(report.problems)) }
    let checked = [
      Phrases.count(report.texts, "text"),
      Phrases.count(report.entries, "journal entry", "journal entries"),
      Phrases.count(report.anchors, "place"),
    ]
    return .lines(
      StyledText("All is as it was written: \(ShellError.list(checked)) checked."),
      json: [
        "texts": .integer(report.texts), "entries": .integer(report.entries),
        "places": .integer(report.anchors), "problems": [],
      ])
  }
}
