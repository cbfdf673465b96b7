import Glibc

/// Files that tests compare with and write anew when asked by an environment variable.
enum Recording {
  static func isAsked(_ variable: String) -> Bool { unsafe getenv(variable) != nil }

  /// The first lines that differ.
  static func difference(_ written: String, _ made: String) -> String {
    let written = written.split(separator: "\n", omittingEmptySubsequences: false)
    let made = made.split(separator: "\n", omittingEmptySubsequences: false)
    let start = zip(written, made).prefix { $0 == $1 }.count
    let context = written[max(0, start - 3)..<start].map { "    \($0)" }
    let removed = written.dropFirst(start).prefix(12).map { "  - \($0)" }
    let added = made.dropFirst(start).prefix(12).map { "  + \($0)" }
    return (["line \(start + 1)"] + context + removed + added).joined(separator: "\n")
  }
}
