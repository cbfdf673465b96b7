/// Letters by script and words by language, counted in stretches of a text.
struct LanguageTally {
  /// Letters of each script.
  private(set) var letters = Array(repeating: 0, count: Script.allCases.count)
  /// Words in Latin letters, and those of them that begin with a small one.
  private(set) var words = 0
  private(set) var smallWords = 0
  /// What speaks for each language: a word that it shares with others speaks for each of them the less.
  private(set) var scores: [Language: Double] = [:]
  /// Letters that tell languages of one script apart.
  private(set) var marks: [UInt32: Int] = [:]

  /// Counts the words of a stretch; linear.
  mutating func read(_ bytes: [UInt8], _ range: Range<Int>) {
    let reader = TextReader(bytes: bytes, block: range)
    var position = range.lowerBound
    var start: Int?
    var script = Script.other
    var isSmall = false
    while let scalar = reader.scalar(at: position) {
      if scalar.kind.isLetter, scalar.value != 0x5F {
        script = Script(scalar.value)
        letters[script.rawValue] += 1
        if script == .cyrillic || script == .arabic { marks[scalar.value, default: 0] += 1 }
        if start == nil { (start, isSmall) = (position, scalar.kind == .lower) }
      } else if scalar.kind != .joiner, let first = start {
        if script == .latin { count(bytes, first..<position, isSmall: isSmall) }
        start = nil
      }
      position += scalar.width
      // The parts of an address are no words.
      if scalar.value == 0x3A, reader.byte(position) == Byte.slash {
        while position < range.upperBound, bytes[position] > Byte.space { position += 1 }
      }
    }
    if let start, script == .latin { count(bytes, start..<position, isSmall: isSmall) }
  }

  private mutating func count(_ bytes: [UInt8], _ word: Range<Int>, isSmall: Bool) {
    words += 1
    if isSmall { smallWords += 1 }
    guard word.count <= 15, let languages = LanguageWords.languages[WordKey(bytes, word)] else {
      return
    }
    for language in languages { scores[language, default: 0] += 1 / Double(languages.count) }
  }

  /// The number of some letters.
  func count(of scalars: String.UnicodeScalarView) -> Int {
    scalars.reduce(0) { $0 + marks[$1.value, default: 0] }
  }
}
