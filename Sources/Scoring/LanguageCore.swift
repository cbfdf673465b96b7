/// What a language core says of a word of a sentence.
package struct WordReading: Hashable, Sendable {
  /// The universal part of speech, "NOUN".
  package var wordClass: String
  package var lemma: String
  /// The number of the head in the sentence, from 1; 0 for the root.
  package var head: Int
  /// The relation to the head with its subtype, "nsubj:pass".
  package var relation: String

  /// A word's class, lemma, head and relation.
  package init(wordClass: String, lemma: String, head: Int, relation: String) {
    self.wordClass = wordClass
    self.lemma = lemma
    self.head = head
    self.relation = relation
  }
}

/// What a language core says of a sentence whose words were given.
package struct SentenceReading: Hashable, Sendable {
  /// One per word.
  package var words: [WordReading]
  package var names: [TypedSpan]

  /// The reading of a sentence.
  package init(words: [WordReading], names: [TypedSpan] = []) {
    self.words = words
    self.names = names
  }
}

/// The language core that is measured, as functions; tests put in their own.
package struct LanguageCore: Sendable {
  private let read: @Sendable (_ sentences: [[String]]) -> [SentenceReading]
  private let vectors: @Sendable (_ texts: [String]) -> [[Float]]
  private let worths: @Sendable (_ texts: [String]) -> [Int]
  private let agreements: @Sendable (_ pairs: [StatementPair]) -> [[Float]]

  /// A core that reads sentences of given words, gives vectors of texts, says of texts how far they are worth checking,
  /// and of pairs the chances of each label; one result per sentence, text or pair.
  package init(
    read: @escaping @Sendable (_ sentences: [[String]]) -> [SentenceReading],
    vectors: @escaping @Sendable (_ texts: [String]) -> [[Float]],
    worths: @escaping @Sendable (_ texts: [String]) -> [Int],
    agreements: @escaping @Sendable (_ pairs: [StatementPair]) -> [[Float]] = { pairs in
      pairs.map { _ in [0, 0, 0] }
    }
  ) {
    self.read = read
    self.vectors = vectors
    self.worths = worths
    self.agreements = agreements
  }

  /// Sentences or texts at a time: enough for both cores, and what is kept meanwhile stays small.
  private static let batch = 512

  /// The readings of sentences of given words, in order.
  func readings(of sentences: [[String]]) -> [SentenceReading] {
    LanguageCore.inBatches(sentences, read)
  }

  /// The chances of each label of `StatementPair.Label` for pairs, in order.
  func agreements(of pairs: [StatementPair]) -> [[Float]] {
    LanguageCore.inBatches(pairs, agreements)
  }

  /// The vectors of texts, in order.
  func vectors(of texts: [String]) -> [[Float]] {
    LanguageCore.inBatches(texts, vectors)
  }

  /// How far texts are worth checking, in order: from 0 on they are.
  func worths(of texts: [String]) -> [Int] {
    LanguageCore.inBatches(texts, worths)
  }

  private static func inBatches<Input, Output>(
    _ inputs: [Input], _ function: ([Input]) -> [Output]
  ) -> [Output] {
    var outputs: [Output] = []
    outputs.reserveCapacity(inputs.count)
    for start in stride(from: 0, to: inputs.count, by: batch) {
      let piece = Array(inputs[start..<min(start + batch, inputs.count)])
      let results = function(piece)
      precondition(results.count == piece.count, "A language core gives one result per input.")
      outputs += results
    }
    return outputs
  }
}
