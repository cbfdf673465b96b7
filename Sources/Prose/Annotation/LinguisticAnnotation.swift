/// What the language core says of a document: a value for each word, names, and the meaning of each sentence.
package struct LinguisticAnnotation: Sendable {
  /// One for each token of the document.
  package var words: [Word]
  /// Names in text order, none inside another.
  package var names: [NameSpan]
  /// Who says what within sentences, in text order of the cues.
  package var attributions: [AttributionSpan]
  /// For each token how far it is ahead of being part of no cue; empty where nothing was asked.
  package var cueMargins: [Float]
  /// One for each sentence of the document; empty when they were not asked for.
  package var vectors: [SentenceVector]
  /// What each token means where it stands; empty when vectors were not asked for.
  package var senses: WordSenses

  package init(
    words: [Word] = [], names: [NameSpan] = [], attributions: [AttributionSpan] = [],
    cueMargins: [Float] = [], vectors: [SentenceVector] = [],
    senses: WordSenses = WordSenses()
  ) {
    self.words = words
    self.names = names
    self.attributions = attributions
    self.cueMargins = cueMargins
    self.vectors = vectors
    self.senses = senses
  }
}

/// The grammar of a word.
package struct Word: Hashable, Sendable {
  package var wordClass: WordClass
  package var form: WordForm
  package var relation: Relation
  /// The token it hangs on, an index into the document's tokens; -1 for the root of a sentence.
  package var head: Int32

  package init(wordClass: WordClass, form: WordForm, relation: Relation, head: Int32) {
    self.wordClass = wordClass
    self.form = form
    self.relation = relation
    self.head = head
  }
}

/// A name as the language core sees it.
package struct NameSpan: Hashable, Sendable {
  /// Indices into the document's tokens.
  package var tokens: Range<Int>
  package var kind: NameMention.Kind
  /// How far its kind is ahead of the next best reading, at the word where that is least: 0 is a tie.
  package var margin: Float

  package init(tokens: Range<Int>, kind: NameMention.Kind, margin: Float) {
    self.tokens = tokens
    self.kind = kind
    self.margin = margin
  }
}

/// The meaning of a sentence as a direction: sentences that say the same point the same way.
package struct SentenceVector: Hashable, Sendable {
  /// 384 numbers from -127 to 127.
  package var values: [Int8]

  package init(values: [Int8]) {
    self.values = values
  }

  /// The cosine of the angle between two vectors, -1 to 1: above 0.8 sentences say much the same.
  ///
  /// Sums are exact, so that it is the same on every machine.
  package func likeness(to other: SentenceVector) -> Double {
    var product = 0
    var own = 0
    var others = 0
    for (a, b) in zip(values, other.values) {
      product += Int(a) * Int(b)
      own += Int(a) * Int(a)
      others += Int(b) * Int(b)
    }
    guard own > 0, others > 0 else { return 0 }
    return Double(product) / (Double(own) * Double(others)).squareRoot()
  }
}
