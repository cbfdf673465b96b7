extension Document {
  /// The value of a token in digits, with grouping and a decimal point or a sign for a fraction, or nil.
  func digits(of token: Token) -> ExactNumber? {
    var digits: [UInt8] = []
    var decimals: Int?
    var index = Int(token.range.lower)
    let end = Int(token.range.upper)
    while index < end {
      let byte = bytes[index]
      switch byte {
      case Byte.digits:
        digits.append(byte)
        decimals = decimals.map { $0 + 1 }
      case Byte.comma where decimals == nil: break
      case Byte.stop where decimals == nil: decimals = 0
      // No-break spaces group thousands; "½" and its like end the number.
      case 0xC2 where index + 1 < end && bytes[index + 1] == 0xA0: index += 1
      case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xAF:
        index += 2
      case 0xC2, 0xE2:
        guard decimals == nil, let part = fractionSign(index..<end) else { return nil }
        return digits.isEmpty ? part : ExactNumber(digits: digits, decimals: 0).plus(part)
      default: return nil
      }
      index += 1
    }
    return digits.isEmpty ? nil : ExactNumber(digits: digits, decimals: decimals ?? 0)
  }

  /// Digits that commas group or part in other ways than in English: "1.111,11", "5,00", "12,34,567.89".
  func joined(at index: Int, limit: Int) -> Numeral? {
    guard let second = afterComma(index, limit: limit), !isComma(before: index) else { return nil }
    let first = bytes[tokens[index].range.indices]
    let next = bytes[tokens[second].range.indices]
    guard first.allSatisfy({ Byte.isDigit($0) || $0 == Byte.stop }) else { return nil }
    // India groups by two digits above the thousands.
    if first.count <= 2, next.count >= 6, next[next.startIndex + 2] == Byte.comma,
      let rest = digits(of: tokens[second]), let whole = digits(of: tokens[index]),
      let value = whole.shifted(by: 5).plus(rest)
    {
      return Numeral(
        value: value, tokens: index..<second + 1,
        range: tokens[index].range.union(tokens[second].range))
    }
    // A decimal comma has two digits after it, and nothing goes on with it.
    guard next.count == 2, next.allSatisfy(Byte.isDigit), afterComma(second, limit: limit) == nil
    else {
      return nil
    }
    let groups = first.split(separator: Byte.stop)
    guard groups.count == 1 || groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    return Numeral(
      value: ExactNumber(digits: first.filter(Byte.isDigit) + next, decimals: 2),
      tokens: index..<second + 1, range: tokens[index].range.union(tokens[second].range))
  }

  /// The token of digits right after a token of digits and a comma, or nil.
  private func afterComma(_ index: Int, limit: Int) -> Int? {
    guard index + 2 < limit, keys[index + 1] == ",", tokens[index + 2].kind == .number,
      !hasSpace(before: index + 1), !hasSpace(before: index + 2)
    else { return nil }
    return index + 2
  }

  private func isComma(before index: Int) -> Bool {
    index > 1 && keys[index - 1] == "," && !hasSpace(before: index)
      && tokens[index - 2].kind == .number
  }

  /// Groups of three digits parted by spaces: "1 414 021 100".
  func spaced(at index: Int, limit: Int) -> Numeral? {
    let first = bytes[tokens[index].range.indices]
    guard first.count <= 3, first.first != Byte.zero, first.allSatisfy(Byte.isDigit) else {
      return nil
    }
    if index > 0, tokens[index - 1].kind == .number { return nil }
    var digits = Array(first)
    var decimals = 0
    var end = index + 1
    // Seven groups are more than a number of the news has.
    while end < limit, end <= index + 7, decimals == 0, let group = group(at: end) {
      digits += group.digits
      decimals = group.decimals
      end += 1
    }
    guard end > index + 1,
      end == limit || tokens[end].kind != .number || end < limit && isAfterMark(end)
    else { return nil }
    // One group may be a number of its own after a name: "Boeing 777 200".
    if end == index + 2, index > 0,
      isCapitalised(index - 1) || CommonWords.labels.contains(keys[index - 1])
    {
      return nil
    }
    return Numeral(
      value: ExactNumber(digits: digits, decimals: decimals), tokens: index..<end,
      range: range(index..<end))
  }

  private func isAfterMark(_ index: Int) -> Bool { !hasSpace(before: index) }

  /// Three digits after one space, perhaps with decimals.
  private func group(at index: Int) -> (digits: [UInt8], decimals: Int)? {
    let token = tokens[index]
    guard token.kind == .number, token.range.lower == tokens[index - 1].range.upper + 1,
      bytes[Int(token.range.lower) - 1] == Byte.space
    else { return nil }
    let text = bytes[token.range.indices]
    let parts = text.split(separator: Byte.stop, omittingEmptySubsequences: false)
    guard parts[0].count == 3, parts.count <= 2, parts.allSatisfy({ $0.allSatisfy(Byte.isDigit) })
    else { return nil }
    return (parts.flatMap { Array($0) }, parts.count == 2 ? parts[1].count : 0)
  }

  /// "1.3e6", "6.23x10^-4".
  func power(after numeral: Numeral, limit: Int) -> Numeral? {
    let next = numeral.tokens.upperBound
    guard next < limit, !hasSpace(before: next) else { return nil }
    let word = bytes[tokens[next].range.indices]
    var end = next + 1
    var exponent: ArraySlice<UInt8>
    var isNegative = false
    if keys[next] == "x10" {
      guard end < limit, keys[end] == "^" else { return nil }
      end += 1
      if end < limit, keys[end] == "-" { (isNegative, end) = (true, end + 1) }
      guard end < limit else { return nil }
      exponent = bytes[tokens[end].range.indices]
      end += 1
    } else {
      guard word.first == 0x65 || word.first == 0x45 else { return nil }
      exponent = word.dropFirst()
      if exponent.first == Byte.hyphen { (isNegative, exponent) = (true, exponent.dropFirst()) }
    }
    // What has more than 30 zeros is no number of the news.
    guard let size = exponent.number(upTo: 30) else { return nil }
    var result = numeral
    result.value = numeral.value.shifted(by: isNegative ? -size : size)
    result.tokens = numeral.tokens.lowerBound..<end
    result.range.upper = tokens[end - 1].range.upper
    return result
  }

  /// A word that begins with digits: "2mil", "115USD", "24703m2", "12e-1".
  func codeNumeral(at index: Int) -> Numeral? {
    let range = tokens[index].range.indices
    let end = bytes[range].firstIndex { !Byte.isDigit($0) } ?? range.upperBound
    guard end < range.upperBound else { return nil }
    var numeral = Numeral(
      value: ExactNumber(digits: Array(bytes[range.lowerBound..<end]), decimals: 0),
      tokens: index..<index + 1, range: ByteRange(range.lowerBound..<end), isDigits: true)
    let rest = bytes[end..<range.upperBound]
    if let scale = NumberWords.letters[WordKey(bytes, rest.indices)], scale != 9 || rest.count > 1 {
      numeral.value = numeral.value.shifted(by: scale)
      numeral.scale = scale
      numeral.range.upper = UInt32(range.upperBound)
      return numeral
    }
    var exponent = rest.dropFirst()
    let isNegative = exponent.first == Byte.hyphen
    if isNegative { exponent = exponent.dropFirst() }
    if rest.first == 0x65 || rest.first == 0x45, let size = exponent.number(upTo: 30) {
      numeral.value = numeral.value.shifted(by: isNegative ? -size : size)
      numeral.range.upper = UInt32(range.upperBound)
      return numeral
    }
    numeral.rest = ByteRange(end..<range.upperBound)
    return numeral
  }
}

extension ArraySlice<UInt8> {
  /// The whole number in decimal digits, when it is not above `most`.
  fileprivate func number(upTo most: Int) -> Int? {
    guard !isEmpty, count <= 4, allSatisfy(Byte.isDigit) else { return nil }
    let value = reduce(0) { $0 * 10 + Int($1 - Byte.zero) }
    return value <= most ? value : nil
  }
}
