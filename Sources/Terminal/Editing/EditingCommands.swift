import CEditline
import Glibc

/// The commands we add to libedit, and the keys they hang on.
enum EditingCommands {
  /// Sets the callbacks, adds the commands and binds the keys, with `.editrc` in between: it may
  /// change what is comfortable, not what the editor cannot do without.
  static func install(in editline: Editline) {
    unsafe editline.setPrompt { editor in unsafe Editline.client(of: editor)?.promptPointer }
    unsafe editline.setReader { editor, character in
      guard let session = unsafe Editline.client(of: editor) else { return -1 }
      guard let key = session.nextKey() else {
        errno = session.stopCode
        return -1
      }
      unsafe character?.pointee = wchar_t(key.value)
      return 1
    }
    addCommands(to: editline)
    for (key, command) in comfortable { editline.bind(key, to: command) }
    editline.readUserSettings()
    for (key, command) in needed {
      editline.bind(key, to: command)
      editline.bindAlternative(key, to: command)
    }
  }

  private static func addCommands(to editline: Editline) {
    unsafe editline.addCommand(
      "hearsay-attend", help: "Carry out what a signal or a search asks for"
    ) {
      editor, _ in unsafe run(editor) { $0.attend() }
    }
    unsafe editline.addCommand("hearsay-complete", help: "Complete the word at the cursor") {
      editor, _ in unsafe run(editor) { $0.completeWord() }
    }
    unsafe editline.addCommand("hearsay-newline", help: "Insert a newline") {
      editor, _ in unsafe run(editor) { $0.insertNewline() }
    }
    unsafe editline.addCommand("hearsay-paste", help: "Insert pasted text") {
      editor, _ in unsafe run(editor) { $0.insertPaste() }
    }
    unsafe editline.addCommand("hearsay-delete", help: "Delete a character, or end the input") {
      editor, _ in unsafe run(editor) { $0.deleteOrEnd() }
    }
    unsafe editline.addCommand("hearsay-search", help: "Search the history") {
      editor, _ in unsafe run(editor) { $0.beginSearch() }
    }
  }

  private static let comfortable = [
    ("^D", "hearsay-delete"),
    ("^W", "ed-delete-prev-word"),
    ("\\e[3~", "ed-delete-next-char"),
    ("\\e[H", "ed-move-to-beg"), ("\\e[1~", "ed-move-to-beg"), ("\\eOH", "ed-move-to-beg"),
    ("\\e[F", "ed-move-to-end"), ("\\e[4~", "ed-move-to-end"), ("\\eOF", "ed-move-to-end"),
    ("\\e[1;5C", "em-next-word"), ("\\e[5C", "em-next-word"), ("\\e\\e[C", "em-next-word"),
    ("\\e[1;3C", "em-next-word"),
    ("\\e[1;5D", "ed-prev-word"), ("\\e[5D", "ed-prev-word"), ("\\e\\e[D", "ed-prev-word"),
    ("\\e[1;3D", "ed-prev-word"),
  ]

  private static let needed = [
    ("^C", "hearsay-attend"),
    ("^I", "hearsay-complete"),
    ("^R", "hearsay-search"),
    ("\\e[200~", "hearsay-paste"),
    // Edit mode swaps CR and LF, so Alt-Enter arrives as ESC LF.
    ("\\e\\n", "hearsay-newline"), ("\\e\\r", "hearsay-newline"),
  ]
}

/// Runs a command on the session behind an editor; a free function, as C callbacks capture nothing.
private func run(_ editor: OpaquePointer?, _ command: (EditingSession) -> Int32) -> UInt8 {
  let code = unsafe Editline.client(of: editor).map(command) ?? CC_ERROR
  return UInt8(truncatingIfNeeded: code)
}
