extension Tokeniser {
  /// Takes a word from the position on; `start` is after a leading apostrophe that belongs to it.
  mutating func scanWord(from start: Int? = nil) {
    let end = wordEnd(from: start ?? position)
    if reader.byte(end) == Byte.stop, reader.byte(end + 1) != Byte.stop, end < limit,
      takesStop(position..<end)
    {
      add(upTo: end + 1, .word)
    } else {
      addParts(upTo: end)
    }
  }

  /// Where a word ends: letters, digits and marks, with hyphens, apostrophes and the stops of "U.S" inside.
  private func wordEnd(from start: Int) -> Int {
    var end = start
    var partStart = start
    while end < limit, let scalar = reader.scalar(at: end) {
      if scalar.kind.isAlphanumeric || scalar.kind == .joiner {
        end += scalar.width
        continue
      }
      let mark = max(reader.apostrophe(at: end), reader.hyphen(at: end))
      if mark > 0, end + mark < limit, let next = reader.kind(at: end + mark), next.isAlphanumeric,
        reader.hyphen(at: end) > 0 || next.isLetter
      {
        end += mark
      } else if isInnerStop(end, after: partStart) || isInnerAmpersand(end) {
        end += 1
      } else {
        break
      }
      partStart = end
    }
    return end
  }

  /// True for the stop of "U.S", "a.m" and "Ph.D": after one or two letters, before a single one.
  private func isInnerStop(_ stop: Int, after start: Int) -> Bool {
    guard reader.byte(stop) == Byte.stop, (1...2).contains(stop - start),
      reader.letters(at: start, upTo: 3) == stop - start,
      reader.letters(at: stop + 1, upTo: 2) == 1,
      reader.kind(at: stop + 2)?.isAlphanumeric != true
    else { return false }
    // Two letters only where another stop follows: "Ph.D.", not the end of "so it is.I".
    return stop - start == 1 || reader.byte(stop + 2) == Byte.stop
  }

  /// True for the sign of "AT&T": between capital letters.
  private func isInnerAmpersand(_ sign: Int) -> Bool {
    reader.byte(sign) == Byte.ampersand && Byte.upper.contains(reader.byte(sign - 1))
      && Byte.upper.contains(reader.byte(sign + 1))
  }

  /// True when the stop after a word is part of it.
  private func takesStop(_ word: Range<Int>) -> Bool {
    if reader.bytes[word].contains(Byte.stop) { return true }
    if word.count == 1, isInitial(at: word.lowerBound) { return true }
    guard let kind = Abbreviation.table[WordKey(reader.bytes, word)] else { return false }
    switch kind {
    case .beforeNumber:
      // "(b. March 1960)": born, died, married.
      let isLife = word.count == 1 && reader.byte(word.lowerBound - 1) == 0x28
      return isLife || isNumber(after: word.upperBound + 1)
    case .capital: return Byte.upper.contains(reader.byte(word.lowerBound))
    case .title, .company, .latin, .general: return true
    }
  }

  /// True for a single capital that stands for a name.
  private func isInitial(at letter: Int) -> Bool {
    guard Byte.upper.contains(reader.byte(letter)) else { return false }
    var next = letter + 2
    while reader.byte(next) == Byte.space { next += 1 }
    guard let after = reader.kind(at: next),
      after == .upper || after == .lower || after == .punctuation
    else { return false }
    // "I" is mostly the pronoun: an initial only between names.
    guard reader.byte(letter) == 0x49 else { return true }
    return after == .upper && tokens.last.map(isCapitalised) ?? false
  }

  private func isCapitalised(_ token: Token) -> Bool {
    token.kind == .word && reader.kind(at: Int(token.range.lower)) == .upper
  }

  private func isNumber(after position: Int) -> Bool {
    var next = position
    while next < position + 2, reader.kind(at: next) == .space { next += 1 }
    return Byte.isDigit(reader.byte(next))
  }
}

extension Tokeniser {
  /// Adds a word up to `end`, cut before each contracted part: "would|n’t|’ve", "can|not".
  private mutating func addParts(upTo end: Int) {
    if let cut = Contraction.fused[WordKey(reader.bytes, position..<end)] {
      add(upTo: position + cut, .word)
      add(upTo: end, .word)
      return
    }
    var cuts: [Int] = []
    var rest = end
    while let cut = cliticStart(position..<rest) {
      cuts.append(cut)
      rest = cut
    }
    for cut in cuts.reversed() { add(upTo: cut, .word) }
    add(upTo: end, .word)
  }

  /// Where the contracted part at a word's end begins, or nil.
  private func cliticStart(_ word: Range<Int>) -> Int? {
    // The longest part after the apostrophe has two letters ("re", "ve", "ll").
    var letters = word.upperBound
    while letters > word.lowerBound, word.upperBound - letters < 2,
      Byte.isLetter(reader.byte(letters - 1))
    { letters -= 1 }
    let mark = [1, 3, 2].first { length in
      letters - length > word.lowerBound && reader.apostrophe(at: letters - length) == length
    }
    guard let mark, letters < word.upperBound else { return nil }
    let start = letters - mark
    let part = WordKey(reader.bytes, letters..<word.upperBound)
    if Contraction.parts.contains(part) { return start }
    let isNegation =
      part == "t" && reader.byte(start - 1) | 0x20 == 0x6E && start - 1 > word.lowerBound
    return isNegation ? start - 1 : nil
  }
}

/// How words run together in English.
enum Contraction {
  /// What may follow an apostrophe as a word of its own.
  static let parts = Set(words: "s re ve ll d m")
  /// Words in one that have no apostrophe, with the length of the first.
  static let fused = [WordKey: Int](words: [
    "cannot gonna gotta wanna": 3
  ])
  /// Words that begin with an apostrophe, without it.
  static let elisions = Set(words: "em tis twas til till cause bout n round neath cos")
}
