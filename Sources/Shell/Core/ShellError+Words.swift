internal import Casebook
internal import Files
internal import Intake
internal import SessionStore

extension ShellError {
  /// What is wrong, in one sentence about the user's thing.
  package var what: String { words.what }

  /// How to mend it: the next thing to type.
  package var mend: String { words.mend }

  private var words: (what: String, mend: String) {
    switch reason {
    case .unclosedQuote(let open, let close):
      (
        "The quotation mark \(open) is not closed.",
        "Add \(close), or put a backslash before \(open)."
      )
    case .missingRedirectionTarget("|"):
      ("Behind | a program should follow.", "For example: claims | less")
    case .missingRedirectionTarget(let sign):
      ("Behind \(sign) a file's name should follow.", "For example: claims \(sign) claims.txt")
    case .textBehindRedirection:
      (
        "There is more text behind the file's name.",
        "Put > FILE at the end of the line, and names with spaces in quotation marks."
      )
    case .unknownCommand(let word, let nearest):
      (
        "There is no command ‘\(word)’.",
        nearest.map { "Did you mean ‘\($0)’?" } ?? "Type ‘help’ for the commands."
      )
    case .ambiguousCommand(let word, let candidates):
      ("‘\(word)’ can be \(Self.list(candidates, "or")).", "Type one letter more.")
    case .unknownFlag(let flag, let command, let known):
      (
        "‘\(command)’ has no option --\(flag).",
        known.isEmpty
          ? "It has no options; see ‘help \(command)’."
          : Nearest.word(to: flag, among: known).map { "Did you mean --\($0)?" }
            ?? "It has \(Self.list(known.map { "--\($0)" }))."
      )
    case .unknownOption(let key, let command, let known):
      (
        "‘\(command)’ has no ‘\(key):’.",
        Nearest.word(to: key, among: known).map { "Did you mean ‘\($0):’?" }
          ?? "It has \(Self.list(known.map { "\($0):" })). Put words with a colon in quotation marks."
      )
    case .tooManyWords(let usage): ("That is a word too many.", "Usage: \(usage)")
    case .missingWord(let name, let help, let usage):
      ("\(name) is missing: \(help).", "Usage: \(usage)")
    case .missingArgument(let name, let given):
      (
        "$\(name) has no value: the script was given \(given) argument\(given == 1 ? "" : "s").",
        "Give it behind the script's name: hearsay run SCRIPT ARGUMENT…"
      )
    case .notAnID(let word, let noun, let letter):
      ("‘\(word)’ is no \(noun).", "A \(noun) is named by its number, such as \(letter)1.".article)
    case .unknownID(let id, let noun, let known):
      ("There is no \(noun) \(id).", Self.known(noun, known))
    case .emptySelection:
      ("‘it’ stands for nothing yet.", "List something first: claims, articles, find …")
    case .notANumber(let word, let expected): ("‘\(word)’ is no number here.", "Give \(expected).")
    case .notOneOf(let word, let choices, let nearest):
      (
        "‘\(word)’ is none of the words that fit here.",
        nearest.map { "Did you mean ‘\($0)’?" } ?? "They are \(Self.list(choices))."
      )
    case .notADate(let word):
      ("‘\(word)’ is no date.", "Write 2019-02-08, 2019-02 or 2019.")
    case .notAPosition(let word):
      (
        "‘\(word)’ names no one thing here.",
        "Give an id (a1, c3, g2), a paragraph (a1:3), a sentence (a1:3.2), or ‘session’."
      )
    case .noParagraph(let number, let article, let count):
      (
        "\(article) has no paragraph \(number).",
        "It has \(Phrases.count(count, "paragraph")); ‘read \(article)’ shows them."
      )
    case .noSentence(_, let paragraph, nil):
      (
        "The sentences of \(paragraph) are not known yet.",
        "Name the paragraph alone, or type first: extract"
      )
    case .noSentence(let number, let paragraph, let count?):
      (
        "\(paragraph) has no sentence \(number).",
        "It has \(Phrases.count(count, "sentence"))."
      )
    case .notATag(let word):
      ("‘\(word)’ cannot be a tag.", "A tag is one word, with / for levels: event/coup.")
    case .unknownTag(let word, let nearest):
      (
        "There is no tag ‘\(word)’.",
        nearest.map { "Did you mean ‘\($0)’?" } ?? "Type ‘tags’ to list them."
      )
    case .unknownQueryTerm(let key, let known, let nearest):
      (
        "A query has no term ‘\(key):’.",
        nearest.map { "Did you mean ‘\($0):’?" }
          ?? "It has \(Self.list(known.map { "\($0):" })). Put words with a colon in quotation marks."
      )
    case .badQueryValue(let key, let value, let expected, let nearest):
      (
        value.isEmpty ? "There is nothing behind ‘\(key):’." : "‘\(value)’ does not fit ‘\(key):’.",
        nearest.map { "Did you mean ‘\(key):\($0)’?" } ?? "Give \(expected)."
      )
    case .danglingOr:
      ("‘or’ stands between two terms.", "For example: claims is:hedged or has:number")
    case .nothingLoaded: ("No article is loaded.", "Type: load FILE, or: paste")
    case .nothingExtracted: ("No claims have been extracted.", "Type: extract")
    case .journal(let error): Self.words(of: error)
    case .readOnly:
      ("This session is open for reading only.", "Keep your work under another name: save NAME")
    case .startedReadOnly:
      ("This shell was started with --read-only.", "Leave and start hearsay without it.")
    case .unknownSession(let name, let nearest):
      (
        "There is no session ‘\(name)’.",
        nearest.map { "Did you mean ‘\($0)’?" } ?? "Type ‘sessions’ to list them."
      )
    case .noSession:
      ("There is no session to resume.", "Start without ‘resume’, and keep your work: save NAME")
    case .unnamedSession:
      ("This session has no name yet.", "Give it one: save NAME")
    case .damagedSession(let problems):
      (
        problems.joined(separator: "\n"),
        "Do not go on in it: open the session before, NAME.previous.json, or a copy of yours."
      )
    case .notText(let name):
      ("‘\(name)’ is no text in UTF-8.", "A script is a text file with one command in a line.")
    case .unknownAlias(let name):
      ("There is no alias ‘\(name)’.", "‘alias’ lists them; to give one: alias NAME COMMAND …")
    case .badAliasName(let name):
      ("‘\(name)’ cannot be an alias.", "Begin with a letter; then letters, digits, - and _.")
    case .aliasIsCommand(let name):
      ("‘\(name)’ is a command's name.", "Choose another name for your line.")
    case .aliasOfAlias(let name):
      ("‘\(name)’ is an alias itself.", "Begin the line with a command.")
    case .notForOption(let value, let option, let expected):
      ("‘\(value)’ does not fit the option \(option).", "It takes: \(expected).")
    case .unknownTopic(let word, let nearest):
      (
        "The help says nothing about ‘\(word)’.",
        nearest.map { "Did you mean ‘\($0)’?" } ?? "Type ‘help’ for the commands and topics."
      )
    case .nestedTooDeep(let depth):
      (
        "Scripts run each other more than \(depth) deep.",
        "Look for a script that runs itself."
      )
    case .safeMode(let what):
      ("Safe mode does not allow \(what).", "Leave and start hearsay without --safe.")
    case .interrupted: ("Stopped; nothing was changed.", "Type the command again to start it anew.")
    case .files(let error): Self.words(of: error)
    case .intake(let error, let name): (error.what(about: name), error.mend)
    case .store(let error): (error.what, error.mend)
    case .program(let program, let status):
      ("‘\(program)’ ended with status \(status).", "Try it in a terminal of its own.")
    case .other(let what, let mend): (what, mend)
    }
  }

