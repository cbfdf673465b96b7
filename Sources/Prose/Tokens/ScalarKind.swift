/// What a Unicode scalar is to the tokeniser.
enum ScalarKind: UInt8 {
  case space, upper, lower, digit
  /// A number that is no digit: "½", "²".
  case fraction
  /// A combining mark or an invisible joiner, which goes with what stands before it.
  case joiner
  /// A picture or sign; a currency too.
  case symbol
  case openingBracket, closingBracket
  /// What ends a sentence, in ASCII and other scripts, the full stop of ASCII apart.
  case terminal
  case dash
  case quote
  case punctuation
  case control

  var isLetter: Bool { self == .upper || self == .lower }
  var isAlphanumeric: Bool { isLetter || self == .digit }
}

/// The bytes of ASCII that the tokeniser knows by name.
enum Byte {
  static let tab: UInt8 = 0x09
  static let newline: UInt8 = 0x0A
  static let space: UInt8 = 0x20
  static let quotation: UInt8 = 0x22
  static let hash: UInt8 = 0x23
  static let percent: UInt8 = 0x25
  static let ampersand: UInt8 = 0x26
  static let apostrophe: UInt8 = 0x27
  static let comma: UInt8 = 0x2C
  static let hyphen: UInt8 = 0x2D
  static let stop: UInt8 = 0x2E
  static let slash: UInt8 = 0x2F
  static let zero: UInt8 = 0x30
  static let colon: UInt8 = 0x3A
  static let at: UInt8 = 0x40
  static let underscore: UInt8 = 0x5F
  static let backtick: UInt8 = 0x60
  static let upper: ClosedRange<UInt8> = 0x41...0x5A
  static let lower: ClosedRange<UInt8> = 0x61...0x7A
  static let digits: ClosedRange<UInt8> = 0x30...0x39

  static func isLetter(_ byte: UInt8) -> Bool { lower.contains(byte | 0x20) }
  static func isDigit(_ byte: UInt8) -> Bool { digits.contains(byte) }
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
}

extension ScalarKind {
  init(_ value: UInt32) {
    if value < 0x80 {
      self = ScalarKind(ascii: UInt8(truncatingIfNeeded: value))
      return
    }
    switch value {
    case 0x2018...0x201F, 0xAB, 0xBB, 0x2039, 0x203A, 0x300C...0x300F: self = .quote
    case 0x2010, 0x2011: self = .dash
    case 0x2026: self = .terminal
    case 0x2190...0x2BFF: self = .symbol
    case 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0x061F, 0x06D4, 0x0964, 0x203C, 0x2047...0x2049:
      self = .terminal
    default: self = ScalarKind(category: value)
    }
  }

  private init(ascii byte: UInt8) {
    switch byte {
    case 0x09...0x0D, Byte.space: self = .space
    case Byte.upper: self = .upper
    case Byte.lower, Byte.underscore: self = .lower
    case Byte.digits: self = .digit
    case Byte.quotation, Byte.apostrophe, Byte.backtick: self = .quote
    case 0x21, 0x3F: self = .terminal
    case 0x28, 0x5B, 0x7B: self = .openingBracket
    case 0x29, 0x5D, 0x7D: self = .closingBracket
    case Byte.hyphen: self = .dash
    case Byte.ampersand, Byte.comma, Byte.stop, Byte.slash, Byte.colon, 0x3B, 0x2A, 0x5C:
      self = .punctuation
    case 0x21..<0x7F: self = .symbol
    default: self = .control
    }
  }

  /// The kind by the general category of Unicode.
  private init(category value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else {
      self = .control
      return
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: self = .upper
    case .lowercaseLetter, .modifierLetter, .otherLetter, .letterNumber: self = .lower
    case .decimalNumber: self = .digit
    case .otherNumber: self = .fraction
    case .nonspacingMark, .spacingMark, .enclosingMark: self = .joiner
    // Skin tones (U+1F3FB...) go with the picture before them.
    case .modifierSymbol where (0x1F3FB...0x1F3FF).contains(value): self = .joiner
    case .format: self = value == 0xFEFF || value == 0x200B ? .control : .joiner
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .space
    case .openPunctuation: self = .openingBracket
    case .closePunctuation: self = .closingBracket
    case .initialPunctuation, .finalPunctuation: self = .quote
    case .dashPunctuation: self = .dash
    case .connectorPunctuation: self = .lower
    case .otherPunctuation: self = .punctuation
    case .currencySymbol, .mathSymbol, .modifierSymbol, .otherSymbol: self = .symbol
    case .control: self = value == 0x85 ? .space : .control
    default: self = .control
    }
  }
}
