internal import Casebook
internal import Prose

/// An article made ready for comparison: its tokens with their folded words and what stands around them.
///
/// Made once per article in time linear in its text; the columns have one entry per token.
struct ComparedArticle {
  let article: Article
  let text: ArticleText
  let analysis: Analysis
  let document: Document
  /// The folded word of each token.
  let words: [WordKey]
  /// The folded word without its endings.
  let stems: [WordKey]
  /// True between quotation marks.
  let isQuoted: [Bool]
  /// The name that a token belongs to, as an index into `analysis.names`, or -1.
  let nameIndices: [Int]
  /// True in words such as "about" and "at least".
  let isApproximated: [Bool]
  /// The tokens of each block that holds a sentence, by the block's index.
  private let blockTokens: [Int: Range<Int>]

  /// The prepared article, or nil when it or its text is not in the workspace.
  init?(_ id: ArticleID, in workspace: Workspace) {
    guard let article = workspace.articles[id], let text = workspace.text(of: id) else {
      return nil
    }
    self.article = article
    self.text = text
    analysis = workspace.analyses[id] ?? Analysis(extractor: "")
    document = Document(text.bytes, blocks: ComparedArticle.blocks(of: article, in: text))
    let folded = document.tokens.map { FoldedWord(text.bytes, $0.range.indices) }
    words = folded.map(\.key)
    stems = folded.map(\.stem)
    isQuoted = ComparedArticle.quoted(document)
    var nameIndices = [Int](repeating: -1, count: document.tokens.count)
    for (index, name) in analysis.names.enumerated() {
      for token in document.tokens(in: text.byteRange(of: name.span)) { nameIndices[token] = index }
    }
    self.nameIndices = nameIndices
    isApproximated = ComparedArticle.marked(
      analysis.hedges.filter { $0.kind == .approximator }, document, text)
    blockTokens = [Int: Range<Int>](
      document.sentences.map { ($0.block, $0.tokens) },
      uniquingKeysWith: { $0.lowerBound..<$1.upperBound })
  }

  /// The paragraphs as bytes; without any, the whole text.
  private static func blocks(of article: Article, in text: ArticleText) -> [ByteRange] {
    var blocks: [ByteRange] = []
    var end: UInt32 = 0
    for paragraph in article.paragraphs {
      let range = ByteRange(text.byteRange(of: paragraph.span))
      // A damaged file may hold paragraphs that overlap; those are left to the first.
      guard range.lower >= end, !range.isEmpty else { continue }
      blocks.append(range)
      end = range.upper
    }
    return blocks.isEmpty ? [ByteRange(text.bytes.indices)] : blocks
  }

  /// Which tokens stand in the words of some hedges.
  private static func marked(_ hedges: [Hedge], _ document: Document, _ text: ArticleText)
    -> [Bool]
  {
    var marked = [Bool](repeating: false, count: document.tokens.count)
    for hedge in hedges {
      for token in document.tokens(in: text.byteRange(of: hedge.span)) { marked[token] = true }
    }
    return marked
  }

  /// Which tokens stand between quotation marks; a quotation ends with its block at the latest.
  private static func quoted(_ document: Document) -> [Bool] {
    var isQuoted = [Bool](repeating: false, count: document.tokens.count)
    var depth = 0
    var block = -1
    for sentence in document.sentences {
      if sentence.block != block {
        depth = 0
        block = sentence.block
      }
      for token in sentence.tokens {
        switch document.tokens[token].kind {
        case .openingQuote: depth += 1
        case .closingQuote: depth = max(0, depth - 1)
        default: isQuoted[token] = depth > 0
        }
      }
    }
    return isQuoted
  }
}

extension ComparedArticle {
  /// The tokens that a span of the text touches.
  func tokens(of span: ScalarRange) -> Range<Int> { document.tokens(in: text.byteRange(of: span)) }

  /// The span from the first to the last of some tokens.
  func span(of tokens: ClosedRange<Int>) -> ScalarRange {
    text.scalars(
      ofBytes: Int(document.tokens[tokens.lowerBound].range.lower),
      Int(document.tokens[tokens.upperBound].range.upper))
  }

  /// True for a token that counts as a word: words, numbers, addresses and signs such as "%".
  func isWord(_ token: Int) -> Bool {
    switch document.tokens[token].kind {
    case .word, .number, .symbol, .address: true
    case .punctuation, .openingQuote, .closingQuote: false
    }
  }

  /// True when a word begins with an ASCII capital, or with another letter that is one.
  func isCapitalised(_ token: Int) -> Bool {
    let range = document.tokens[token].range.indices
    let start = text.bytes[range.lowerBound]
    if start < 0x80 { return (0x41...0x5A).contains(start) }
    let first = String(decoding: text.bytes[range].prefix(4), as: UTF8.self).unicodeScalars.first
    return first?.properties.isUppercase ?? false
  }

  /// True for a word that goes on without space from the one before it: the "n’t" of "hasn’t", the "not" of "cannot".
  func isTail(_ token: Int) -> Bool {
    guard token > 0 else { return false }
    let before = document.tokens[token - 1]
    let token = document.tokens[token]
    return before.kind == .word && token.kind == .word && before.range.upper == token.range.lower
  }

  /// The sentence in which a token stands, as an index into `document.sentences`.
  func sentence(ofToken token: Int) -> Int {
    document.sentences.bisect { $0.tokens.upperBound > token }
  }

  /// The role of the paragraph in which a token stands.
  func role(ofToken token: Int) -> Paragraph.Role {
    let offset = text.scalarOffset(ofByte: Int(document.tokens[token].range.lower))
    let index = article.paragraphs.bisect { $0.span.upper > offset }
    return article.paragraphs.indices.contains(index) ? article.paragraphs[index].role : .body
  }
}

extension ComparedArticle {
  /// The tokens of the paragraph in which a token stands.
  func paragraph(ofToken token: Int) -> Range<Int> {
    document.sentences.at(sentence(ofToken: token)).flatMap { blockTokens[$0.block] }
      ?? token..<(token + 1)
  }

  /// The tokens of the sentences from the first to the last of some tokens, with `sentences` more of the same paragraph on
  /// each side.
  func neighbourhood(of tokens: some BidirectionalCollection<Int>, sentences reach: Int)
    -> Range<Int>
  {
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    let sentences = document.sentences
    var start = sentence(ofToken: first)
    var end = sentence(ofToken: last)
    guard sentences.indices.contains(start), sentences.indices.contains(end), start <= end else {
      return first..<max(first, last + 1)
    }
    let firstBlock = sentences[start].block
    let lastBlock = sentences[end].block
    for _ in 0..<reach {
      if sentences.at(start - 1)?.block == firstBlock { start -= 1 }
      if sentences.at(end + 1)?.block == lastBlock { end += 1 }
    }
    return sentences[start].tokens.lowerBound..<sentences[end].tokens.upperBound
  }
}

extension Document {
  /// The tokens that a range of bytes touches.
  fileprivate func tokens(in range: Range<Int>) -> Range<Int> {
    let lower = tokens.bisect { Int($0.range.upper) > range.lowerBound }
    let upper = tokens.bisect { Int($0.range.lower) >= range.upperBound }
    return lower..<max(lower, upper)
  }
}

extension Array {
  /// The index of the first element from which on a condition holds, by halving.
  func bisect(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
