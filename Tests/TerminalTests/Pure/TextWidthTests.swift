import Testing

@testable import Terminal

struct TextWidthTests {
  @Test(arguments: [("", 0), ("abc", 3), ("é’“", 3), ("日本", 4), ("e\u{301}", 1), ("a\tb", 2)])
  func `wide characters take two columns, marks and controls none`(text: String, columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
  }

  @Test(arguments: [("ab", 4, "ab  "), ("日", 4, "日  "), ("abcd", 2, "abcd"), ("", 2, "  ")])
  func `a text is padded by columns`(text: String, width: Int, padded: String) {
    #expect(TextWidth.padded(text, to: width) == padded)
  }

  @Test(
    arguments: [
      ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("日本語", 6, "日本語"), ("日本語", 5, "日本…"),
      // A wide character does not fit in the column that is left.
      ("日本語", 4, "日…"), ("a\nb\tc", 9, "a b c"), ("abcd", 1, "…"),
    ])
  func `a text is cut to a row with an ellipsis`(text: String, width: Int, row: String) {
    #expect(TextWidth.fitted(text, to: width) == row)
  }

  @Test func `letters and their marks are composed`() {
    #expect(Array(TextWidth.nfc("e\u{301}’").unicodeScalars) == ["\u{E9}", "’"])
  }
}

struct CandidateListTests {
  private func rows(_ candidates: [Candidate], columns: Int = 40, rows: Int = 10) -> [String] {
    CandidateList(candidates, columns: columns, rows: rows).rows
  }

  @Test func `descriptions stand in a column`() {
    #expect(
      rows([Candidate("日本語", description: "Japanese."), Candidate("a", description: "A letter.")])
        == ["日本語  Japanese.", "a       A letter."])
  }

  @Test func `descriptions are cut to the width, one column staying free`() {
    // 12 columns: 11 to fill, 1 for the word, 2 between, 8 for the description.
    #expect(rows([Candidate("a", description: "description")], columns: 12) == ["a  descrip…"])
  }

  @Test func `a long word leaves room for the descriptions of others`() {
    // 19 columns to fill, so descriptions begin behind column 9 + 2.
    #expect(
      rows(
        [Candidate("abcdefghijklmnop", description: "long"), Candidate("b", description: "short")],
        columns: 20) == ["abcdefghijklmnop", "b          short"])
  }

  @Test func `words alone stand in columns from top to bottom`() {
    // 19 columns to fill, cells of 3 + 2: three of them.
    let words = ["one", "two", "six", "ten", "a"].map { Candidate($0) }
    #expect(rows(words, columns: 20) == ["one  six  a", "two  ten"])
  }

  @Test func `too many are counted`() {
    let words = (1...5).map { Candidate("w\($0)", description: "d") }
    #expect(rows(words, rows: 2) == ["w1  d", "w2  d", "… and 3 more: type on to narrow"])
  }

  @Test(arguments: [0, 1, 2, 3])
  func `the narrowest terminal does no harm`(columns: Int) {
    #expect(rows([Candidate("日本", description: "x")], columns: columns).count == 1)
    #expect(rows([Candidate("日本"), Candidate("b")], columns: columns).count == 2)
  }
}
