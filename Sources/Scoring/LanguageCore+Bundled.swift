internal import Extraction
internal import Prose

extension LanguageCore {
  /// The core with the model that is compiled in, or nil when there is none.
  package static var bundled: LanguageCore? {
    guard let model = LanguageModel.bundled else { return nil }
    return LanguageCore(
      read: { readings(of: $0, by: model) }, vectors: { vectors(of: $0, by: model) },
      worths: { SentenceWorth.read($0).map(\.sum) },
      agreements: { agreements(of: $0, by: model) })
  }

  private static func agreements(
    of pairs: [StatementPair], by model: LanguageModel
  ) -> [[Float]] {
    guard let head = AgreementHead.bundled else { return pairs.map { _ in [0, 0, 0] } }
    return pairs.map { pair in
      let claim = model.reading(ofStatement: Document(statement: pair.claim), with: head)
      let evidence = model.reading(ofStatement: Document(statement: pair.evidence), with: head)
      let agreement = model.agreement(of: claim, with: evidence, by: head)
      return [agreement.supports, agreement.contradicts, agreement.leavesOpen]
    }
  }

  private static func readings(
    of sentences: [[String]], by model: LanguageModel
  ) -> [SentenceReading] {
    let document = Document(words: sentences)
    let annotation = model.annotate(document)
    var names = annotation.names[...]
    var start = 0
    return sentences.map { words in
      let tokens = start..<start + words.count
      start = tokens.upperBound
      var reading = SentenceReading(
        words: zip(words, tokens).map {
          wordReading(of: $0, annotation.words[$1], start: tokens.lowerBound)
        })
      while let name = names.first, name.tokens.lowerBound < tokens.upperBound {
        names.removeFirst()
        guard let type = NameType(name.kind) else { continue }
        let words =
          name.tokens.lowerBound - tokens.lowerBound..<name.tokens.upperBound - tokens.lowerBound
        reading.names.append(TypedSpan(words: words, type: type))
      }
      return reading
    }
  }

  private static func wordReading(of text: String, _ word: Word, start: Int) -> WordReading {
    WordReading(
      wordClass: word.wordClass.name,
      lemma: Lemmatiser.lemma(of: text, form: word.form, wordClass: word.wordClass),
      head: word.head < 0 ? 0 : Int(word.head) - start + 1, relation: word.relation.name)
  }

  /// The vectors of texts, each read as one sentence however many it has, up to what the encoder reads at once.
  private static func vectors(of texts: [String], by model: LanguageModel) -> [[Float]] {
    let words = texts.map { text in
      let bytes = Array(text.utf8)
      let document = Document(bytes, blocks: [ByteRange(bytes.indices)])
      let words = document.tokens.prefix(longestText).map(document.text)
      // A text without a word still has its place among the vectors.
      return words.isEmpty ? ["."] : words
    }
    let annotation = model.annotate(Document(words: words), vectors: true)
    return annotation.vectors.map { $0.values.map { Float($0) } }
  }

  /// The tokens of a text that are read, so that it stays in one piece.
  private static let longestText = 100
}

extension NameType {
  /// The kind of a name that the core found, or nil for kinds that are not measured.
  fileprivate init?(_ kind: NameMention.Kind) {
    switch kind {
    case .person: self = .person
    case .organisation: self = .organisation
    case .place: self = .place
    case .other: return nil
    }
  }
}
