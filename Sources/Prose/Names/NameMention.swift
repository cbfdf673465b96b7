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

/// The names of a document in text order, none inside another and none within a time.
///
/// Titles ("Mr.", "President") are no part of a name. All mentions of an entity have one kind, `other` when nothing
/// tells it.
package func names(in document: Document) -> [NameMention] {
  let runs = NameRuns(document, times: TimeFinder.times(in: document)).runs()
  let kinds = NameKinds(document: document)
  var entities = NameEntities()
  var mentions: [NameMention] = []
  for run in runs {
    let judgement = kinds.judge(run)
    let entity = entities.entity(
      of: Array(document.keys[run.tokens]), last: document.lastName(of: run.tokens), as: judgement)
    mentions.append(
      NameMention(range: document.range(run.tokens), kind: judgement.kind, entity: entity))
  }
  for index in mentions.indices {
    mentions[index].kind = entities.kinds[mentions[index].entity].kind
  }
  return mentions
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
