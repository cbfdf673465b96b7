import Casebook
import Files
import Intake
import SessionStore
import Testing

@testable import Shell

@Suite struct ShellErrorTests {
  private static let ofTheLine: [(ShellError.Reason, String)] = [
    (
      .unclosedQuote("“", "”"),
      "The quotation mark “ is not closed.\nAdd ”, or put a backslash before “."
    ),
    (
      .missingRedirectionTarget("|"),
      "Behind | a program should follow.\nFor example: claims | less"
    ),
    (
      .missingRedirectionTarget(">>"),
      "Behind >> a file's name should follow.\nFor example: claims >> claims.txt"
    ),
    (
      .textBehindRedirection,
      "There is more text behind the file's name.\nPut > FILE at the end of the line, and names with spaces in quotation marks."
    ),
    (
      .unknownCommand("clims", nearest: "claims"),
      "There is no command ‘clims’.\nDid you mean ‘claims’?"
    ),
    (
      .unknownCommand("xyzzy", nearest: nil),
      "There is no command ‘xyzzy’.\nType ‘help’ for the commands."
    ),
    (
      .ambiguousCommand("s", candidates: ["save", "set", "show"]),
      "‘s’ can be save, set or show.\nType one letter more."
    ),
    (
      .unknownFlag("jsn", of: "show", known: ["json", "csv"]),
      "‘show’ has no option --jsn.\nDid you mean --json?"
    ),
    (
      .unknownFlag("quick", of: "show", known: ["json", "csv"]),
      "‘show’ has no option --quick.\nIt has --json and --csv."
    ),
    (
      .unknownFlag("quick", of: "undo", known: []),
      "‘undo’ has no option --quick.\nIt has no options; see ‘help undo’."
    ),
    (.tooManyWords(usage: "undo [COUNT]"), "That is a word too many.\nUsage: undo [COUNT]"),
    (
      .missingWord("CLAIM", "a claim", usage: "show CLAIM"),
      "CLAIM is missing: a claim.\nUsage: show CLAIM"
    ),
    (
      .missingArgument("2", given: 1),
      "$2 has no value: the script was given 1 argument.\nGive it behind the script's name: hearsay run SCRIPT ARGUMENT…"
    ),
    (
      .missingArgument("1", given: 0),
      "$1 has no value: the script was given 0 arguments.\nGive it behind the script's name: hearsay run SCRIPT ARGUMENT…"
    ),
    (
      .notAnID("x", noun: "article", letter: "a"),
      "‘x’ is no article.\nAn article is named by its number, such as a1."
    ),
    (
      .notAnID("x", noun: "claim", letter: "c"),
      "‘x’ is no claim.\nA claim is named by its number, such as c1."
    ),
    (
      .unknownID("a9", noun: "article", known: nil),
      "There is no article a9.\nNone is loaded. Type: load FILE"
    ),
    (
      .unknownID("c9", noun: "claim", known: nil),
      "There is no claim c9.\nThere are none. Type: extract"
    ),
    (
      .unknownID("n9", noun: "annotation", known: nil),
      "There is no annotation n9.\nThere are none yet."
    ),
    (
      .unknownID("c9", noun: "claim", known: "c1 to c6"),
      "There is no claim c9.\nYou have c1 to c6. Type ‘claims’ to list them."
    ),
    (
      .emptySelection,
      "‘it’ stands for nothing yet.\nList something first: claims, articles, find …"
    ),
    (
      .notANumber("x", expected: "a whole number such as 3"),
      "‘x’ is no number here.\nGive a whole number such as 3."
    ),
    (
      .notOneOf("x", choices: ["a", "b"], nearest: nil),
      "‘x’ is none of the words that fit here.\nThey are a and b."
    ),
    (
      .notOneOf("repeat", choices: ["repeats"], nearest: "repeats"),
      "‘repeat’ is none of the words that fit here.\nDid you mean ‘repeats’?"
    ),
    (.notADate("May"), "‘May’ is no date.\nWrite 2019-02-08, 2019-02 or 2019."),
    (
      .notAPosition("x"),
      "‘x’ names no one thing here.\nGive an id (a1, c3, g2), a paragraph (a1:3), a sentence (a1:3.2), or ‘session’."
    ),
    (
      .noParagraph("9", in: "a1", count: 4),
      "a1 has no paragraph 9.\nIt has 4 paragraphs; ‘read a1’ shows them."
    ),
    (.noSentence("7", in: "a1:2", count: 1), "a1:2 has no sentence 7.\nIt has 1 sentence."),
    (
      .noSentence("7", in: "a1:2", count: nil),
      "The sentences of a1:2 are not known yet.\nName the paragraph alone, or type first: extract"
    ),
    (.notATag("a,b"), "‘a,b’ cannot be a tag.\nA tag is one word, with / for levels: event/coup."),
    (.unknownTag("x", nearest: nil), "There is no tag ‘x’.\nType ‘tags’ to list them."),
    (.unknownTag("evnt", nearest: "event"), "There is no tag ‘evnt’.\nDid you mean ‘event’?"),
    (
      .unknownQueryTerm("tga", known: ["tag"], nearest: "tag"),
      "A query has no term ‘tga:’.\nDid you mean ‘tag:’?"
    ),
    (
      .unknownQueryTerm("colour", known: ["is", "has"], nearest: nil),
      "A query has no term ‘colour:’.\nIt has is: and has:. Put words with a colon in quotation marks."
    ),
    (
      .badQueryValue(key: "number", value: "x", expected: "a figure such as 500 or >100"),
      "‘x’ does not fit ‘number:’.\nGive a figure such as 500 or >100."
    ),
    (
      .badQueryValue(key: "is", value: "hedgd", expected: "one", nearest: "hedged"),
      "‘hedgd’ does not fit ‘is:’.\nDid you mean ‘is:hedged’?"
    ),
    (
      .badQueryValue(key: "tag", value: "", expected: "a value"),
      "There is nothing behind ‘tag:’.\nGive a value."
    ),
    (.danglingOr, "‘or’ stands between two terms.\nFor example: claims is:hedged or has:number"),
  ]

