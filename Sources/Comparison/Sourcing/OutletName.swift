internal import Casebook
internal import Prose

/// The words by which an article may call another's outlet.
struct OutletName: Hashable {
  /// The folded name without a leading article, legal form or bracket: "halvorsen tait".
  let words: [WordKey]
  /// The name up to its first "of", "to" or "for", where two words stand before: "joint observation mission".
  let short: [WordKey]
  /// The first letters of a name of three and more words: "cpa".
  let initials: WordKey?

  init(_ name: String?) {
    let all = (name ?? "").prefix { $0 != "(" }.split(whereSeparator: \.isWhitespace)
      .map { FoldedWord(Array($0.utf8)).letters }
    let bare = all.filter { !OutletName.legalForms.contains(WordKey($0, $0.indices)) }
    let letters =
      bare.first.map { $0.elementsEqual("the".utf8) } == true && bare.count > 1
      ? Array(bare.dropFirst()) : bare
    words = letters.map { WordKey($0, $0.indices) }
    let head = words.prefix { !OutletName.joints.contains($0) }
    short = head.count > 1 ? Array(head) : words
    let first = letters.filter { !OutletName.joints.contains(WordKey($0, $0.indices)) }
      .compactMap(\.first)
    initials = first.count > 2 ? WordKey(first, first.indices) : nil
  }

  private static let legalForms = Set<WordKey>(
    words: "plc inc inc. ltd ltd. llc corp corp. co co. gmbh ag sa")
  private static let joints = Set<WordKey>(words: "of to for in")
}

extension OutletName {
  /// Where an article names it, each place by its tokens, in order and apart.
  ///
  /// The name or its initials in capitals, and once they stand in the text, "the" with one of its words: "the Gazette".
  func places(in article: ComparedArticle) -> [Range<Int>] {
    guard let first = short.first else { return [] }
    let row = article.words
    var places = row.indices.filter { token in
      row[token] == first && row[token...].starts(with: short)
    }.map { token in
      token..<(token + (row[token...].starts(with: words) ? words.count : short.count))
    }
    if let initials {
      places += row.indices.filter { row[$0] == initials && article.isInCapitals($0) }
        .map { $0..<($0 + 1) }
    }
    guard !places.isEmpty, words.count > 1 else { return places }
    let parts = Set(words)
    places += row.indices.dropFirst().filter { token in
      row[token - 1] == "the" && parts.contains(row[token]) && article.isContentWord(token)
        && !places.contains { $0.contains(token) }
    }.map { $0..<($0 + 1) }
    return places.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Where an article says "the" with the last word of the name, which others may be called by as well: "the council".
  func shortPlaces(in article: ComparedArticle) -> [Range<Int>] {
    guard words.count > 1, let last = short.last else { return [] }
    return article.words.indices.dropFirst().filter { token in
      article.words[token] == last && article.words[token - 1] == "the"
    }.map { $0..<($0 + 1) }
  }
}

extension ComparedArticle {
  /// True for a word that is all ASCII capitals.
  fileprivate func isInCapitals(_ token: Int) -> Bool {
    text.bytes[document.tokens[token].range.indices].allSatisfy { (0x41...0x5A).contains($0) }
  }
}

extension FoldedWord {
  /// The folded word of all of some bytes.
  init(_ bytes: [UInt8]) { self.init(bytes, bytes.indices) }
}
