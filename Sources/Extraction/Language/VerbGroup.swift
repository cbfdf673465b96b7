internal import Prose

/// A verb with its auxiliaries, adverbs and negation: "has not yet been closed", "also reaffirms", "to have struck".
struct VerbGroup: Sendable {
  /// From its first to its last word, outer adverbs left out.
  var tokens: TokenRange
  /// The word that carries the meaning; its last.
  var head: Int
  var form: Form
  /// True for "was announced", "is believed".
  var isPassive: Bool
  var isNegated: Bool

  enum Form: UInt8, Sendable {
    case finite, infinitive, ing, participle
  }

  var isFinite: Bool { form == .finite }

  /// Appends the groups of one sentence.
  static func collect(in words: [Word], from tokens: TokenRange, into groups: inout [VerbGroup]) {
    var token = tokens.lowerBound
    while token < tokens.upperBound {
      guard let group = VerbGroup(in: words, at: token, end: tokens.upperBound) else {
        token += 1
        continue
      }
      groups.append(group)
      token = group.tokens.upperBound
    }
  }

  /// The group that begins at a token, or nil when none does.
  private init?(in words: [Word], at start: Int, end: Int) {
    var index = start
    var lastVerb: Int?
    var lastAuxiliary: Int?
    var isNegated = false
    // A verb with all that can stand before it has some eight words: "might well not have been being".
    let end = min(end, start + 12)
    scan: while index < end {
      switch words[index].kind {
      case .be, .have, .do, .modal:
        lastAuxiliary = index
        lastVerb = index
      case .verb, .infinitive, .participle, .ing:
        // A second main verb begins a group of its own: "stopped reporting".
        if let lastVerb, lastVerb != lastAuxiliary { break scan }
        lastVerb = index
      case .to:
        guard index == start, index + 1 < end, VerbGroup.goesOnInfinitive(words[index + 1].kind)
        else { break scan }
      case .adverb: if index == start { break scan }
      case .negation:
        if index == start, index + 1 >= end || words[index + 1].kind == .nominal { break scan }
        isNegated = true
      default: break scan
      }
      index += 1
    }
    guard let lastVerb else { return nil }
    let main = words[lastVerb].kind
    let first = words[start]
    tokens = start..<lastVerb + 1
    head = lastVerb
    self.isNegated = isNegated
    isPassive = main == .participle && (lastAuxiliary.map { words[$0].kind == .be } ?? true)
    if first.kind == .to {
      form = .infinitive
    } else if first.kind.isAuxiliary {
      form =
        Tagger.nonfinite.contains(first.key) ? .participle : first.key == "having" ? .ing : .finite
    } else {
      form =
        main == .ing
        ? .ing : main == .participle ? .participle : main == .infinitive ? .infinitive : .finite
    }
  }

  private static func goesOnInfinitive(_ kind: WordClass) -> Bool {
    kind == .infinitive || kind == .be || kind == .have || kind == .do || kind == .adverb
  }
}
