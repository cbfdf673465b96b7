/// A word or words that a command takes by position.
package struct Parameter: Hashable, Sendable {
  /// The placeholder in usage lines: "ARTICLE".
  package var name: String
  package var kind: Kind
  /// What to give, in a few words.
  package var help: String
  package var isOptional: Bool
  /// True when it takes any number of words; at most one parameter of a command does.
  package var repeats: Bool

  package init(
    _ name: String, _ kind: Kind, _ help: String, optional: Bool = false, repeats: Bool = false
  ) {
    self.name = name
    self.kind = kind
    self.help = help
    self.isOptional = optional
    self.repeats = repeats
  }

  /// What a word stands for; completion and parsing follow it.
  package enum Kind: Hashable, Sendable {
    case article, claim, annotation, link, entry
    /// An article, claim, group, position, tag or `session`.
    case target
    /// Words of the query language.
    case query
    case tag, file, session, command, number, word
    /// Who says something, as articles name them.
    case source
    /// One of these words.
    case choice([String])
    /// The rest of the line as it is.
    case text
    /// A command line.
    case line
  }

  /// How it stands in a usage line.
  var usage: String {
    let name = repeats ? "\(name)…" : name
    return isOptional ? "[\(name)]" : name
  }
}

/// A `key:value` option of a command.
package struct OptionKey: Hashable, Sendable {
  package var key: String
  package var placeholder: String
  package var kind: Parameter.Kind
  package var help: String

  package init(_ key: String, _ placeholder: String, _ kind: Parameter.Kind, _ help: String) {
    self.key = key
    self.placeholder = placeholder
    self.kind = kind
    self.help = help
  }
}

/// A `--flag` of a command.
package struct Flag: Hashable, Sendable {
  package var name: String
  package var help: String

  package init(_ name: String, _ help: String) {
    self.name = name
    self.help = help
  }

  /// The flags of every listing.
  package static let ofListings = [
    Flag("json", "as JSON"), Flag("csv", "as CSV"), Flag("md", "as a Markdown table"),
  ]
}
