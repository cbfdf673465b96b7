/// Reads the features of the borders of a block, from left to right, in time linear in its tokens.
struct BoundaryReader {
  private let bytes: [UInt8]
  private let tokens: [Token]
  private let signs: [BoundarySign]
  /// What the rules see after each token.
  private let rules: [SentenceBorder]
  /// The bits of the weights' buckets.
  private let bits: UInt32
  private let block: Range<Int>
  private let style: UInt32
  private let endsWithStop: Bool
  /// For each token of the block and what follows it, by the rules.
  private var ahead: [Ahead] = []
  private var sentence: Sentence
  private var openBrackets: UInt32 = 0
  private var isQuoting = false

  /// What follows a token: words with capitals in a row, and an auxiliary up to the rules' end.
  private struct Ahead {
    var capitals: UInt8 = 0
    var hasAuxiliary = false
  }

  /// What the sentence in hand holds so far.
  private struct Sentence {
    var start: Int
    var words: UInt32 = 0
    var capitals: UInt32 = 0
    var capitalRun: UInt32 = 0
    var hasAuxiliary = false
    var isDate = true
  }
}

extension BoundaryReader {
  init(
    _ block: Range<Int>, bytes: [UInt8], tokens: [Token], signs: [BoundarySign],
    rules: [SentenceBorder], bits: Int
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.signs = signs
    self.rules = rules
    self.bits = UInt32(bits)
    self.block = block
    sentence = Sentence(start: block.lowerBound)
    style = Self.style(block, signs)
    var last = block.upperBound - 1
    if last > block.lowerBound, signs[last].shape == .closingQuote { last -= 1 }
    endsWithStop = signs[last].shape.isStop
    ahead = Array(repeating: Ahead(), count: block.count + 1)
    for index in block.reversed() {
      let offset = index - block.lowerBound
      let isEnd = rules[index] == .end || index + 1 == block.upperBound
      ahead[offset].hasAuxiliary =
        signs[index].isAuxiliary || !isEnd && ahead[offset + 1].hasAuxiliary
      ahead[offset].capitals =
        signs[index].shape.isCapital ? min(ahead[offset + 1].capitals + 1, 4) : 0
    }
  }

  /// How sentences begin after a stop: 0 without any, 1 with capitals, 2 in both ways, 3 mostly in lower case.
  private static func style(_ block: Range<Int>, _ signs: [BoundarySign]) -> UInt32 {
    var lower = 0
    var upper = 0
    for index in block.dropLast() where signs[index].shape.isStop {
      let next = signs[index + 1].shape.coarse
      if next == .lower { lower += 1 }
      if next == .capitalised { upper += 1 }
    }
    return lower > upper ? 3 : lower > 0 ? 2 : upper > 0 ? 1 : 0
  }

  /// Takes a token in; then its border to the next can be read.
  mutating func take(_ index: Int) {
    let sign = signs[index]
    switch sign.shape.rawValue {
    case BoundarySign.Shape.mark + 0x28 - 0x21, BoundarySign.Shape.mark + 0x5B - 0x21:
      openBrackets = min(openBrackets + 1, 2)
    case BoundarySign.Shape.mark + 0x29 - 0x21, BoundarySign.Shape.mark + 0x5D - 0x21:
      openBrackets = openBrackets == 0 ? 0 : openBrackets - 1
    default: break
    }
    if sign.shape == .openingQuote { isQuoting = true }
    if sign.shape == .closingQuote { isQuoting = false }
    sentence.words += 1
    if sign.shape.isCapital {
      sentence.capitals += 1
      sentence.capitalRun = min(sentence.capitalRun + 1, 4)
    } else {
      sentence.capitalRun = 0
    }
    sentence.hasAuxiliary = sentence.hasAuxiliary || sign.isAuxiliary
    sentence.isDate = sentence.isDate && sign.isDate
  }

  /// Begins a sentence after a token.
  mutating func end(_ index: Int) { sentence = Sentence(start: index + 1) }

