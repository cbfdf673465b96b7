package import JSON

/// A place in a text, kept by position, by exact quote and by context (W3C TextPosition and TextQuote selectors).
package struct Anchor: Hashable, Sendable {
  /// Scalars of context kept on each side; the W3C examples use some 30.
  static let contextLength = 32

  package var span: ScalarRange
  package var quote: String
  package var before: String
  package var after: String
  package var others: JSONObject = [:]

  package init(span: ScalarRange, quote: String, before: String, after: String) {
    self.span = span
    self.quote = quote
    self.before = before
    self.after = after
  }

  /// The anchor of a span of a text.
  package init(_ span: ScalarRange, in text: ArticleText) {
    // A span of a damaged file may end anywhere, so the end of its context is reckoned within the text.
    let end = min(span.upper, text.scalarCount)
    self.init(
      span: span, quote: text[span],
      before: text[ScalarRange(max(0, span.lower - Anchor.contextLength), span.lower)],
      after: text[ScalarRange(end, end + Anchor.contextLength)])
  }

  /// True when the span still selects the quote.
  package func isExact(in text: ArticleText) -> Bool { text[span] == quote }
}

extension Anchor: JSONRepresentable {
  package var json: JSONValue {
    .record(
      [
        "span": span.json, "quote": .string(quote), "before": .string(before),
        "after": .string(after),
      ], others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    self.init(
      span: try fields.requiredValue("span"), quote: try fields.requiredString("quote"),
      before: try fields.string("before") ?? "", after: try fields.string("after") ?? "")
    others = fields.others
  }
}
