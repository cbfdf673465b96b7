import Files
import Glibc
import SessionStore
import Testing

@Suite struct ErrorWordsTests {
  static let errors: [(SessionStoreError, String, String)] = [
    (.notFound("harbour"), "There is no session ‘harbour’.", "Type ‘sessions’ to list them."),
    (
      .locked(path: "harbour.json", holder: "process 12 on desk, since 2019-02-09T14:03:11Z"),
      "harbour.json is in use by process 12 on desk, since 2019-02-09T14:03:11Z.",
      "Open it for reading (--read-only), as a copy (--copy), or take it over (--take-over)."
    ),
    (
      .unreadable(FileError(.read, "harbour.json", code: EACCES)),
      "harbour.json cannot be read: you may not read it.", "Check the path and its permissions."
    ),
    (
      .notJSON(
        path: "harbour.json", line: 12, byte: 345,
        reason: "the text ends in the middle of a value", lastGood: "harbour.previous.json"),
      "harbour.json:12: the session file is damaged at byte 345: the text ends in the middle of a value.",
      "The state of the save before is in harbour.previous.json: open harbour.previous.json"
    ),
    (
      .wrongShape(
        path: "harbour.json", place: "claims[3].anchor.span", expected: "a span [start, end]",
        lastGood: nil),
      "harbour.json: the session file is damaged: claims[3].anchor.span should be a span [start, end].",
      "The file was left as it is. Restore it from a copy of yours."
    ),
    (
      .tooNew(path: "harbour.json", format: "2.0", writtenBy: "hearsay 3.1"),
      "harbour.json was written by a newer Hearsay (hearsay 3.1, format 2.0).",
      "Open it with that version, or a newer one."
    ),
    (
      .notASession(path: "data.json"), "data.json is not a Hearsay session.",
      "Load articles with ‘load’, sessions with ‘open’."
    ),
    (
      .damagedJournal(
        path: "harbour.journal.jsonl", line: 4,
        reason: "the entry is not the one that was written", lastGood: 17),
      "harbour.journal.jsonl:4: the entry is not the one that was written. Everything up to entry e17 is good.",
      "Read what is good (open NAME --read-only), then keep it: save NEWNAME"
    ),
    (
      .damagedJournal(
        path: "harbour.journal.jsonl", line: 1, reason: "it is no entry", lastGood: 0),
      "harbour.journal.jsonl:1: it is no entry. There is no entry before it.",
      "Read what is good (open NAME --read-only), then keep it: save NEWNAME"
    ),
    (
      .changedOutside(path: "harbour.json"),
      "harbour.json was changed by someone else since it was opened, and was not overwritten.",
      "Keep your work under another name: save NEWNAME"
    ),
    (
      .takenOver(path: "harbour.json"),
      "harbour.json was taken over by another shell, and nothing was written to it.",
      "Keep your work under another name: save NEWNAME"
    ),
    (
      .readOnly(path: "harbour.json"), "harbour.json is open for reading only.",
      "Keep your work under another name: save NEWNAME"
    ),
    (
      .notLocked(FileError(.lock, "harbour.lock", code: EROFS)),
      "harbour.lock cannot be made: the disk is read-only.",
      "Open it for reading (--read-only), or choose another folder."
    ),
    (
      .exists("harbour"),
      "There is a session ‘harbour’ already, and it was not overwritten.",
      "Choose another name, or open that one: open NAME"
    ),
    (
      .badName(".x"), "‘.x’ cannot be a session's name.",
      "Use letters, digits, - and _; or a path that ends in .json."
    ),
    (
      .notWritten(
        FileError(.write, "harbour.json", code: ENOSPC), lastGood: "harbour.journal.jsonl"),
      "harbour.json was not written: the disk is full. The last good state is in harbour.journal.jsonl.",
      "Make room or choose another place, then: save NEWNAME"
    ),
    (
      .notWritten(FileError(.remove, "harbour.json", code: EACCES), lastGood: nil),
      "harbour.json was not written: you may not write here.", "Try: save NEWNAME"
    ),
  ]

  @Test(arguments: errors)
  func `an error says what is wrong and how to mend it`(
    error: SessionStoreError, what: String, mend: String
  ) {
    #expect(error.what == what)
    #expect(error.mend == mend)
  }
}
