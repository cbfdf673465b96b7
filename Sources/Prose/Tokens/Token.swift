/// A word, number, mark or symbol of a text; tokens are in order and never overlap, and only white space lies between.
package struct Token: Hashable, Sendable {
  package var range: ByteRange
  package var kind: Kind

  package init(_ range: ByteRange, _ kind: Kind) {
    self.range = range
    self.kind = kind
  }

  /// What a token is, by its form alone.
  package enum Kind: UInt8, Hashable, Sendable {
    /// Letters, with inner hyphens and apostrophes: "so-called", "O’Brien"; the parts of a contraction are words.
    case word
    /// Digits with their grouping and decimal marks: "70,000", "3.5", "1st".
    case number
    /// A full stop, comma, dash, bracket and the like.
    case punctuation
    /// A mark that opens a quotation, of whatever form.
    case openingQuote
    /// A mark that closes a quotation, of whatever form.
    case closingQuote
    /// A currency, per cent sign, emoji and the like.
    case symbol
    /// An address of a page, an e-mail address, a handle or a hash tag.
    case address
  }
}
