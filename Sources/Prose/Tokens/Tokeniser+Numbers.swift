extension Tokeniser {
  /// Takes a number from the position on, or a word such as "3D" that begins like one.
  mutating func scanNumber() {
    let end = min(dateEnd ?? numeralEnd(from: position), limit)
    let suffixEnd = min(end + reader.letters(at: end), limit)
    let suffix = WordKey(reader.bytes, end..<suffixEnd)
    let isCode = suffixEnd < limit && reader.kind(at: suffixEnd) == .digit
    if suffixEnd > end, !isCode, Self.ordinals.contains(suffix) {
      add(upTo: suffixEnd, .number)
    } else if suffixEnd > end, isCode || !Self.units.contains(suffix),
      reader.bytes[position..<end].allSatisfy(Byte.isDigit)
    {
      scanWord()
    } else {
      add(upTo: end, .number)
    }
  }

  /// Where the digits from a position on end, with the marks that group and part them.
  func numeralEnd(from start: Int) -> Int {
    var end = start
    if reader.byte(end) == Byte.stop { end += 1 }
    while let scalar = reader.scalar(at: end) {
      if scalar.kind == .digit || scalar.kind == .fraction {
        end += scalar.width
      } else if let mark = innerMark(at: end) {
        end += mark
      } else {
        break
      }
    }
    return end
  }

  /// The length of a mark between digits that belongs to the number, or nil.
  private func innerMark(at position: Int) -> Int? {
    switch reader.byte(position) {
    case Byte.comma: isGroup(at: position + 1) ? 1 : nil
    case Byte.stop, Byte.slash, Byte.colon: Byte.isDigit(reader.byte(position + 1)) ? 1 : nil
    // No-break space and narrow no-break space group thousands in the usage of the SI.
    case 0xC2: reader.byte(position + 1) == 0xA0 && isGroup(at: position + 2) ? 2 : nil
    case 0xE2: reader.scalar(at: position)?.value == 0x202F && isGroup(at: position + 3) ? 3 : nil
    default: nil
    }
  }

  /// True when exactly three digits stand at a position.
  private func isGroup(at position: Int) -> Bool { reader.digits(at: position, upTo: 4) == 3 }

  /// Where a date "2019-01-10" (with a time after "T", ISO 8601) at the position ends, or nil.
  private var dateEnd: Int? {
    func isPart(_ start: Int) -> Bool {
      reader.byte(start) == Byte.hyphen && reader.digits(at: start + 1, upTo: 3) == 2
    }
    guard reader.digits(at: position, upTo: 5) == 4, isPart(position + 4), isPart(position + 7)
    else {
      return nil
    }
    var end = position + 10
    guard reader.byte(end) == 0x54, Byte.isDigit(reader.byte(end + 1)) else { return end }
    end += 1
    while Byte.isDigit(reader.byte(end)) || reader.byte(end) == Byte.colon
      || reader.byte(end) == 0x2B
    {
      end += 1
    }
    return reader.byte(end) == 0x5A ? end + 1 : end
  }

  /// What follows digits and makes an ordinal, or a decade ("1990s").
  private static let ordinals = Set(words: "st nd rd th s")
  /// What follows digits and is a word of its own.
  private static let units = Set(
    words: """
      k m b bn mn tn mln km cm mm mi ft in yd yds kg g mg lb lbs oz t l ml ha kw mw gw kwh mwh gwh
      mph kph kmh kb mb gb tb hz khz mhz ghz am pm p c f h hr hrs min mins sec secs x pc pct
      """)
}
