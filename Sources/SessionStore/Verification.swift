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
  /// Checks the files, the journal's chain, the texts against their hashes, every anchor against its text, and that
  /// replaying the journal gives this session's state.
  package func verify(_ session: Session) -> Verification {
    var report = Verification()
    checkFiles(against: session, report: &report)
    for (key, text) in session.workspace.texts.pairs {
      report.texts += 1
      if JournalLine.key(of: text) != key {
        report.problems.append("A text is not the one that was loaded: \(key).")
      }
    }
    checkAnchors(of: session.workspace, report: &report)
    checkChain(contents.chain, against: session.workspace, report: &report)
    return report
  }

  /// Reads the files again, as the next opening will.
  private func checkFiles(against session: Session, report: inout Verification) {
    guard isOnDisk else { return }
    do throws(SessionStoreError) {
      let opened = try StoredSession.open(paths, mode: .reading, program: programName, holder: "")
      switch opened.stored.readOnlyReason {
      case .editedOutside:
        report.problems.append("\(paths.snapshot) is not as Hearsay wrote it.")
      case .damagedJournal(let error): report.problems.append(error.what)
      case .asked, .newerFormat, nil: break
      }
      if opened.session.workspace != session.workspace {
        report.problems.append("The files on disk do not hold the state that is shown here.")
      }
    } catch {
      report.problems.append(error.what)
    }
  }

  private func checkAnchors(of workspace: Workspace, report: inout Verification) {
    for claim in workspace.claims.values {
      let text = workspace.text(of: claim.article)
      check(claim.anchor, of: claim.id, in: claim.article, text, report: &report)
    }
    for note in workspace.annotations.values {
      guard case .span(let article, _) = note.target, let anchor = note.anchor else { continue }
      let text = workspace.text(of: article)
      check(anchor, of: note.id, in: article, text, report: &report)
    }
  }

  private func check(
    _ anchor: Anchor, of thing: some CaseID, in article: ArticleID, _ text: ArticleText?,
    report: inout Verification
  ) {
    report.anchors += 1
    guard let text, anchor.isExact(in: text) else {
      report.problems.append("\(thing) does not stand where it says in \(article).")
      return
    }
  }

  private func checkChain(
    _ chain: JournalChain, against workspace: Workspace, report: inout Verification
  ) {
    var replayed = Session()
    for (key, text) in workspace.texts.pairs { replayed.keep(text, as: key) }
    var checked = JournalChain()
    for (index, bytes) in chain.entries.enumerated() {
      report.entries += 1
      do throws(JournalProblem) {
        guard case .entry(let link) = try JournalLine(reading: bytes) else { throw .notAnEntry }
        try replayed.replay(link, onto: &checked)
      } catch {
        report.problems.append("Journal entry e\(index + 1): \(error.reason).")
        return
      }
    }
    if checked.head != chain.head {
      report.problems.append("The journal's last entry is not the one that was written.")
    }
    if replayed.workspace != workspace {
      report.problems.append("Replaying the journal does not give the state that is shown here.")
    }
  }
}
