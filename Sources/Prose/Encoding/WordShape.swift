/// What a word looks like: the encoder reads lower case only and is told the rest by this.
///
/// The order is that of SHAPES in Tools/training/pieces.py.
enum WordShape: UInt8 {
  case none, capitals, capital, capitalised, mixedAfterCapital, mixed, lower, digits, marks
  case firstCapital, firstCapitalised

  /// The shape of a word; the first one of a sentence has a capital that says less.
  init(_ bytes: ArraySlice<UInt8>, isFirst: Bool) {
    var letters = 0
    var capitals = 0
    var beginsWithCapital = false
    var hasCapitalInside = false
    var hasDigit = false
    for (place, scalar) in Scalars(bytes).enumerated() {
      let form = LetterForm(scalar)
      hasDigit = hasDigit || form == .digit
      if form == .capital {
        capitals += 1
        if place == 0 { beginsWithCapital = true } else { hasCapitalInside = true }
      }
      if form == .capital || form == .letter { letters += 1 }
    }
    let shape: WordShape =
      if letters == 0 {
        hasDigit ? .digits : .marks
      } else if letters == capitals {
        letters > 1 ? .capitals : .capital
      } else if beginsWithCapital {
        hasCapitalInside ? .mixedAfterCapital : .capitalised
      } else {
        capitals > 0 ? .mixed : .lower
      }
    switch shape {
    case .capital where isFirst: self = .firstCapital
    case .capitalised where isFirst: self = .firstCapitalised
    default: self = shape
    }
  }
}

/// What a scalar is to the shape of its word.
private enum LetterForm {
  case capital, letter, digit, other

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A: self = .capital
    case 0x61...0x7A: self = .letter
    case 0x30...0x39: self = .digit
    case 0..<0x80: self = .other
    default:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter: self = .capital
      case .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: self = .letter
      case .decimalNumber: self = .digit
      default: self = .other
      }
    }
  }
}

/// The scalars of bytes of valid UTF-8, decoded as they are asked for.
struct Scalars: Sequence, IteratorProtocol {
  private var decoder = UTF8()
  private var bytes: ArraySlice<UInt8>.Iterator

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes.makeIterator() }

  mutating func next() -> Unicode.Scalar? {
    switch decoder.decode(&bytes) {
    case .scalarValue(let scalar): scalar
    case .emptyInput: nil
    case .error: "\u{FFFD}"
    }
  }
}
