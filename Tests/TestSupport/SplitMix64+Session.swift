package import Casebook

extension SplitMix64 {
  /// A session after random commands, undos and redos.
  package mutating func session(from start: Workspace, steps: Int) -> Session {
    let time = "2019-02-09T14:03:11Z"
    var session = Session(workspace: start)
    for _ in 0..<steps {
      let count = 1 + below(3)
      switch below(5) {
      case 0: _ = try? session.undo(count, line: "undo", time: time)
      case 1: _ = try? session.redo(count, line: "redo", time: time)
      default:
        let edits = list(upTo: 3) { $0.edit() }
        _ = try? session.record(edits, line: word(), summary: word(), time: time)
      }
    }
    return session
  }
}
