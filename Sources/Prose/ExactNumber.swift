/// A decimal number exactly as it was written, never through binary floating point.
package struct ExactNumber: Hashable, Sendable {
  /// Plain decimal digits with an optional minus and point, without needless zeros: "70000", "0.5", "-3".
  package let literal: String

  /// The number that plain decimal digits spell, or nil.
  package init?(literal: String) { self.literal = literal }
}
