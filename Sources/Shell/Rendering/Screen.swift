/// How output is to look: where it goes and what that can show.
package struct Screen: Hashable, Sendable {
  /// The width in columns; nil when nothing limits it (a pipe, a file).
  package var columns: Int?
  package var hasColour: Bool
  /// True for one labelled line per value, without columns to scan: screen readers.
  package var isAccessible: Bool
  /// True when hints are wanted.
  package var showsHints: Bool

  package init(
    columns: Int? = nil, hasColour: Bool = false, isAccessible: Bool = false,
    showsHints: Bool = true
  ) {
    self.columns = columns
    self.hasColour = hasColour
    self.isAccessible = isAccessible
    self.showsHints = showsHints
  }

  /// A file or program: no colour, no limit, no hints.
  package static let none = Screen(showsHints: false)
}
