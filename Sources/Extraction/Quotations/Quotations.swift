internal import Prose

/// What stands between two quotation marks.
struct Quotation: Hashable, Sendable {
  /// The tokens with their marks, one range per paragraph: a quotation that runs on has its opening mark again in each.
  var parts: [TokenRange]
  /// The quotation it stands in, as an index into `Quotations.all`.
  var parent: Int?
  /// False when the mark that ends it is missing: then it ends with its paragraph.
  var isClosed: Bool

  var first: Int { parts.first?.lowerBound ?? 0 }
  var end: Int { parts.last?.upperBound ?? 0 }

  /// The part that a token stands in; O(log n) of the parts.
  func part(at token: Int) -> TokenRange? {
    let index = parts.partitioningIndex { $0.upperBound > token }
    return parts.indices.contains(index) && parts[index].contains(token) ? parts[index] : nil
  }

  /// The number of tokens, marks included.
  var count: Int { parts.reduce(0) { $0 + $1.count } }
}

/// The quotations of a document, with the one that each token stands in.
struct Quotations: Sendable {
  /// By their first mark.
  let all: [Quotation]
  /// The innermost quotation that holds each token, marks included; -1 outside.
  private let innermost: [Int32]

  /// Finds the quotations by pairing their marks, in one pass.
  ///
  /// Marks pair within a paragraph. One that is still open at its end goes on when the next paragraph opens with the
  /// same mark; else it ends there. A closing mark with nothing open is no quotation.
  init(in document: Document, words: [Word]) {
    var pairing = QuotationPairing(document, words: words)
    for sentence in document.sentences { pairing.read(sentence) }
    pairing.finish()
    all = pairing.found
    innermost = pairing.innermost
  }

  /// The innermost quotation around a token.
  func index(at token: Int) -> Int? {
    guard innermost.indices.contains(token), innermost[token] >= 0 else { return nil }
    return Int(innermost[token])
  }

  /// The outermost quotation around a token that stands directly in `level`.
  func index(at token: Int, within level: Int?) -> Int? {
    var index = index(at: token)
    while let current = index, all[current].parent != level {
      if current == level { return nil }
      index = all[current].parent
    }
    return index
  }
}