  private static let ofTheSession: [(ShellError.Reason, String)] = [
    (.nothingLoaded, "No article is loaded.\nType: load FILE, or: paste"),
    (.nothingExtracted, "No claims have been extracted.\nType: extract"),
    (.journal(.nothingToUndo), "There is nothing to undo.\nType ‘journal’ to see what was done."),
    (
      .journal(.nothingToRedo),
      "There is nothing to redo.\n‘redo’ restores what ‘undo’ took back last."
    ),
    (
      .journal(.damaged(EntryID(3), reason: "no JSON")),
      "Journal entry e3 is damaged: no JSON.\nType ‘verify’ to check the session."
    ),
    (
      .journal(.rejected(.missing("c9"))),
      "c9 is not there any more.\nType ‘verify’ to check the session."
    ),
    (.journal(.rejected(.inUse("a1", by: "c1"))), "a1 is still used by c1.\nRemove that first."),
    (
      .journal(.rejected(.wrongSlot("c1"))),
      "c1 was to be put in another's place.\nType ‘verify’ to check the session."
    ),
    (
      .readOnly,
      "This session is open for reading only.\nKeep your work under another name: save NAME"
    ),
    (
      .startedReadOnly,
      "This shell was started with --read-only.\nLeave and start hearsay without it."
    ),
    (
      .unknownSession("harbor", nearest: "harbour"),
      "There is no session ‘harbor’.\nDid you mean ‘harbour’?"
    ),
    (.unknownSession("x", nearest: nil), "There is no session ‘x’.\nType ‘sessions’ to list them."),
    (
      .noSession,
      "There is no session to resume.\nStart without ‘resume’, and keep your work: save NAME"
    ),
    (.unnamedSession, "This session has no name yet.\nGive it one: save NAME"),
    (
      .damagedSession(["One.", "Two."]),
      "One.\nTwo.\nDo not go on in it: open the session before, NAME.previous.json, or a copy of yours."
    ),
    (
      .nestedTooDeep(16),
      "Scripts run each other more than 16 deep.\nLook for a script that runs itself."
    ),
    (
      .notText("x.bin"),
      "‘x.bin’ is no text in UTF-8.\nA script is a text file with one command in a line."
    ),
    (
      .unknownAlias("x"),
      "There is no alias ‘x’.\n‘alias’ lists them; to give one: alias NAME COMMAND …"
    ),
    (
      .badAliasName("7up"),
      "‘7up’ cannot be an alias.\nBegin with a letter; then letters, digits, - and _."
    ),
    (.aliasIsCommand("tags"), "‘tags’ is a command's name.\nChoose another name for your line."),
    (.aliasOfAlias("figures"), "‘figures’ is an alias itself.\nBegin the line with a command."),
    (
      .notForOption("blue", option: "colour", expected: "on, off, auto"),
      "‘blue’ does not fit the option colour.\nIt takes: on, off, auto."
    ),
    (
      .unknownTopic("clims", nearest: "claims"),
      "The help says nothing about ‘clims’.\nDid you mean ‘claims’?"
    ),
    (
      .unknownTopic("xyzzy", nearest: nil),
      "The help says nothing about ‘xyzzy’.\nType ‘help’ for the commands and topics."
    ),
    (
      .safeMode("running programs"),
      "Safe mode does not allow running programs.\nLeave and start hearsay without --safe."
    ),
    (.interrupted, "Stopped; nothing was changed.\nType the command again to start it anew."),
    (
      .files(FileError(.expand, "*.md", code: FileError.noMatch)),
      "*.md: no file fits.\nCheck the pattern: * stands for any letters, ? for one."
    ),
    (
      .files(FileError(.read, "x", code: FileError.tooLarge)),
      "x: it is too large.\nCheck the name and the folder; Tab completes them."
    ),
    (
      .files(FileError(.write, "x", code: FileError.differs)),
      "x: what was read back is not what was written.\nChoose another place for it."
    ),
    (
      .files(FileError(.run, "x", code: FileError.tooLarge)),
      "x: it is too large.\nCheck the program's name."
    ),
    (
      .intake(.empty, name: "x.txt"),
      "‘x.txt’ is empty.\nCheck that it was saved or downloaded to the end, then load it again."
    ),
    (.store(.notFound("x")), "There is no session ‘x’.\nType ‘sessions’ to list them."),
    (
      .store(.takenOver(path: "x.json")),
      "x.json was taken over by another shell, and nothing was written to it.\nKeep your work under another name: save NEWNAME"
    ),
    (
      .program("false", status: 1), "‘false’ ended with status 1.\nTry it in a terminal of its own."
    ),
    (.other("No.", mend: "Do."), "No.\nDo."),
  ]

