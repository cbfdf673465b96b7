/// Something that `load` could not read, told at the end.
struct LoadFailure {
  var error: ShellError

  /// What is wrong, and how to mend it.
  var lines: [StyledText] {
    [StyledText(error.what, .warning), StyledText("    \(error.mend)", .faint)]
  }

  /// The error of a command of which nothing succeeded.
  static func error(for failures: [LoadFailure]) -> ShellError? {
    guard let first = failures.first else { return nil }
    guard failures.count > 1 else { return first.error }
    let reasons = failures.map { "  \($0.error.what)" }.joined(separator: "\n")
    return ShellError(
      .other(
        "None of these could be loaded:\n\(reasons)",
        mend: "Load one of them alone to see how to mend it."))
  }
}
