import CEditline

extension EditingSession {
  /// The prompt as libedit draws it; the pointer is good until the next change of the prompt.
  var promptPointer: UnsafeMutablePointer<CChar>? {
    unsafe (state.search == nil ? prompt : searchPrompt).pointer
  }

  /// Carries out what `nextKey()` has asked for.
  func attend() -> Int32 {
    defer { state.request = nil }
    state.vainAttempts = 0
    switch state.request {
    case nil: return CC_ERROR
    case .leave:
      state.afterDrawing = .leave
      editline.line = editline.line.atEnd
    case .showSearch:
      if let search = state.search { editline.line = search.line }
    case .endSearch:
      if let search = state.search { editline.line = search.line }
      state.search = nil
    }
    return CC_REFRESH
  }

  /// Completes the word at the cursor.
  ///
  /// A candidate goes in as it is and not in NFC: the name of a file is found under its own bytes
  /// only, and drawing it askew is the lesser evil.
  func completeWord() -> Int32 {
    let line = editline.line
    guard !state.isBlock else {
      editline.insert(["\t"])
      return CC_REFRESH
    }
    let completions = complete(line.text, line.byteCursor)
    switch CompletionPlan(line: line.text, completions: completions) {
    case .nothing: return CC_REFRESH_BEEP
    case .insert(let edited):
      editline.line = edited
    case .list(let candidates):
      state.afterDrawing = .list(candidates, cursor: line.cursor)
      editline.line = line.atEnd
    }
    return CC_REFRESH
  }

  /// Inserts a newline instead of running the line.
  func insertNewline() -> Int32 { editline.insert(["\n"]) ? CC_REFRESH : CC_ERROR }

  /// Inserts a bracketed paste.
  func insertPaste() -> Int32 {
    let text = PastedText.cleaned(keys.paste())
    return editline.insert(Array(text.unicodeScalars)) ? CC_REFRESH : CC_REFRESH_BEEP
  }

  /// Deletes the character at the cursor; on an empty line, ends the input.
  func deleteOrEnd() -> Int32 {
    let line = editline.line
    if line.scalars.isEmpty { return CC_EOF }
    guard line.cursor < line.scalars.count else { return CC_ERROR }
    editline.moveCursor(by: 1)
    editline.deleteBackward(1)
    return CC_REFRESH
  }

  /// Begins a search through the history.
  func beginSearch() -> Int32 {
    guard !state.isBlock, state.search == nil, let history else { return CC_ERROR }
    state.search = HistorySearch(entries: history.entries, line: editline.line)
    showSearchPrompt()
    return CC_REFRESH
  }
}
