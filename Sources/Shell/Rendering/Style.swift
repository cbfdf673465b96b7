/// What a piece of text means; colours follow from it.
package enum Style: Hashable, Sendable, CaseIterable {
  case plain, strong, faint, heading
  case id, source, cue, hedge, number, date, name, tag
  case added, removed, notice, warning, error

  /// The ANSI attributes, from the 16 colours that every terminal theme defines for light and dark.
  var ansi: String? {
    switch self {
    case .plain: nil
    case .strong, .heading: "1"
    case .faint: "2"
    case .id: "36"
    case .source: "1;34"
    case .cue: "34"
    case .hedge: "33"
    case .number, .date: "35"
    case .name: "4"
    case .tag: "32"
    case .added: "32"
    case .removed: "31"
    case .notice: "2"
    case .warning: "33"
    case .error: "1;31"
    }
  }

  /// Marks that carry the meaning where there is no colour and it would be lost.
  var plainMarks: (open: String, close: String)? {
    switch self {
    case .added: ("{+", "+}")
    case .removed: ("[-", "-]")
    default: nil
    }
  }
}
