/// A unit that a text names without a number: "the dollar", "the % of increase".
package struct UnitMention: Hashable, Sendable {
  package var range: ByteRange
  package var kind: QuantityMention.Kind
  package var unit: String
}

/// The currencies, temperatures and shares that a document names without a number, in text order.
package func loneUnits(in document: Document) -> [UnitMention] {
  QuantityFinder.loneUnits(in: document, times: TimeFinder.times(in: document))
}
