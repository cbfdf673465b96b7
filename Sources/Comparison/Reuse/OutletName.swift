internal import Prose

/// The words by which an article may call another's outlet.
struct OutletName {
  /// The folded name without a leading article, legal form or bracket: "halvorsen tait".
  let words: [WordKey]
  /// The name up to its first "of", "to" or "for", where two words stand before: "joint observation mission".
  let short: [WordKey]

  init(_ name: String?) {
    let all = (name ?? "").prefix { $0 != "(" }.split(whereSeparator: \.isWhitespace).map { word in
      let bytes = Array(word.utf8)
      return FoldedWord(bytes, bytes.indices).key
    }
    let bare = all.filter { !OutletName.legalForms.contains($0) }
    words = bare.first == "the" && bare.count > 1 ? Array(bare.dropFirst()) : bare
    let head = words.prefix { !OutletName.joints.contains($0) }
    short = head.count > 1 ? Array(head) : words
  }

  private static let legalForms = Set<WordKey>(
    words: "plc inc inc. ltd ltd. llc corp corp. co co. gmbh ag sa")
  private static let joints = Set<WordKey>(words: "of to for in")

  /// Where an article names it, each place by its first token, in order.
  ///
  /// Once the name stands in the text, "the" with one of its words will do: "the Gazette", "the mission".
  func places(in article: ComparedArticle) -> [Int] {
    guard let first = short.first else { return [] }
    let row = article.words
    let full = row.indices.filter { row[$0] == first && row[$0...].starts(with: short) }
    guard !full.isEmpty, words.count > 1 else { return full }
    let parts = Set(words)
    let shortened = row.indices.dropFirst().filter { token in
      row[token - 1] == "the" && parts.contains(row[token])
        && article.isContentWord(token)
    }
    return (full + shortened).sorted()
  }
}
