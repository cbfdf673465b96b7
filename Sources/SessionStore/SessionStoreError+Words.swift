internal import Files

extension SessionStoreError {
  /// What is wrong, in one sentence.
  package var what: String {
    switch self {
    case .notFound(let name): "There is no session ‘\(name)’."
    case .locked(let path, let holder): "\(path) is in use by \(holder)."
    case .unreadable(let error): "\(error.path) cannot be read: \(error.reason)."
    case .notJSON(let path, let line, let byte, let reason, _):
      "\(path):\(line): the session file is damaged at byte \(byte): \(reason)."
    case .wrongShape(let path, let place, let expected, _):
      "\(path): the session file is damaged: \(place.isEmpty ? "it" : place) should be \(expected)."
    case .tooNew(let path, let format, let program):
      "\(path) was written by a newer Hearsay (\(program ?? "unnamed"), format \(format))."
    case .notASession(let path): "\(path) is not a Hearsay session."
    case .damagedJournal(let path, let line, let reason, let lastGood):
      "\(path):\(line): \(reason). "
        + (lastGood == 0
          ? "There is no entry before it." : "Everything up to entry e\(lastGood) is good.")
    case .changedOutside(let path):
      "\(path) was changed by someone else since it was opened, and was not overwritten."
    case .takenOver(let path):
      "\(path) was taken over by another shell, and nothing was written to it."
    case .readOnly(let path): "\(path) is open for reading only."
    case .notLocked(let error): "\(error.path) cannot be made: \(error.reason)."
    case .exists(let name): "There is a session ‘\(name)’ already, and it was not overwritten."
    case .badName(let name): "‘\(name)’ cannot be a session's name."
    case .notWritten(let error, let lastGood):
      "\(error.path) was not written: \(error.reason)."
        + (lastGood.map { " The last good state is in \($0)." } ?? "")
    }
  }

  /// How to mend it.
  package var mend: String {
    switch self {
    case .notFound: "Type ‘sessions’ to list them."
    case .locked:
      "Open it for reading (--read-only), as a copy (--copy), or take it over (--take-over)."
    case .unreadable: "Check the path and its permissions."
    case .notJSON(_, _, _, _, let lastGood), .wrongShape(_, _, _, let lastGood):
      lastGood.map { "The state of the save before is in \($0): open \($0)" }
        ?? "The file was left as it is. Restore it from a copy of yours."
    case .tooNew: "Open it with that version, or a newer one."
    case .notASession: "Load articles with ‘load’, sessions with ‘open’."
    case .damagedJournal: "Read what is good (open NAME --read-only), then keep it: save NEWNAME"
    case .notLocked: "Open it for reading (--read-only), or choose another folder."
    case .changedOutside, .takenOver, .readOnly: "Keep your work under another name: save NEWNAME"
    case .exists: "Choose another name, or open that one: open NAME"
    case .badName: "Use letters, digits, - and _; or a path that ends in .json."
    case .notWritten(let error, _):
      error.operation == .write
        ? "Make room or choose another place, then: save NEWNAME" : "Try: save NEWNAME"
    }
  }
}
