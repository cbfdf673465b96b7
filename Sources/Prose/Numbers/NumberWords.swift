/// The words of English numbers.
enum NumberWords {
  static let small: [WordKey: Int] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]
  /// The mark of a dozen among the powers of ten.
  static let dozen = -12
  /// Words that multiply, as powers of ten.
  static let scales: [WordKey: Int] = [
    "hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "dozen": dozen,
  ]
  /// Letters upon digits that multiply.
  static let letters: [WordKey: Int] = ["k": 3, "mn": 6, "mln": 6, "bn": 9, "tn": 12, "b": 9]
  /// The second byte of "¼", "½" and "¾" in UTF-8, with the decimals.
  static let fractions: [UInt8: [UInt8]] = [0xBC: [0x32, 0x35], 0xBD: [0x35], 0xBE: [0x37, 0x35]]
  /// Plurals that name no exact number, with the least one that they can mean.
  static let vague: [WordKey: Int] = [
    "dozens": 24, "hundreds": 200, "thousands": 2_000, "millions": 2_000_000,
    "billions": 2_000_000_000, "scores": 40, "tens": 20,
  ]

  /// A number that is being read word by word.
  struct Reading {
    private var total = 0
    private var current: Int?
    private var lowest = Int.max
    private(set) var lastScale = 0
    private(set) var takesAnd = false

    /// The number read so far, or nil before the first word.
    var value: Int? { current.map { total + $0 } ?? (lowest < .max ? total : nil) }

    /// Begins with "a hundred", "a dozen".
    mutating func one(_ scale: Int) {
      current = 1
      _ = self.scale(scale)
    }

    /// Takes a number below 100, or says that it does not go on with it.
    mutating func take(_ small: Int) -> Bool {
      let before = current ?? 0
      let fits =
        current == nil || before >= 100 && before % 100 == 0
        || before % 100 >= 20
          && before % 10 == 0 && (1...9).contains(small)
      guard fits else { return false }
      current = before + small
      takesAnd = false
      return true
    }

    /// Takes a word that multiplies, or says that it does not go on with it.
    mutating func scale(_ scale: Int) -> Bool {
      guard let before = current, before > 0 else { return false }
      switch scale {
      case NumberWords.dozen:
        guard before < 100 else { return false }
        current = before * 12
      case 2:
        guard before < 100 else { return false }
        current = before * 100
      default:
        guard scale < lowest, before < 1_000_000 else { return false }
        // A million of trillions still fits.
        total += before * (0..<scale).reduce(1) { power, _ in power * 10 }
        current = nil
        lowest = scale
      }
      lastScale = scale == NumberWords.dozen ? 0 : scale
      takesAnd = true
      return true
    }
  }
}
