/// The addresses of pages, e-mail addresses, handles and hash tags in a block, in order.
///
/// One pass; how far an e-mail or a bare domain reaches to the left is limited by RFC 5321, so the time stays linear.
struct AddressFinder {
  private let reader: TextReader
  private var found: [Range<Int>] = []

  private init(_ reader: TextReader) { self.reader = reader }

  static func addresses(_ reader: TextReader) -> [Range<Int>] {
    var finder = AddressFinder(reader)
    var position = reader.block.lowerBound
    while position < reader.block.upperBound {
      if let range = finder.address(around: position) {
        finder.found.append(range)
        position = range.upperBound
      } else {
        position += 1
      }
    }
    return finder.found
  }

  /// The address whose telling byte ("@", "#", ":" or ".") stands at a position.
  private func address(around position: Int) -> Range<Int>? {
    switch reader.byte(position) {
    case Byte.at: email(position) ?? tag(position)
    case Byte.hash: tag(position)
    case Byte.colon: page(position)
    case Byte.stop: domain(position)
    default: nil
    }
  }

  /// A handle or hash tag: the sign at the start of a word, then letters.
  private func tag(_ sign: Int) -> Range<Int>? {
    if let before = reader.kind(before: sign), before.isAlphanumeric || before == .symbol {
      return nil
    }
    var end = sign + 1
    var hasLetter = false
    while let scalar = reader.scalar(at: end), scalar.kind.isAlphanumeric || scalar.kind == .joiner
    {
      hasLetter = hasLetter || scalar.kind.isLetter
      end += scalar.width
    }
    return hasLetter ? sign..<end : nil
  }

  /// An e-mail address around its "@".
  private func email(_ sign: Int) -> Range<Int>? {
    var start = sign
    // A local part has at most 64 octets (RFC 5321, section 4.5.3.1.1).
    while start > floor, sign - start < 64, isLocal(reader.bytes[start - 1]) { start -= 1 }
    while start < sign, !Byte.isAlphanumeric(reader.byte(start)) { start += 1 }
    guard start < sign else { return nil }
    var end = sign + 1
    // A domain has at most 255 octets (RFC 5321, section 4.5.3.1.2).
    while end - sign <= 255, isHost(reader.byte(end)) { end += 1 }
    while end > sign, !Byte.isAlphanumeric(reader.byte(end - 1)) { end -= 1 }
    guard end > sign + 3, reader.bytes[sign..<end].contains(Byte.stop) else { return nil }
    return start..<end
  }

  /// A page's address around its "://".
  private func page(_ colon: Int) -> Range<Int>? {
    guard reader.byte(colon + 1) == Byte.slash, reader.byte(colon + 2) == Byte.slash else {
      return nil
    }
    var start = colon
    // Longest scheme in use with "://" on news pages: "https"; the rest is room.
    while start > floor, colon - start < 12, Byte.isLetter(reader.bytes[start - 1]) { start -= 1 }
    guard start < colon else { return nil }
    let end = pathEnd(from: colon + 3)
    return end > colon + 3 ? start..<end : nil
  }

  /// A domain without scheme, around the "." before its last part or after "www".
  private func domain(_ stop: Int) -> Range<Int>? {
    guard Byte.isAlphanumeric(reader.byte(stop - 1)), Byte.isAlphanumeric(reader.byte(stop + 1))
    else {
      return nil
    }
    var start = stop
    while start > floor, stop - start < 255, isHost(reader.bytes[start - 1]) { start -= 1 }
    while start < stop, !Byte.isAlphanumeric(reader.byte(start)) { start += 1 }
    if WordKey(reader.bytes, start..<stop) == "www" { return start..<pathEnd(from: stop) }
    let length = reader.letters(at: stop + 1, upTo: 7)
    let end = stop + 1 + length
    // Lower case only: "left.Net income" is two sentences.
    guard Byte.lower.contains(reader.byte(stop + 1)),
      !isHost(reader.byte(end)) || reader.byte(end) == Byte.stop,
      Self.topDomains.contains(WordKey(reader.bytes, stop + 1..<end)),
      reader.bytes[start..<stop].contains(where: Byte.isLetter)
    else { return nil }
    return start..<pathEnd(from: end)
  }

  /// Where the path that begins at a position ends, without marks of the sentence around it.
  private func pathEnd(from position: Int) -> Int {
    var end = position
    var depth = 0
    while let scalar = reader.scalar(at: end) {
      if scalar.kind == .space || scalar.kind == .control { break }
      if scalar.kind == .quote || scalar.value == 0x3C || scalar.value == 0x3E { break }
      if scalar.value == 0x28 { depth += 1 }
      if scalar.value == 0x29 {
        if depth == 0 { break }
        depth -= 1
      }
      end += scalar.width
    }
    while end > position, let last = reader.scalar(before: end), isTrailing(last) {
      end -= last.width
    }
    return end
  }

  private func isTrailing(_ scalar: TextReader.Scalar) -> Bool {
    switch scalar.kind {
    case .punctuation: scalar.value != UInt32(Byte.slash)
    case .terminal, .openingBracket, .dash: true
    default: scalar.value == 0x5D || scalar.value == 0x7D
    }
  }

  /// No address begins before the end of the last one.
  private var floor: Int { found.last?.upperBound ?? reader.block.lowerBound }

  private func isHost(_ byte: UInt8) -> Bool {
    Byte.isAlphanumeric(byte) || byte == Byte.stop || byte == Byte.hyphen
  }

  private func isLocal(_ byte: UInt8) -> Bool {
    isHost(byte) || byte == Byte.underscore || byte == 0x2B || byte == Byte.percent
  }

  /// Last parts of domains that are no English words and so tell an address without "www".
  private static let topDomains = Set(
    words: "com org net gov edu mil info biz io tv uk eu de fr ru ua cn jp ca au nz ie news app dev"
  )
}