  private static func known(_ noun: String, _ range: String?) -> String {
    let listing =
      switch noun {
      case ArticleID.noun: "articles"
      case ClaimID.noun: "claims"
      case GroupID.noun: "groups"
      case AnnotationID.noun: "annotations"
      case LinkID.noun: "links"
      default: "journal"
      }
    guard let range else {
      return switch noun {
      case ArticleID.noun: "None is loaded. Type: load FILE"
      case ClaimID.noun: "There are none. Type: extract"
      default: "There are none yet."
      }
    }
    return "You have \(range). Type ‘\(listing)’ to list them."
  }

  private static func words(of error: JournalError) -> (String, String) {
    switch error {
    case .nothingToUndo: ("There is nothing to undo.", "Type ‘journal’ to see what was done.")
    case .nothingToRedo:
      ("There is nothing to redo.", "‘redo’ restores what ‘undo’ took back last.")
    case .damaged(let entry, let reason):
      ("Journal entry \(entry) is damaged: \(reason).", "Type ‘verify’ to check the session.")
    case .rejected(.missing(let thing)):
      ("\(thing) is not there any more.", "Type ‘verify’ to check the session.")
    case .rejected(.inUse(let thing, let user)):
      ("\(thing) is still used by \(user).", "Remove that first.")
    case .rejected(.wrongSlot(let thing)):
      ("\(thing) was to be put in another's place.", "Type ‘verify’ to check the session.")
    }
  }

  private static func words(of error: FileError) -> (String, String) {
    let what = "\(error.path): \(error.reason)."
    return switch error.operation {
    case .read, .list: (what, "Check the name and the folder; Tab completes them.")
    case .expand: (what, "Check the pattern: * stands for any letters, ? for one.")
    case .run: (what, "Check the program's name.")
    case .write, .create, .remove, .lock: (what, "Choose another place for it.")
    }
  }

  /// Words as people list them: "a, b and c".
  static func list(_ words: [String], _ conjunction: String = "and") -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "nothing" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}

extension String {
  /// "A article" as "An article".
  fileprivate var article: String {
    guard hasPrefix("A "), let first = dropFirst(2).first, "aeiou".contains(first) else {
      return self
    }
    return "An" + dropFirst()
  }
}
