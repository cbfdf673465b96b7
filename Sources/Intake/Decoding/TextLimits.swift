/// The limits of what is read as text.
package enum TextLimits {
  /// The most bytes of one file: 64 MB, some 10 million words, a hundred times the longest court filing we know.
  package static let mostBytes = 64 << 20
}
