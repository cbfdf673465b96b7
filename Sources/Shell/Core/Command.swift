/// A command of the shell as one value: what it is called, what it takes, how it is explained, and what it does.
///
/// Help, completion, `Documentation/Commands.md`, the README's table and the tests read these values.
package struct Command: Sendable {
  package var name: String
  package var aliases: [String]
  package var group: Group
  /// One sentence with its full stop.
  package var summary: String
  /// More for `help NAME`, in paragraphs.
  package var discussion: String
  package var parameters: [Parameter]
  /// `key:value` options.
  package var options: [OptionKey]
  /// `--flags` of its own; listings have `--json`, `--csv`, `--md` besides.
  package var flags: [Flag]
  /// True when its reply can be shown as JSON, CSV and Markdown.
  package var isListing: Bool
  /// True when it changes the session: refused in a read-only session.
  package var changesSession: Bool
  /// True when it gives names to lines: a check of a script follows it, so that the lines behind make sense.
  package var namesLines: Bool
  package var examples: [Example]
  package var seeAlso: [String]
  package var run: @Sendable (Arguments, inout ShellState) throws(ShellError) -> Reply

  package init(
    name: String, aliases: [String] = [], group: Group, summary: String, discussion: String = "",
    parameters: [Parameter] = [], options: [OptionKey] = [], flags: [Flag] = [],
    isListing: Bool = false, changesSession: Bool = false, namesLines: Bool = false,
    examples: [Example] = [], seeAlso: [String] = [],
    run: @escaping @Sendable (Arguments, inout ShellState) throws(ShellError) -> Reply
  ) {
    self.name = name
    self.aliases = aliases
    self.group = group
    self.summary = summary
    self.discussion = discussion
    self.parameters = parameters
    self.options = options
    self.flags = flags
    self.isListing = isListing
    self.changesSession = changesSession
    self.namesLines = namesLines
    self.examples = examples
    self.seeAlso = seeAlso
    self.run = run
  }

  /// The chapters of the help.
  package enum Group: String, CaseIterable, Sendable {
    case articles, claims, comparison, judgement, finding, session, shell

    /// The chapter's title.
    package var title: String {
      switch self {
      case .articles: "Articles"
      case .claims: "Claims"
      case .comparison: "Comparison"
      case .judgement: "Your judgement"
      case .finding: "Finding"
      case .session: "Session"
      case .shell: "Shell"
      }
    }
  }

  /// A line to try, with the beginning of what it prints over the help's sample session.
  package struct Example: Hashable, Sendable {
    package var line: String
    /// What it is for, in a few words.
    package var purpose: String

    package init(_ line: String, _ purpose: String) {
      self.line = line
      self.purpose = purpose
    }
  }

  /// All flags that the command takes, with those of every listing.
  package var allFlags: [Flag] { isListing ? flags + Flag.ofListings : flags }

  /// True when its last parameter takes words as they are, so that `>` and `|` are text.
  package var takesFreeText: Bool {
    parameters.contains { $0.kind == .text || $0.kind == .line } && !isListing
  }

  /// True when it has keys and no words in which a colon may stand, so that another key is a slip.
  var refusesOtherKeys: Bool {
    !options.isEmpty
      && parameters.allSatisfy { parameter in
        switch parameter.kind {
        case .target, .query, .text, .line, .file, .session: false
        default: true
        }
      }
  }

  /// The usage line: "tag TARGET… TAG".
  package var usage: String {
    let parts =
      parameters.map(\.usage) + options.map { "[\($0.key):\($0.placeholder)]" }
      + flags.filter { !Flag.ofListings.contains($0) }.map { "[--\($0.name)]" }
    return ([name] + parts).joined(separator: " ")
  }
}
