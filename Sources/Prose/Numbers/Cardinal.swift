/// A whole number in words: "two hundred and six".
struct Cardinal {
  var value: Int128
  /// The place after it.
  var end: NumberCursor
  /// The power of ten that its last word named, or 0.
  var scale = 0
  /// True when its last word multiplied.
  var endsInScale = false
  /// A part that the last word names, when it belongs to a compound: 35 of "one hundred thirty-fifths".
  var part: Int128?
  /// True for "a hundred" and "one": one of something.
  var isOne: Bool { value == 1 }
}

extension Document {
  /// The whole number in words that begins at a place, or nil.
  func cardinal(at start: NumberCursor, limit: Int, allowsAnd: Bool = true) -> Cardinal? {
    var reader = CardinalReader(document: self, limit: limit, cursor: start)
    return reader.read(allowsAnd: allowsAnd)
  }

  /// The number of a place in an order, as "third", "twenty-first" or "one hundred and fifth", with where it ends.
  ///
  /// The plural names parts: "fifths", "twenty-firsts".
  func order(
    at start: NumberCursor, limit: Int, isPlural: Bool = false
  ) -> (value: Int128, end: NumberCursor)? {
    var reader = CardinalReader(document: self, limit: limit, cursor: start)
    return reader.order(isPlural: isPlural)
  }
}

/// Reads whole numbers word by word.
private struct CardinalReader {
  let document: Document
  let limit: Int
  var cursor: NumberCursor
  var reading = NumberReading()

  private func atom() -> NumberAtom? { document.atom(at: cursor, limit: limit) }

  mutating func read(allowsAnd: Bool) -> Cardinal? {
    start()
    var before: (reading: NumberReading, cursor: NumberCursor)?
    // The state at the beginning of the token in hand, for compounds.
    var atToken = (reading: reading, cursor: cursor)
    var lastSmall = 0
    while let atom = atom() {
      if !document.isInside(cursor) { atToken = (reading, cursor) }
      if let small = NumberWords.small[atom.key] {
        guard reading.take(small) else { break }
        lastSmall = small
      } else if let scale = scale(atom.key) {
        guard reading.scale(scale) else {
          // "A hundred and two hundred" are two numbers.
          if let before { (reading, cursor) = before }
          break
        }
      } else if allowsAnd, reading.takesAnd, atom.key == "and", followsAnd(atom.next) {
        before = (reading, cursor)
        cursor = atom.next
        if takeDigits() { break }
        continue
      } else if lastSmall >= 20, document.isInside(cursor), let count = atToken.reading.value,
        let unit = NumberWords.pluralParts[atom.key], unit < 10
      {
        return Cardinal(value: count, end: atom.next, part: Int128(lastSmall + unit))
      } else {
        break
      }
      cursor = atom.next
    }
    guard let value = reading.value else { return nil }
    return Cardinal(
      value: value, end: cursor, scale: reading.lastScale, endsInScale: reading.endsInScale)
  }

  /// Takes "a hundred" and the like.
  private mutating func start() {
    guard let first = atom(), first.key == "a" || first.key == "an",
      let second = document.atom(at: first.next, limit: limit),
      let scale = NumberWords.scales[second.key]
    else { return }
    reading.one(scale)
    cursor = second.next
  }

  private func scale(_ key: WordKey) -> Int? {
    NumberWords.scales[key] ?? (reading.value == nil ? nil : NumberWords.pluralScales[key])
  }

  private func followsAnd(_ next: NumberCursor) -> Bool {
    if let atom = document.atom(at: next, limit: limit) {
      guard let small = NumberWords.small[atom.key] else { return false }
      // "A hundred and three quarters" go on with a part of one.
      if let count = document.cardinal(at: next, limit: limit, allowsAnd: false),
        let part = count.part
          ?? document.order(at: count.end, limit: limit, isPlural: true)?.value,
        count.value < part
      {
        return false
      }
      var trial = reading
      return trial.take(small)
    }
    return next.token < limit && document.tokens[next.token].kind == .number
      && reading.lastScale == 2
  }

  /// Takes digits after "hundred and": "3 hundred and 21".
  private mutating func takeDigits() -> Bool {
    guard cursor.token < limit, document.tokens[cursor.token].kind == .number,
      let digits = Int(document.text(document.tokens[cursor.token])), reading.take(digits: digits)
    else { return false }
    cursor = document.cursor(cursor.token + 1)
    return true
  }

  mutating func order(isPlural: Bool) -> (value: Int128, end: NumberCursor)? {
    start()
    while let atom = atom() {
      if let value = last(atom.key, isPlural) { return (value, atom.next) }
      if let small = NumberWords.small[atom.key] {
        guard reading.take(small) else { return nil }
      } else if let scale = NumberWords.scales[atom.key] {
        guard reading.scale(scale) else { return nil }
      } else if !(reading.takesAnd && atom.key == "and") {
        return nil
      }
      cursor = atom.next
    }
    return nil
  }

  /// The value with the last word, when it is one of order.
  private func last(_ key: WordKey, _ isPlural: Bool) -> Int128? {
    var reading = reading
    let small = isPlural ? NumberWords.pluralParts[key] : NumberWords.ordinals[key]
    let scale = isPlural ? NumberWords.pluralPartScales[key] : NumberWords.ordinalScales[key]
    if let small {
      return reading.take(small) ? reading.value : nil
    }
    if let scale {
      if reading.value == nil { reading.one(scale) } else if !reading.scale(scale) { return nil }
      return reading.value
    }
    if reading.value == nil, let part = NumberWords.parts[key] {
      let endsInS = key == "halves" || key == "quarters"
      return endsInS == isPlural ? Int128(part) : nil
    }
    return nil
  }
}
