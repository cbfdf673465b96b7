extension HelpTopic {
  /// Every topic, in the order in which the overview lists them.
  static let all: [HelpTopic] = [query, ids, quoting, output, scripts, saving, keys]

  private static let query = HelpTopic(
    name: "query", summary: "How to select claims by a query.",
    sections: [
      .paragraph(
        """
        Every command that takes claims takes a query: words, “phrases” and terms. All of them must hold; a minus \
        before a term excludes; ‘or’ between two terms lets either hold. Case and the form of quotation marks do not \
        matter. Rejected claims appear only when you ask for them.
        """),
      .rows(
        [
          ("drums harbour", "both words in the claim's wording"),
          ("\"coup attempt\"", "these words in a row"), ("-denied", "not this word"),
          ("c3 c5-c9 a1", "these claims, or the claims of this article"),
          ("it", "what was listed last"),
          ("outlet:\"The Ledger\"", "a value with a space"),
        ] + QueryParser.keys.map { ("\($0):", QueryParser.help(for: $0)) }),
      .paragraph("is: takes \(words(Query.State.allCases.map(\.rawValue)))."),
      .paragraph("has: takes \(words(Query.Feature.allCases.map(\.rawValue)))."),
      .paragraph("For example: claims source:unnamed is:hedged has:number -tag:checked"),
    ])

  private static let ids = HelpTopic(
    name: "ids", summary: "How things are named: a1, c12, n4 and the like.",
    sections: [
      .paragraph("A number is never given twice in a session, so an id in your notes stays right."),
      .rows([
        ("a1", "an article"), ("c12", "a claim"), ("g3", "a group of matching claims"),
        ("n4", "a note"), ("l2", "a link"), ("e7", "an entry of the journal"),
        ("c3-c9", "a range; c3-9 says the same"), ("c1,c4,c7-c9", "several"),
        ("a1:3", "the third paragraph of a1"),
        ("a1:3.2", "its second sentence (after ‘extract’)"), ("tag/event/fire", "a tag"),
        ("session", "the session as a whole"), ("it", "what was listed last"),
      ]),
    ])

  private static let quoting = HelpTopic(
    name: "quoting", summary: "How a line is cut into words.",
    sections: [
      .paragraph(
        """
        Spaces part words. Words with spaces go into quotation marks, straight or curly: \"coup attempt\", \
        ‘coup attempt’, “coup attempt”, «coup attempt». A mark quotes where a word or the value behind a colon \
        begins (outlet:\"The Guardian\"); an apostrophe inside a word is a letter, so don’t needs nothing.
        """),
      .rows([
        ("\\", "takes the next character as it is: O\\ K, \\#, \\\""),
        ("\\ at the end", "joins the line with the next one"),
        ("#", "at the beginning of a word: the rest is a comment"),
        ("key:value", "an option, or a term of a query; quote words with a colon"),
        ("--flag", "a switch of a command"),
      ]),
      .paragraph(
        "Notes, reasons and definitions take the rest of the line as it is: > and | are text there."
      ),
    ])

  private static let output = HelpTopic(
    name: "output", summary: "Where a reply goes, and in which form.",
    sections: [
      .paragraph("Put these behind any command:"),
      .rows([
        ("--json", "as JSON; the same as in the session's file"),
        ("--csv", "as a table for spreadsheets"), ("--md", "as a Markdown table"),
        ("> FILE", "into a file, replacing it"), (">> FILE", "to the end of a file"),
        ("| PROGRAM", "to a program, such as less"),
      ]),
      .paragraph(
        """
        On a screen, tables fit its width and long values are wrapped, never cut. NO_COLOR turns colours off, \
        ACCESSIBLE=1 prints one labelled line per value, for screen readers.
        """),
    ])

  private static let scripts = HelpTopic(
    name: "scripts", summary: "How to run commands from a file.",
    sections: [
      .paragraph(
        """
        A script is a text file with one command in a line. It stops at the first error and says file, line and \
        column.
        """),
      .rows([
        ("run FILE A B", "runs it in this session; $1 is A, $2 is B, $* both, $$ a dollar sign"),
        ("hearsay run FILE A B", "the same from the system's shell; - reads standard input"),
        ("hearsay -c 'LINE'", "runs a line; may be given more than once"),
        ("--check", "only looks for mistakes"), ("--echo", "prints each line before its reply"),
        ("--keep-going", "goes on after an error"),
      ]),
      .paragraph(
        """
        A script keeps nothing on disk unless it says ‘save NAME’ or was started with --session NAME. The exit code \
        is 0 when all went well, 1 when a command failed, 2 for wrong usage, 3 for an unreadable session, 4 for one \
        that another shell has, 130 when it was interrupted.
        """),
    ])

  private static let saving = HelpTopic(
    name: "saving", summary: "How your work is kept.",
    sections: [
      .paragraph(
        """
        Every command is on disk before the next prompt. A session without a name is a draft; ‘save NAME’ names it. \
        ‘undo’ takes back any number of changes, also after saving and resuming, and the journal keeps what was undone.
        """),
      .rows([
        ("NAME.json", "the session as it was saved last"),
        ("NAME.journal.jsonl", "what happened since; replayed when it is opened"),
        ("NAME.previous.json", "the save before the last"),
        ("NAME.lock", "who has it open; only one shell writes at a time"),
      ]),
    ])

  private static let keys = HelpTopic(
    name: "keys", summary: "Keys at the prompt.",
    sections: [
      .rows([
        ("Tab", "complete a command, an option, an id, a tag, a file; again lists what fits"),
        ("Up, Down", "earlier and later lines"), ("Ctrl-R", "search earlier lines"),
        ("Left, Right", "move by a character; with Ctrl by a word"),
        ("Home, End", "to the beginning or end; also Ctrl-A, Ctrl-E"),
        ("Ctrl-W", "delete the word before the cursor"),
        ("Ctrl-U, Ctrl-K", "delete the line, or what is behind the cursor"),
        ("Ctrl-Y", "bring back what was deleted last"),
        ("Alt-Enter", "a new line within the command"),
        ("Ctrl-C", "clear the line, or stop the running command: nothing is changed then"),
        ("Ctrl-D", "on an empty line: save and leave"),
        ("Ctrl-Z", "put the shell aside; fg brings it back"),
      ]),
      .paragraph("What is pasted never runs by itself: look at it, then press Enter."),
    ])

  private static func words(_ words: [String]) -> String { ShellError.list(words) }
}
