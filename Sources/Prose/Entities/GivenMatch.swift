/// How the given names of two names with one surname agree, the surest first.
struct GivenMatch: Comparable {
  let rule: EntityRule
  let isSure: Bool
  /// True when a given name is the same in both.
  let hasEqual: Bool
  private let weakest: WordMatch

  /// Nil when they tell two people: "John Hale" and "Mary Hale", or "Hale" and "Hale Jr.".
  ///
  /// The shorter one's names must be found in the longer one, in order.
  init?(_ name: ParsedName, _ group: NameGroup) {
    guard name.suffix == group.suffix else { return nil }
    let own = name.words.dropLast()
    let others = group.words.dropLast()
    let (short, long) = own.count <= others.count ? (own, others) : (others, own)
    var position = long.startIndex
    var weakest = WordMatch.equal
    var hasEqual = false
    var startsAtFirst = true
    for word in short {
      var match: WordMatch?
      while position < long.endIndex, match == nil {
        match = WordMatch(word, long[position])
        if match == nil, position == long.startIndex { startsAtFirst = false }
        position += 1
      }
      guard let match else { return nil }
      weakest = max(weakest, match)
      if match == .equal { hasEqual = true }
    }
    self.weakest = weakest
    self.hasEqual = hasEqual
    rule =
      switch weakest {
      case .equal: .fullerName
      case .initial: .initials
      case .nickname: .nickname
      case .variant: .spelling
      }
    // "Boris Hale" may be the "Alexander Boris Hale" of before, or his son.
    isSure = startsAtFirst && weakest != .variant
  }

  static func < (left: GivenMatch, right: GivenMatch) -> Bool { left.weakest < right.weakest }
  static func == (left: GivenMatch, right: GivenMatch) -> Bool { left.weakest == right.weakest }
}