  /// The buckets of the border after a token that was taken in and is not the block's last.
  func buckets(_ index: Int) -> BoundaryBuckets {
    let left = signs[index]
    let right = signs[index + 1]
    let second = sign(index + 2)
    let rule: UInt32 = rules[index] == .end ? 1 : 0
    let gap = gap(before: index + 1)
    let shapes = UInt32(left.shape.rawValue) << 8 | UInt32(right.shape.rawValue)
    let coarse = UInt32(left.shape.rawValue) << 8 | UInt32(right.shape.coarse.rawValue)
    let first = signs[sentence.start]
    let length = Self.size(sentence.words)
    let next = ahead[index + 1 - block.lowerBound]
    let parallel =
      Self.likeness(first, right) * 3 + Self.likeness(sign(sentence.start + 1), second)
    let stop: UInt32 = endsWithStop ? 1 : 0
    let isFirst: UInt32 = sentence.start == block.lowerBound ? 1 : 0
    let auxiliaries: UInt32 = (sentence.hasAuxiliary ? 2 : 0) + (next.hasAuxiliary ? 1 : 0)
    var found = BoundaryBuckets(repeating: 0)
    func set(_ feature: BoundaryFeature, _ one: UInt32, _ two: UInt32 = 0) {
      found[Int(feature.rawValue)] = bucket(feature, one, two)
    }
    set(.rule, rule << 2 | gap)
    set(.left1, left.word)
    set(.left2, sign(index - 1).word)
    set(.left3, sign(index - 2).word)
    set(.right1, right.word, UInt32(right.shape.coarse.rawValue))
    set(.right2, second.word)
    set(.right3, sign(index + 3).word)
    set(.leftPair, sign(index - 1).word, left.word)
    set(.rightPair, right.word, second.word)
    set(
      .shapes, shapes, UInt32(sign(index - 1).shape.rawValue) << 8 | UInt32(second.shape.rawValue))
    set(.ruleShapes, shapes, style << 4 | rule << 3 | gap)
    set(
      .capitals, UInt32(left.shape.coarse.rawValue) << 8 | UInt32(right.shape.coarse.rawValue),
      sentence.capitalRun << 8 | UInt32(next.capitals) << 4 | gap)
    set(.verbs, shapes, auxiliaries << 1 | rule)
    set(
      .parallelRight, parallel,
      UInt32(right.shape.rawValue) << 8 | UInt32(second.shape.coarse.rawValue))
    set(.parallelShapes, parallel, shapes)
    set(.numbering, numbering(index + 1), UInt32(second.shape.rawValue))
    set(.first, first.word, coarse)
    set(.firstLength, first.word, length)
    set(.rest, Self.size(UInt32(block.upperBound - 1 - index)), rule << 1 | stop)
    set(
      .nesting, openBrackets << 1 | (isQuoting ? 1 : 0), UInt32(left.shape.rawValue) << 1 | rule)
    set(.date, shapes, (sentence.isDate ? 2 : 0) | isFirst | length << 2)
    set(.style, coarse, style << 4 | gap)
    set(
      .title, coarse, rule << 2 | (sentence.words == sentence.capitals ? 2 : 0) | stop)
    return found
  }
}

extension BoundaryReader {
  /// The bucket of a feature's value: a mix by odd constants (the golden ratio and those of MurmurHash3).
  private func bucket(_ feature: BoundaryFeature, _ one: UInt32, _ two: UInt32) -> UInt32 {
    var mixed = (one &+ feature.rawValue &* 0x9E37_79B9) &* 0xCC9E_2D51
    mixed = (mixed ^ mixed >> 15) &+ two &* 0x1B87_3593
    mixed = (mixed ^ mixed >> 16) &* 0x85EB_CA6B
    mixed = (mixed ^ mixed >> 13) &* 0xC2B2_AE35
    return mixed >> (32 - bits)
  }

  private func sign(_ index: Int) -> BoundarySign {
    block.contains(index) ? signs[index] : .border
  }

  /// The white space before a token: 0 none, 1 within the line, 2 with a line's end.
  private func gap(before index: Int) -> UInt32 {
    let gap = Int(tokens[index - 1].range.upper)..<Int(tokens[index].range.lower)
    if gap.isEmpty { return 0 }
    return bytes[gap].contains(Byte.newline) ? 2 : 1
  }

  /// A length, in ten steps.
  private static func size(_ count: UInt32) -> UInt32 {
    switch count {
    case 0..<4: count
    case 4..<6: 4
    case 6..<9: 5
    case 9..<13: 6
    case 13..<20: 7
    case 20..<35: 8
    case 35..<60: 9
    default: 10
    }
  }

  /// 2 for the same word, 1 for the same shape, else 0.
  private static func likeness(_ one: BoundarySign, _ two: BoundarySign) -> UInt32 {
    one.word == two.word ? 2 : one.shape == two.shape ? 1 : 0
  }

  /// How a number follows on the one that began the sentence: 2 for the next, 1 for others, 0 for no numbers.
  private func numbering(_ index: Int) -> UInt32 {
    guard let number = value(index), let first = value(sentence.start) else { return 0 }
    return number == first + 1 ? 2 : 1
  }

  /// The value of a token of up to three digits, or nil.
  private func value(_ index: Int) -> Int? {
    let digit = BoundarySign.Shape.digit.rawValue
    guard (digit...digit + 2).contains(signs[index].shape.rawValue) else { return nil }
    return bytes[tokens[index].range.indices].reduce(0) { $0 * 10 + Int($1 - Byte.zero) }
  }
}
