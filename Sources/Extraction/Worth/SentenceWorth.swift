internal import Casebook
internal import Prose

/// Texts as the worth of checking is measured and trained on: each with its signs and its meaning.
package struct SentenceWorth: Sendable {
  /// The text's features, each once.
  package var features: [WorthFeature]
  /// The likeness of its meaning, in thousandths along each direction; empty without the language core.
  package var direction: [Int]
  /// What they add up to: hundredths of the natural logarithm of the odds; from 0 on it is worth checking.
  package var sum: Int

  /// Reads texts, each as one statement whatever sentences it holds.
  package static func read(_ texts: [String]) -> [SentenceWorth] {
    guard let model = LanguageModel.bundled else { return [] }
    var bytes: [UInt8] = []
    var blocks: [ByteRange] = []
    for text in texts {
      if !bytes.isEmpty { bytes += "\n\n".utf8 }
      blocks.append(ByteRange(bytes.count..<bytes.count + text.utf8.count))
      bytes += text.utf8
    }
    let document = Document(bytes, blocks: blocks)
    let annotation = model.annotate(
      document, vectors: true, threads: LanguageModel.processors)
    let reading = Reading(
      document, annotation, roles: blocks.map { _ in .body }, outlet: nil)
    let times = Prose.times(
      in: document, anchor: nil, annotation: annotation, found: reading.times)
    return blocks.map { block in
      let tokens = reading.tokens(in: block)
      let signs = WorthSigns.signs(of: [tokens], in: reading, times: times)
      let direction = WorthDirection.of(tokens, in: document, annotation)
      return SentenceWorth(
        features: signs.map(\.feature), direction: direction,
        sum: WorthSum(signs, direction: direction).sum)
    }
  }
}

/// The meaning of some words as a direction of length 1,000.
enum WorthDirection {
  /// The directions of the sentences that some tokens stand in, each by its number of tokens.
  static func of(
    _ tokens: TokenRange, in document: Document, _ annotation: LinguisticAnnotation
  ) -> [Int] {
    let sentences = document.sentences
    var index = sentences.partitioningIndex { $0.tokens.upperBound > tokens.lowerBound }
    var sum: [Double] = []
    while index < sentences.count, sentences[index].tokens.lowerBound < tokens.upperBound,
      annotation.vectors.indices.contains(index)
    {
      let values = annotation.vectors[index].values
      let square = values.reduce(0) { $0 + Int($1) * Int($1) }
      if sum.isEmpty { sum = [Double](repeating: 0, count: values.count) }
      if square > 0 {
        let weight = Double(sentences[index].tokens.count) / Double(square).squareRoot()
        for (place, value) in values.enumerated() { sum[place] += Double(value) * weight }
      }
      index += 1
    }
    let square = sum.reduce(0) { $0 + $1 * $1 }
    guard square > 0 else { return sum.map { _ in 0 } }
    let scale = 1000 / square.squareRoot()
    return sum.map { Int(($0 * scale).rounded()) }
  }
}
