extension EditingSession {
  /// Gives a key to the search; what becomes of the line is left as a request.
  func searchTakes(_ key: Unicode.Scalar) {
    let sequence = key == "\u{1B}" ? keys.restOfSequence() : []
    if sequence.elementsEqual(KeyReader.pasteBegins) {
      let text = PastedText.cleaned(keys.paste())
      state.search?.append(text.split(separator: "\n").first.map(String.init) ?? "")
      state.request = .showSearch
    } else {
      switch state.search?.take(key) {
      case nil: return
      case .searching: state.request = .showSearch
      case .accepted, .cancelled: state.request = .endSearch
      case .acceptedThenKey:
        // Escape alone means nothing in a line, and libedit would wait for the rest of a sequence.
        if key != "\u{1B}" || !sequence.isEmpty { state.unread = [key] + sequence }
        state.request = .endSearch
      }
    }
    showSearchPrompt()
  }

  /// Makes the prompt say what is searched for.
  func showSearchPrompt() {
    searchPrompt = CText(state.search.map { PromptText($0.prompt).row } ?? "")
  }
}
