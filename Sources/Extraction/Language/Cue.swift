/// What kind of act a cue names.
enum CueClass: UInt8, Sendable {
  case saying, writing, believing, knowing, showing, denying, asking, ordering

  /// True when its content is put forward as so, or as not so: what chains are made of.
  ///
  /// Orders, promises and plans are attributions, but no statements about the world.
  var isStatement: Bool {
    switch self {
    case .saying, .writing, .believing, .knowing, .showing, .denying: true
    case .asking, .ordering: false
    }
  }
}

/// A verb that reports, with what it takes.
struct CueVerb: Sendable {
  var kind: CueClass
  var takes: CueFrames
}

/// What may stand with a cue as its content.
struct CueFrames: OptionSet, Sendable {
  let rawValue: UInt8
  static let clause = CueFrames(rawValue: 1)
  static let quote = CueFrames(rawValue: 2)
  static let infinitive = CueFrames(rawValue: 4)
  static let noun = CueFrames(rawValue: 8)
  /// A hearer stands before the content: "told reporters that".
  static let hearer = CueFrames(rawValue: 16)
  /// "accused them of", "blamed him for".
  static let deed = CueFrames(rawValue: 32)
  /// "described it as".
  static let role = CueFrames(rawValue: 64)

  /// The frames that a table's letters spell.
  init(letters: some StringProtocol) {
    self = []
    for letter in letters.utf8 {
      switch letter {
      case UInt8(ascii: "t"): insert(.clause)
      case UInt8(ascii: "q"): insert(.quote)
      case UInt8(ascii: "i"): insert(.infinitive)
      case UInt8(ascii: "n"): insert(.noun)
      case UInt8(ascii: "h"): insert(.hearer)
      case UInt8(ascii: "o"): insert(.deed)
      case UInt8(ascii: "a"): insert(.role)
      default: break
      }
    }
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }
}

/// What a noun says about the source it heads.
struct SourceWord: OptionSet, Sendable {
  let rawValue: UInt8
  static let person = SourceWord(rawValue: 1)
  static let group = SourceWord(rawValue: 2)
  static let organisation = SourceWord(rawValue: 4)
  static let outlet = SourceWord(rawValue: 8)
  static let document = SourceWord(rawValue: 16)
}
