/// Cuts a block into tokens, left to right, in one pass.
///
/// The rules follow the tokens of Universal Dependencies for English, but words with hyphens stay whole.
struct Tokeniser {
  var reader: TextReader
  var tokens: [Token] = []
  var position: Int
  var quotes = OpenQuotes()
  /// Where the next address begins and ends; a token never runs into it.
  private var addresses: [Range<Int>]
  private var nextAddress = 0

  /// Appends the tokens of a block of the text to `tokens`.
  static func append(_ block: ByteRange, of bytes: [UInt8], to tokens: inout [Token]) {
    var tokeniser = Tokeniser(TextReader(bytes: bytes, block: block.indices))
    swap(&tokeniser.tokens, &tokens)
    tokeniser.run()
    swap(&tokeniser.tokens, &tokens)
  }

  private init(_ reader: TextReader) {
    self.reader = reader
    position = reader.block.lowerBound
    addresses = AddressFinder.addresses(reader)
  }

  private mutating func run() {
    while let scalar = reader.scalar(at: position) {
      if scalar.kind == .space {
        position += scalar.width
      } else if limit > position {
        scan(scalar)
      } else {
        add(upTo: max(addresses[nextAddress].upperBound, position + scalar.width), .address)
        nextAddress += 1
      }
    }
  }

  /// Takes the token that begins with a scalar which is no white space.
  private mutating func scan(_ scalar: TextReader.Scalar) {
    switch scalar.kind {
    case .upper, .lower: scanWord()
    case .digit, .fraction: scanNumber()
    case .quote: scanQuote(scalar)
    case .terminal where scalar.value != 0x2026: addRun(.punctuation) { $0.kind == .terminal }
    case .dash: addRun(.punctuation) { $0.value == scalar.value }
    case .punctuation, .terminal: scanPunctuation(scalar)
    case .openingBracket, .closingBracket: add(upTo: position + scalar.width, .punctuation)
    case .symbol, .joiner: scanSymbol(scalar)
    case .control, .space: add(upTo: position + scalar.width, .symbol)
    }
  }

  private mutating func scanPunctuation(_ scalar: TextReader.Scalar) {
    if scalar.value == UInt32(Byte.stop) {
      if Byte.isDigit(reader.byte(position + 1)), reader.isOpen(before: position) {
        scanNumber()
      } else {
        scanStops()
      }
    } else if scalar.value == 0x2026 {
      addRun(.punctuation) { $0.value == 0x2026 || $0.value == UInt32(Byte.stop) }
    } else {
      add(upTo: position + scalar.width, .punctuation)
    }
  }

  /// Takes a sign with the marks on it; pictures with a zero-width joiner (U+200D) between are one.
  private mutating func scanSymbol(_ scalar: TextReader.Scalar) {
    var last = scalar.value
    addRun(.symbol, from: position + scalar.width) { next in
      defer { last = next.value }
      return next.kind == .joiner || last == 0x200D && next.kind == .symbol
    }
  }

  /// Takes a full stop, or an ellipsis: two or more stops together, or three or more with spaces between.
  private mutating func scanStops() {
    var end = position + 1
    while reader.byte(end) == Byte.stop { end += 1 }
    if end == position + 1, reader.isOpen(before: position) || lastIsStop {
      var spaced = end
      while reader.byte(spaced) == Byte.space, reader.byte(spaced + 1) == Byte.stop { spaced += 2 }
      if spaced >= position + 5 { end = spaced }
    }
    add(upTo: end, .punctuation)
  }

  private var lastIsStop: Bool {
    guard let last = tokens.last else { return false }
    return reader.byte(Int(last.range.upper) - 1) == Byte.stop
  }
}

extension Tokeniser {
  /// Adds the token from the position up to `end`, and goes on there.
  mutating func add(upTo end: Int, _ kind: Token.Kind) {
    tokens.append(Token(ByteRange(position..<end), kind))
    position = end
  }

  /// Adds a token of all scalars from `start` on that fit, with what stands between the position and `start`.
  private mutating func addRun(
    _ kind: Token.Kind, from start: Int? = nil, while fits: (TextReader.Scalar) -> Bool
  ) {
    var end = start ?? position
    while end < limit, let scalar = reader.scalar(at: end), fits(scalar) { end += scalar.width }
    add(upTo: end, kind)
  }

  /// Where the token at the position must end at the latest.
  var limit: Int {
    nextAddress < addresses.count ? addresses[nextAddress].lowerBound : reader.block.upperBound
  }

  /// True when the last token ends where the position is and is of one of these kinds.
  func follows(_ kinds: Token.Kind...) -> Bool {
    guard let last = tokens.last, last.range.upper == position else { return false }
    return kinds.contains(last.kind)
  }
}
