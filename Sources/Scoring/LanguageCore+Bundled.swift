internal import Extraction
internal import Prose

extension LanguageCore {
  /// The core with the model that is compiled in, or nil when there is none.
  package static var bundled: LanguageCore? {
    guard let model = LanguageModel.bundled else { return nil }
    return LanguageCore(
      read: { readings(of: $0, by: model) }, vectors: { vectors(of: $0, by: model) },
      worths: { SentenceWorth.read($0).map(\.sum) })
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

  /// A text of several sentences has the mean of their directions, each by its number of tokens.
  private static func vectors(of texts: [String], by model: LanguageModel) -> [[Float]] {
    var bytes: [UInt8] = []
    var blocks: [ByteRange] = []
    for text in texts {
      if !bytes.isEmpty { bytes += "\n\n".utf8 }
      blocks.append(ByteRange(bytes.count..<bytes.count + text.utf8.count))
      bytes += text.utf8
    }
    let document = Document(bytes, blocks: blocks)
    let annotation = model.annotate(document, vectors: true)
    var sums = [[Float]](repeating: [], count: texts.count)
    for (sentence, vector) in zip(document.sentences, annotation.vectors) {
      let length = vector.values.reduce(0) { $0 + Float($1) * Float($1) }.squareRoot()
      let weight = length > 0 ? Float(sentence.tokens.count) / length : 0
      let weighted = vector.values.map { Float($0) * weight }
      let sum = sums[sentence.block]
      sums[sentence.block] = sum.isEmpty ? weighted : zip(sum, weighted).map { $0 + $1 }
    }
    return sums
  }
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
