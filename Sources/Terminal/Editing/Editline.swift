import CEditline
import Glibc

/// One libedit editor and its history, without any decisions.
///
/// libedit keeps statics for signals, searching and drawing: one editor in a process, on the main
/// thread.
@safe
final class Editline {
  private let editor: OpaquePointer
  private let history: OpaquePointer

  /// Opens the editor on standard input and output; nil if libedit cannot, or if the terminal is
  /// one that it cannot redraw a line on.
  ///
  /// The locale must be set before, or é is taken for a key of commands.
  init?(name: String) {
    guard let editor = unsafe ce_open(name) else { return nil }
    // Erase to the end of the line: without it (an unknown TERM) a line cannot be redrawn.
    guard unsafe ce_capability(editor, "ce") != nil, let history = unsafe history_init() else {
      unsafe el_end(editor)
      return nil
    }
    unsafe self.editor = editor
    unsafe self.history = history
    unsafe ce_set_signal(editor, 0)
    // Debian's build starts in vi mode.
    unsafe ce_set_editor(editor, "emacs")
    // The size of 0 that a new history has drops every entry at once.
    unsafe ce_history_set_size(history, Int32(HistoryFile.defaultLimit))
    unsafe ce_set_history(editor, history)
    // Ctrl-S is free for searching, and Ctrl-C and Ctrl-Z come as keys (see ControlKey).
    unsafe ce_set_tty(editor, "-d", "-ixon")
    unsafe ce_set_tty(editor, "-d", "-isig")
  }

  deinit {
    // Else closing throws away what has been typed ahead.
    unsafe ce_set_edit_mode(editor, 0)
    unsafe history_end(history)
    unsafe el_end(editor)
  }

  // MARK: Setting up

  /// Sets the object that the callbacks get back; it has to outlive the editor.
  func setClient(_ client: EditingSession) {
    unsafe ce_set_client(editor, Unmanaged.passUnretained(client).toOpaque())
  }

  /// The object that was set, for a callback.
  static func client(of editor: OpaquePointer?) -> EditingSession? {
    guard let editor = unsafe editor, let client = unsafe ce_client(editor) else { return nil }
    return unsafe Unmanaged<EditingSession>.fromOpaque(client).takeUnretainedValue()
  }

  func setPrompt(_ prompt: ce_prompt) {
    unsafe ce_set_prompt(editor, prompt, CChar(PromptText.delimiter.value))
  }

  func setReader(_ reader: el_rfunc_t) { unsafe ce_set_reader(editor, reader) }

  func addCommand(_ name: String, help: String, _ command: ce_command) {
    unsafe ce_add_command(editor, name, help, command)
  }

  func bind(_ key: String, to command: String) { unsafe ce_bind(editor, key, command) }

  func bindAlternative(_ key: String, to command: String) {
    unsafe ce_bind_alternative(editor, key, command)
  }

  /// Runs the user's `.editrc`.
  func readUserSettings() { unsafe el_source(editor, nil) }

  func addHistory(_ line: String) { unsafe ce_history_enter(history, line) }

  // MARK: Reading

  /// Reads a line through the callbacks.
  ///
  /// Nil without a line; the count is 0 at the end of input and -1 at a failure.
  func read() -> (line: String?, count: Int) {
    var count: Int32 = 0
    guard let line = unsafe el_gets(editor, &count) else { return (nil, Int(count)) }
    return (unsafe String(cString: line), Int(count))
  }

  // MARK: The line

  var line: EditedLine {
    get {
      guard let info = unsafe el_wline(editor) else { return EditedLine("") }
      let (start, cursor, end) = unsafe (
        info.pointee.buffer, info.pointee.cursor, info.pointee.lastchar
      )
      guard let start = unsafe start, let cursor = unsafe cursor, let end = unsafe end else {
        return EditedLine("")
      }
      let scalars = unsafe UnsafeBufferPointer(start: start, count: end - start).map {
        Unicode.Scalar(UInt32(bitPattern: $0)) ?? "\u{FFFD}"
      }
      return EditedLine(scalars: scalars, cursor: unsafe cursor - start)
    }
    set {
      let old = line
      moveCursor(by: old.scalars.count - old.cursor)
      unsafe el_deletestr(editor, Int32(clamping: old.scalars.count))
      insert(newValue.scalars)
      moveCursor(by: newValue.cursor - newValue.scalars.count)
    }
  }

  /// Inserts at the cursor; false if the line cannot take it.
  @discardableResult
  func insert(_ scalars: [Unicode.Scalar]) -> Bool {
    guard !scalars.isEmpty else { return true }
    let wide = scalars.map { wchar_t($0.value) } + [0]
    return unsafe el_winsertstr(editor, wide) == 0
  }

  func moveCursor(by scalars: Int) { unsafe el_cursor(editor, Int32(clamping: scalars)) }

  /// Deletes scalars before the cursor.
  func deleteBackward(_ count: Int) { unsafe el_deletestr(editor, Int32(clamping: count)) }

  // MARK: The terminal

  /// Draws prompt and line anew, from the column where the terminal's cursor is.
  func redraw() { unsafe ce_refresh(editor) }

  /// Takes the terminal's new size.
  func resize() { unsafe el_resize(editor) }

  /// Sets the terminal to editing, or back to what it was.
  func prepareTerminal(_ isEditing: Bool) {
    unsafe ce_prepare_terminal(editor, isEditing ? 1 : 0)
  }
}