  @Test(arguments: ofTheLine.map(\.0).indices)
  func `what is wrong in a line, and how to mend it`(index: Int) {
    let (reason, words) = ShellErrorTests.ofTheLine[index]
    let error = ShellError(reason)
    #expect("\(error.what)\n\(error.mend)" == words)
  }

  @Test(arguments: ofTheSession.map(\.0).indices)
  func `what is wrong with the session, and how to mend it`(index: Int) {
    let (reason, words) = ShellErrorTests.ofTheSession[index]
    let error = ShellError(reason)
    #expect("\(error.what)\n\(error.mend)" == words)
  }

  @Test func `carets stand under the word, wide characters counted`() {
    let error = ShellError(.unknownCommand("日本", nearest: nil), at: 0..<2)
    #expect(
      error.display(under: "日本 x", promptColumns: 9, on: Screen(columns: 80)) == """
                 ^^^^
        There is no command ‘日本’.
          Type ‘help’ for the commands.

        """)
    #expect(
      error.display(under: "日本 x", promptColumns: 9, on: Screen(isAccessible: true))
        == "There is no command ‘日本’.\n  Type ‘help’ for the commands.\n")
  }

  @Test func `where the line is wrapped or has several lines there are no carets`() {
    let error = ShellError(.danglingOr, at: 4..<6)
    let narrow = error.display(under: "abc or", promptColumns: 2, on: Screen(columns: 7))
    #expect(!narrow.contains("^"))
    let several = error.display(under: "abc\nor", promptColumns: 2, on: Screen(columns: 80))
    #expect(!several.contains("^"))
  }
}
