/// Words that are read together: a sentence, or a part of a very long one with some words around it.
struct Stretch: Sendable {
  /// The words whose states are used, as indices into the document's tokens.
  var core: Range<Int>
  /// These with the words around them that only help to read them.
  var read: Range<Int>
  /// The sentence they are part of, as an index into the document's sentences.
  var sentence: Int

  /// Words in one stretch: sentences of edited texts are shorter but for one in ten thousand (GUM, EWT).
  static let longest = 160
  /// Words read on either side of a stretch that is no whole sentence.
  static let overlap = 16

  /// The stretches of a document in order; linear in its tokens.
  static func stretches(of document: Document) -> [Stretch] {
    var found: [Stretch] = []
    found.reserveCapacity(document.sentences.count)
    for (number, sentence) in document.sentences.enumerated() {
      var start = sentence.tokens.lowerBound
      while sentence.tokens.upperBound - start > longest {
        let end = cut(in: start..<start + longest, of: document)
        found.append(Stretch(start..<end, within: sentence.tokens, sentence: number))
        start = end
      }
      found.append(
        Stretch(start..<sentence.tokens.upperBound, within: sentence.tokens, sentence: number))
    }
    return found
  }

  private init(_ core: Range<Int>, within sentence: Range<Int>, sentence number: Int) {
    self.core = core
    read = core.lowerBound - Self.overlap..<core.upperBound + Self.overlap
    read = read.clamped(to: sentence)
    self.sentence = number
  }

  /// After the last mark of a range's second half, or its end.
  private static func cut(in range: Range<Int>, of document: Document) -> Int {
    let half = range.lowerBound + range.count / 2
    let mark = range.last { $0 >= half && document.tokens[$0].kind == .punctuation }
    return mark.map { $0 + 1 } ?? range.upperBound
  }
}
