/// What `option` shows and changes; it holds for the running shell.
package struct Settings: Hashable, Sendable {
  /// Show hints such as "Next: claims, sources".
  package var hints = true
  /// Colours: nil follows the terminal and NO_COLOR.
  package var colour: Bool?
  /// Columns to lay out for; nil follows the terminal.
  package var columns: Int?
  /// Print listings as JSON where the line asks for no other form.
  package var json = false
  /// Print each line before it runs.
  package var echo = false
  /// No shell, no writing outside the session; one-way.
  package var safe = false
  /// Nothing is changed.
  package var readOnly = false

  package init() {}
}
