internal import Prose

/// Pairs quotation marks while it reads the sentences in order.
struct QuotationPairing {
  private let document: Document
  private let words: [Word]
  private(set) var found: [Quotation] = []
  private(set) var innermost: [Int32]
  /// Quotations that are open, outermost first, with their marks.
  private var open: [(index: Int, mark: WordKey, start: Int)] = []
  private var block = -1
  /// The end of the last sentence.
  private var end = 0

  /// Deeper nesting is a hostile text; news texts have two levels.
  private static let deepest = 8

  init(_ document: Document, words: [Word]) {
    self.document = document
    self.words = words
    innermost = [Int32](repeating: -1, count: words.count)
  }

  mutating func read(_ sentence: Sentence) {
    if sentence.block != block { enter(sentence) }
    for token in sentence.tokens {
      switch words[token].kind {
      case .openingQuote: begin(at: token)
      case .closingQuote: close(at: token)
      default: mark(token)
      }
    }
    end = sentence.tokens.upperBound
  }

  /// Ends what is still open.
  mutating func finish() { cut() }

  private mutating func enter(_ sentence: Sentence) {
    let first = sentence.tokens.lowerBound
    let isNext = sentence.block == block + 1
    block = sentence.block
    guard let outer = open.first, isNext, words[first].kind == .openingQuote,
      words[first].key == outer.mark
    else { return cut() }
    // The quotation goes on; inner ones do not run over paragraphs.
    for index in open.indices {
      found[open[index].index].parts.append(open[index].start..<end)
      open[index].start = first
    }
    open.removeLast(open.count - 1)
  }

  private mutating func cut() {
    for quotation in open {
      found[quotation.index].parts.append(quotation.start..<max(end, quotation.start + 1))
      found[quotation.index].isClosed = false
    }
    open = []
  }

  private mutating func begin(at token: Int) {
    // The mark that says that an open quotation goes on.
    if open.count == 1, open[0].start == token, !found[open[0].index].parts.isEmpty {
      return mark(token)
    }
    guard open.count < QuotationPairing.deepest else { return mark(token) }
    let parent = open.last?.index
    open.append((found.count, words[token].key, token))
    found.append(Quotation(parts: [], parent: parent, isClosed: true))
    mark(token)
  }

  private mutating func close(at token: Int) {
    guard !open.isEmpty else { return }
    let closing = words[token].key
    // A mark closes the innermost quotation of its kind, and with it what was left open inside.
    let depth = open.lastIndex { QuotationPairing.pairs($0.mark, closing) } ?? open.count - 1
    mark(token)
    while open.count > depth {
      let last = open.removeLast()
      found[last.index].parts.append(last.start..<token + 1)
      if open.count > depth { found[last.index].isClosed = false }
    }
  }

  private mutating func mark(_ token: Int) {
    if let last = open.last { innermost[token] = Int32(last.index) }
  }

  private static let singles: Set<WordKey> = ["'", "‘", "‚", "‛", "`", "‹", "›"]

  /// True when both marks are single, or neither is: a mark's exact form is often careless.
  private static func pairs(_ opening: WordKey, _ closing: WordKey) -> Bool {
    singles.contains(opening) == singles.contains(closing)
  }
}
