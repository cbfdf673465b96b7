/// A number that is being read word by word: "two hundred and six thousand".
struct NumberReading {
  /// What is complete: 206,000 of "206 thousand and five".
  private var total: Int128 = 0
  /// What grows: 5 of "206 thousand and five".
  private var current: Int128?
  private var lowest = Int.max
  private(set) var lastScale = 0
  private(set) var takesAnd = false

  /// The number read so far, or nil before the first word.
  var value: Int128? { current.map { total + $0 } ?? (lowest < .max ? total : nil) }

  /// True when the last word multiplied: "two hundred", "five billion".
  var endsInScale: Bool { takesAnd }

  /// Begins with "a hundred", "a dozen".
  mutating func one(_ scale: Int) {
    current = 1
    _ = self.scale(scale)
  }

  /// Takes a number below 100, or says that it does not go on with it.
  mutating func take(_ small: Int) -> Bool {
    let before = current ?? 0
    let small = Int128(small)
    let fits =
      current == nil || before >= 100 && before % 100 == 0
      || before % 100 >= 20 && before % 10 == 0 && (1...9).contains(small)
    guard fits else { return false }
    current = before + small
    takesAnd = false
    return true
  }

  /// Takes digits after "hundred and".
  mutating func take(digits: Int) -> Bool {
    guard lastScale == 2, takesAnd, let before = current, before % 100 == 0, digits < 100 else {
      return false
    }
    current = before + Int128(digits)
    takesAnd = false
    return true
  }

  /// Takes a word that multiplies, or says that it does not go on with it.
  mutating func scale(_ scale: Int) -> Bool {
    guard let before = current else { return multiplied(by: scale) }
    guard before > 0 else { return false }
    switch scale {
    case NumberWords.dozen:
      // "Three hundred and two dozen" are 324.
      let last = before % 100
      guard last > 0 else { return false }
      current = before - last + last * 12
    case 2:
      guard before < 100 else { return false }
      current = before * 100
    default:
      guard scale < lowest, before < 1_000_000 else { return false }
      total += before * NumberReading.power(scale)
      current = nil
      lowest = scale
    }
    lastScale = scale == NumberWords.dozen ? 0 : scale
    takesAnd = true
    return true
  }

  /// Takes a word that multiplies right after another: "three lakh crore", "a hundred thousand million".
  private mutating func multiplied(by scale: Int) -> Bool {
    // What has more than 30 digits is no number of the news.
    guard takesAnd, scale > 2, total > 0, total < NumberReading.power(15), scale >= lowest else {
      return false
    }
    total *= NumberReading.power(scale)
    lowest = scale
    lastScale = scale
    return true
  }

  private static func power(_ scale: Int) -> Int128 {
    (0..<scale).reduce(1) { power, _ in power * 10 }
  }
}
