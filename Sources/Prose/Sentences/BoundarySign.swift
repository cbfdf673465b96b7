/// What the features of borders know of a token.
struct BoundarySign {
  /// A digest of the word in lower case; of the shape for numbers and addresses.
  var word: UInt32
  var shape: Shape
  var isAuxiliary = false
  var isDate = false

  /// What stands beyond the block.
  static let border = BoundarySign(word: 1, shape: .border)

  /// The form of a token: its capitals, digits and marks.
  struct Shape: Equatable {
    var rawValue: UInt8

    init(_ rawValue: UInt8) { self.rawValue = rawValue }

    static let border = Shape(0)
    static let lower = Shape(1)
    static let capitalised = Shape(2)
    static let capitals = Shape(3)
    static let singleCapital = Shape(4)
    /// The abbreviations of the four above; add this to them.
    static let withStop: UInt8 = 4
    /// A number of one digit; the next ones have two, three, four and more.
    static let digit = Shape(9)
    static let clock = Shape(14)
    static let slashed = Shape(15)
    static let decimal = Shape(16)
    static let address = Shape(17)
    static let openingQuote = Shape(18)
    static let closingQuote = Shape(19)
    static let dashes = Shape(20)
    static let ellipsis = Shape(21)
    static let bullet = Shape(22)
    static let otherSign = Shape(23)
    /// Marks of ASCII are this and their byte from "!" on; runs of a mark are 96 more.
    static let mark: UInt8 = 32

    /// The shape with all words of one case alike, and all numbers.
    var coarse: Shape {
      switch rawValue {
      case 5: .lower
      case 2...8: .capitalised
      case 9...16: .digit
      default: self
      }
    }

    var isCapital: Bool { coarse == .capitalised }
    var isDash: Bool { self == .dashes || rawValue % 96 == Self.mark + Byte.hyphen - 0x21 }
    /// True for "." "!" "?" and runs of them.
    var isStop: Bool {
      switch rawValue {
      case 21, 32, 128, 45, 141, 62, 158: true
      default: false
      }
    }
  }
}

extension BoundarySign {
  /// The sign of a token.
  init(_ token: Token, key: WordKey, bytes: [UInt8]) {
    shape = Shape(token, bytes: bytes)
    let isFigure = token.kind == .number || token.kind == .address
    word = isFigure ? UInt32(shape.rawValue) : key.digest
    if let marks = BoundaryWords.table[key] {
      isAuxiliary = marks == .auxiliary
      isDate = marks == .date
    } else {
      isDate = token.kind == .number || shape.rawValue == Shape.mark + Byte.comma - 0x21
    }
  }
}

extension BoundarySign.Shape {
  init(_ token: Token, bytes: [UInt8]) {
    let range = token.range.indices
    switch token.kind {
    case .word: self.init(word: range, bytes)
    case .number: self.init(number: range, bytes)
    case .address: self = .address
    case .openingQuote: self = .openingQuote
    case .closingQuote: self = .closingQuote
    case .punctuation, .symbol: self.init(sign: range, bytes)
    }
  }

  private init(word: Range<Int>, _ bytes: [UInt8]) {
    let reader = TextReader(bytes: bytes, block: word)
    guard let first = reader.scalar(at: word.lowerBound) else {
      self = .border
      return
    }
    let hasStop = bytes[word.upperBound - 1] == Byte.stop
    let stop: UInt8 = hasStop ? Self.withStop : 0
    guard first.kind == .upper else {
      self.init(Self.lower.rawValue + stop)
      return
    }
    let rest = word.lowerBound + first.width..<word.upperBound - (hasStop ? 1 : 0)
    let form: Self =
      if rest.isEmpty { .singleCapital } else if bytes[rest].contains(where: Byte.lower.contains) {
        .capitalised
      } else { .capitals }
    self.init(form.rawValue + stop)
  }

  private init(number: Range<Int>, _ bytes: [UInt8]) {
    var digits = 0
    self = .decimal
    for byte in bytes[number] {
      if Byte.isDigit(byte) {
        digits += 1
      } else if byte == Byte.colon {
        self = .clock
      } else if byte == Byte.slash || byte == Byte.hyphen {
        self = .slashed
      }
    }
    if digits == number.count { self.init(Self.digit.rawValue + UInt8(min(digits, 5)) - 1) }
  }

  private init(sign: Range<Int>, _ bytes: [UInt8]) {
    let first = bytes[sign.lowerBound]
    if (0x21..<0x7F).contains(first) {
      self.init(Self.mark + first - 0x21 + (sign.count > 1 ? 96 : 0))
      return
    }
    switch bytes[sign] {
    case let mark where mark.starts(with: [0xE2, 0x80, 0xA6]): self = .ellipsis
    case let mark where mark.count > 2 && mark.starts(with: [0xE2, 0x80]):
      switch bytes[sign.lowerBound + 2] {
      case 0x90...0x95: self = .dashes
      case 0xA2, 0xA3: self = .bullet
      default: self = .otherSign
      }
    default: self = .otherSign
    }
  }
}
