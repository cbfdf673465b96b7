package import Casebook
package import Files
package import Intake
package import SessionStore

/// Why a command was not carried out: what is wrong, where in the line, and how to mend it.
package struct ShellError: Error, Hashable, Sendable {
  package var reason: Reason
  /// The words it is about: Characters of the line, half open.
  package var place: Range<Int>?
  /// The scripts in which it happened, the innermost first; empty for a line that was typed.
  package var trail: [ScriptPlace] = []

  package init(_ reason: Reason, at place: Range<Int>? = nil) {
    self.reason = reason
    self.place = place
  }

  /// What was wrong; the words are in `ShellError+Words.swift`.
  package enum Reason: Hashable, Sendable {
    // The line.
    case unclosedQuote(Character, Character)
    case missingRedirectionTarget(String)
    case textBehindRedirection
    case unknownCommand(String, nearest: String?)
    case ambiguousCommand(String, candidates: [String])
    case unknownFlag(String, of: String, known: [String])
    case tooManyWords(usage: String)
    case missingWord(String, String, usage: String)
    /// `date:` behind a command that has no such key.
    case unknownOption(String, of: String, known: [String])
    /// `$3` in a script that was given two arguments.
    case missingArgument(String, given: Int)
    // The words.
    case notAnID(String, noun: String, letter: Character)
    case unknownID(String, noun: String, known: String?)
    case emptySelection
    case notANumber(String, expected: String)
    case notOneOf(String, choices: [String], nearest: String?)
    case notADate(String)
    case notAPosition(String)
    /// A paragraph's number that the article does not have.
    case noParagraph(String, in: String, count: Int)
    /// A sentence's number that the paragraph does not have; nil when sentences are not known.
    case noSentence(String, in: String, count: Int?)
    case notATag(String)
    case unknownTag(String, nearest: String?)
    // Queries.
    case unknownQueryTerm(String, known: [String], nearest: String?)
    case badQueryValue(key: String, value: String, expected: String, nearest: String? = nil)
    case danglingOr
    // The session.
    case nothingLoaded
    case nothingExtracted
    case journal(JournalError)
    /// The session is open for reading.
    case readOnly
    /// The whole shell only reads.
    case startedReadOnly
    /// There is no session of this name.
    case unknownSession(String, nearest: String?)
    /// There is no session at all to resume.
    case noSession
    /// The session has no name to be saved under.
    case unnamedSession
    /// What `verify` found.
    case damagedSession([String])
    case nestedTooDeep(Int)
    /// A script that is no UTF-8 text.
    case notText(String)
    // Aliases and options.
    case unknownAlias(String)
    case badAliasName(String)
    case aliasIsCommand(String)
    case aliasOfAlias(String)
    case notForOption(String, option: String, expected: String)
    case unknownTopic(String, nearest: String?)
    case safeMode(String)
    case interrupted
    // Other parts.
    case files(FileError)
    case intake(IntakeError, name: String)
    case store(SessionStoreError)
    case program(String, status: Int)
    /// A sentence of a command's own: what, and how to mend it.
    case other(String, mend: String)
  }
}

/// A line of a script.
package struct ScriptPlace: Hashable, Sendable {
  /// The file as given, `-` or `-c`.
  package var script: String
  /// From 1.
  package var line: Int
  /// Characters from 1.
  package var column: Int

  package init(script: String, line: Int, column: Int) {
    self.script = script
    self.line = line
    self.column = column
  }
}
