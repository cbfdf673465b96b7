// Table: the words of English numbers.

/// The words of English numbers.
enum NumberWords {
  static let small: [WordKey: Int] = [
    "zero": 0, "nought": 0, "naught": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
  ]
  /// The mark of a dozen among the powers of ten.
  static let dozen = -12
  /// Words that multiply, as powers of ten.
  static let scales = [WordKey: Int](words: [
    "hundred": 2, "thousand": 3, "lakh lac": 5, "million mio": 6, "crore": 7, "billion": 9,
    "trillion": 12, "quadrillion": 15, "dozen doz doz.": dozen,
  ])
  /// Their plurals, which need an exact number before them: "two dozens".
  static let pluralScales = [WordKey: Int](words: [
    "hundreds": 2, "thousands": 3, "lakhs": 5, "millions": 6, "crores": 7, "billions": 9,
    "trillions": 12, "dozens dozs": dozen,
  ])
  /// Short forms that multiply after digits.
  static let letters = [WordKey: Int](words: [
    "k": 3, "mn mln mil mm mio": 6, "bn bln b": 9, "tn tln trn": 12, "g": 9,
  ])
  /// Plurals that name no exact number, with the least one that they can mean.
  static let vague: [WordKey: Int] = [
    "dozens": 24, "hundreds": 200, "thousands": 2_000, "millions": 2_000_000,
    "billions": 2_000_000_000, "trillions": 2_000_000_000_000, "scores": 40, "tens": 20,
  ]
  /// Words of order below a hundred.
  static let ordinals: [WordKey: Int] = [
    "zeroth": 0, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6,
    "seventh": 7, "eighth": 8, "ninth": 9, "nineth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12,
    "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
  ]
  /// Words of order that multiply, as powers of ten.
  static let ordinalScales: [WordKey: Int] = [
    "hundredth": 2, "thousandth": 3, "millionth": 6, "billionth": 9, "trillionth": 12,
  ]
  /// Parts that have a name of their own.
  static let parts = [WordKey: Int](words: ["half halves": 2, "quarter quarters": 4])
  /// The plurals of words of order, which name parts: "two thirds".
  static let pluralParts = [WordKey: Int](
    uniqueKeysWithValues: ordinals.filter { $0.value > 2 || $0.value == 1 }.compactMap { entry in
      entry.key.text.map { (WordKey($0 + "s"), entry.value) }
    })
  static let pluralPartScales = [WordKey: Int](
    uniqueKeysWithValues: ordinalScales.compactMap { entry in
      entry.key.text.map { (WordKey($0 + "s"), entry.value) }
    })
  /// Signs for fractions.
  static let fractionSigns: [UInt32: (Int, Int)] = [
    0xBC: (1, 4), 0xBD: (1, 2), 0xBE: (3, 4), 0x2150: (1, 7), 0x2151: (1, 9), 0x2152: (1, 10),
    0x2153: (1, 3), 0x2154: (2, 3), 0x2155: (1, 5), 0x2156: (2, 5), 0x2157: (3, 5), 0x2158: (4, 5),
    0x2159: (1, 6), 0x215A: (5, 6), 0x215B: (1, 8), 0x215C: (3, 8), 0x215D: (5, 8), 0x215E: (7, 8),
  ]
}
