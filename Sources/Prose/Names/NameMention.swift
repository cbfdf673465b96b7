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

/// The names of a document in text order, none inside another.
package func names(in document: Document) -> [NameMention] { [] }
