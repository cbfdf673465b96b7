/// A person, organisation or place that a text names.
package struct NameMention: Hashable, Sendable {
  package var range: ByteRange
  package var kind: Kind
  /// The entity it belongs to, a number within the document: "Al-Baghdadi" and "Abu Bakr al-Baghdadi" share one.
  package var entity: Int

  package init(range: ByteRange, kind: Kind, entity: Int) {
    self.range = range
    self.kind = kind
    self.entity = entity
  }

  /// What is named.
  package enum Kind: UInt8, Hashable, Sendable {
    case person, organisation, place, other
  }
}

/// The names of a document as rules find them, each with the kind that its own place tells.
func foundNames(in document: Document, times: FoundTimes? = nil) -> [FoundName] {
  let runs = NameRuns(document, times: (times ?? FoundTimes(in: document)).all).runs()
  let kinds = NameKinds(document: document)
  return runs.map { run in
    let judgement = kinds.judge(run)
    return FoundName(
      tokens: run.tokens, kind: judgement.kind, weight: Float(judgement.weight))
  }
}

extension Document {
  /// The last word of a name, without the article of Arabic names: "Hasan" of "al-Hasan".
  func lastName(of tokens: Range<Int>) -> WordKey {
    let range = self.tokens[tokens.upperBound - 1].range.indices
    guard let hyphen = bytes[range].prefix(3).firstIndex(of: Byte.hyphen),
      hyphen + 1 < range.upperBound
    else {
      return keys[tokens.upperBound - 1]
    }
    return WordKey(bytes, hyphen + 1..<range.upperBound)
  }
}
