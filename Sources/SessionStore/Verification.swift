package import Casebook
internal import JSON

/// What `verify` checked and found.
package struct Verification: Hashable, Sendable {
  /// Sentences about what is wrong; empty when all is well.
  package var problems: [String] = []
  package var entries = 0
  package var texts = 0
  package var anchors = 0
}

extension StoredSession {
  /// Checks the journal's chain, the texts against their hashes, every anchor against its text, and that replaying
  /// the journal gives this session's state.
  package func verify(_ session: Session) -> Verification {
    var report = Verification()
    let chain = self.chain
    for (key, text) in session.workspace.texts.pairs {
      report.texts += 1
      if JournalLine.key(of: text) != key {
        report.problems.append("A text is not the one that was loaded: \(key).")
      }
    }
    checkAnchors(of: session.workspace, report: &report)
    checkChain(chain.journal, head: chain.head, against: session.workspace, report: &report)
    return report
  }

  private func checkAnchors(of workspace: Workspace, report: inout Verification) {
    for claim in workspace.claims.values {
      report.anchors += 1
      guard let text = workspace.text(of: claim.article), claim.anchor.isExact(in: text) else {
        report.problems.append("\(claim.id) does not stand where it says in \(claim.article).")
        continue
      }
    }
    for note in workspace.annotations.values {
      guard case .span(let article, _) = note.target, let anchor = note.anchor else { continue }
      report.anchors += 1
      guard let text = workspace.text(of: article), anchor.isExact(in: text) else {
        report.problems.append("\(note.id) does not stand where it says in \(article).")
        continue
      }
    }
  }

  private func checkChain(
    _ journal: [[UInt8]], head: String?, against workspace: Workspace,
    report: inout Verification
  ) {
    var replayed = Session()
    for (key, text) in workspace.texts.pairs { replayed.keep(text, as: key) }
    var last: String?
    for (index, bytes) in journal.enumerated() {
      report.entries += 1
      do throws(JournalLineProblem) {
        guard case .entry(let entry, _, let digest, let previous) = try JournalLine(reading: bytes)
        else { throw JournalLineProblem(reason: "it is no entry") }
        guard previous == last else {
          throw JournalLineProblem(reason: "it does not follow the one before it")
        }
        last = digest
        do throws(JournalError) {
          try replayed.replay(entry)
        } catch {
          throw JournalLineProblem(reason: "it does not fit what came before (\(error))")
        }
      } catch {
        report.problems.append("Journal entry e\(index + 1): \(error.reason).")
        return
      }
    }
    if last != head {
      report.problems.append("The journal's last entry is not the one that was written.")
    }
    if replayed.workspace != workspace {
      report.problems.append("Replaying the journal does not give the state that was saved.")
    }
  }
}
