import Testing

@testable import Terminal

struct HistorySearchTests {
  /// A search through entries, oldest first, begun from a line that is half typed.
  private func search(_ entries: String...) -> HistorySearch {
    HistorySearch(entries: entries, line: EditedLine("half", byteCursor: 2))
  }

  /// The search after these keys.
  private func after(_ keys: String, _ start: HistorySearch) -> HistorySearch {
    var search = start
    for key in keys.unicodeScalars { _ = search.take(key) }
    return search
  }

  @Test func `before the first key the line is as it was`() {
    let search = search("one")
    #expect(search.line == EditedLine("half", byteCursor: 2))
    #expect(search.prompt == "search ‘’: ")
  }

  @Test(
    arguments: [
      ("o", "four “no”", 1), ("on", "once", 0), ("one", "one", 0), ("“n", "four “no”", 5),
      ("O", "four “no”", 1), ("E", "once", 3),
    ])
  func `the newest entry with the text is shown, the cursor on it`(
    keys: String, entry: String, scalars: Int
  ) {
    let search = after(keys, search("one", "once", "four “no”"))
    #expect(search.line.text == entry)
    #expect(search.line.cursor == scalars)
    #expect(!search.isFailing)
  }

  @Test func `Ctrl-R goes back, skips repetitions, and stays at the oldest`() {
    var search = after("a", search("a1", "a2", "b", "a2"))
    #expect(search.line.text == "a2")
    _ = search.take("\u{12}")
    #expect(search.line.text == "a1")
    _ = search.take("\u{12}")
    #expect(search.line.text == "a1")
    #expect(search.prompt == "no match ‘a’: ")
    _ = search.take("\u{13}")
    #expect(search.line.text == "a2")
    #expect(search.prompt == "search ‘a’: ")
  }

  @Test func `Ctrl-R without a text walks back through all`() {
    #expect(after("\u{12}", search("a", "b")).line.text == "b")
    #expect(after("\u{12}\u{12}", search("a", "b")).line.text == "a")
  }

  @Test func `a text that is nowhere keeps the last match and says so`() {
    let search = after("ax", search("a1", "b"))
    #expect(search.line.text == "a1")
    #expect(search.isFailing)
    #expect(search.prompt == "no match ‘ax’: ")
  }

  @Test func `Backspace searches anew for the shorter text`() {
    // ‘ab’ is in the older entry only, ‘a’ in the newer one too.
    let found = after("ab", search("ab", "ac"))
    #expect(found.line.text == "ab")
    #expect(after("\u{7F}", found).line.text == "ac")
    #expect(after("\u{7F}\u{7F}", found).line.text == "half")
    #expect(after("\u{7F}\u{7F}\u{7F}", found).prompt == "search ‘’: ")
  }

  @Test func `Backspace takes a whole character`() {
    var search = after("x", search("e\u{301}x"))
    search.append("e\u{301}")
    #expect(search.query == "xé")
    #expect(after("\u{7F}", search).query == "x")
  }

  @Test func `letters and their combining marks are found however they are written`() {
    let search = after("\u{E9}", search("cafe\u{301} open"))
    #expect(search.line.text == "cafe\u{301} open")
    #expect(!search.isFailing)
  }

  @Test(arguments: ["\u{7}", "\u{3}"])
  func `giving up brings the old line back`(key: Unicode.Scalar) {
    var search = after("on", search("one"))
    #expect(search.take(key) == .cancelled)
    #expect(search.line == EditedLine("half", byteCursor: 2))
  }

  @Test(arguments: ["\n", "\r"] as [Unicode.Scalar])
  func `Enter takes the line`(key: Unicode.Scalar) {
    var search = after("on", search("one"))
    #expect(search.take(key) == .accepted)
    #expect(search.line.text == "one")
  }

  @Test(arguments: ["\u{1}", "\u{5}", "\u{1B}", "\t"] as [Unicode.Scalar])
  func `another control key takes the line and still counts`(key: Unicode.Scalar) {
    var search = after("on", search("one"))
    #expect(search.take(key) == .acceptedThenKey)
  }

  @Test func `without entries every text fails and nothing traps`() {
    let search = after("a\u{12}\u{13}\u{7F}\u{12}", search())
    #expect(search.line.text == "half")
    #expect(search.isFailing)
  }
}
