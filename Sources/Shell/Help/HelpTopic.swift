/// A page of the help that is about no single command.
struct HelpTopic: Sendable {
  let name: String
  /// What it is about, as a sentence for lists.
  let summary: String
  let sections: [Section]

  /// A part of a page.
  enum Section: Sendable {
    case paragraph(String)
    /// Words with what they mean.
    case rows([(String, String)])
  }

  /// The topic of this name, or nil.
  static func named(_ name: String) -> HelpTopic? { all.first { $0.name == name } }

  /// All its words, for searching.
  var text: String {
    let parts = sections.map { section in
      switch section {
      case .paragraph(let text): text
      case .rows(let rows): rows.map { "\($0.0) \($0.1)" }.joined(separator: "\n")
      }
    }
    return ([name, summary] + parts).joined(separator: "\n")
  }

  /// The page.
  var page: Reply {
    var parts: [Reply.Part] = [.text([StyledText(summary, .heading)], hang: 0)]
    for section in sections {
      switch section {
      case .paragraph(let text): parts.append(.text(["", StyledText(text)], hang: 0))
      case .rows(let rows):
        parts.append(.text([""], hang: 0))
        parts.append(.list(rows.map { Reply.Field($0.0, StyledText($0.1)) }))
      }
    }
    return Reply(parts)
  }
}
