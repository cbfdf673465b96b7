package import Files

/// Why a session could not be opened or written; nothing on disk was changed then.
package enum SessionStoreError: Error, Hashable, Sendable {
  /// There is no such session.
  case notFound(String)
  /// Another shell has it; `holder` says who in words.
  case locked(path: String, holder: String)
  /// The file cannot be read.
  case unreadable(FileError)
  /// The file is no JSON: truncated or edited.
  case notJSON(path: String, line: Int, byte: Int, reason: String, lastGood: String?)
  /// The file is JSON, but something stands in a wrong place.
  case wrongShape(path: String, place: String, expected: String, lastGood: String?)
  /// A newer Hearsay wrote the file, in a format that this one cannot even read.
  case tooNew(path: String, format: String, writtenBy: String?)
  /// The file is JSON of another kind.
  case notASession(path: String)
  /// A line of the journal cannot be used; `lastGood` is the number of the entry before it, 0 when there is none.
  case damagedJournal(path: String, line: Int, reason: String, lastGood: Int)
  /// The file was changed by someone else since it was opened.
  case changedOutside(path: String)
  /// Another shell took the session over since it was opened.
  case takenOver(path: String)
  /// The session is open for reading only.
  case readOnly(path: String)
  /// The lock's file cannot be made.
  case notLocked(FileError)
  /// A session of that name is there already.
  case exists(String)
  /// A name that cannot be a file's.
  case badName(String)
  /// The disk did not take it; `lastGood` is the file with the last good state, nil when there was none.
  case notWritten(FileError, lastGood: String?)
}
