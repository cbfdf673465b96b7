extension QuantityFinder {
  /// The change that the words around a figure state; `start` is the first token of its modifier or of the figure.
  func change(
    _ mention: QuantityMention, start: Int, end: Int
  ) -> QuantityMention.Change? {
    var before = start - 1
    // "From a peak of", "to a record".
    if key(before) == "of", key(before - 1).map(ChangeWords.levels.contains) ?? false {
      before -= 2
    }
    while let word = key(before), Self.skipped.contains(word) { before -= 1 }
    guard let word = key(before) else { return after(mention, end) }
    switch word {
    // "The goal is to exceed 90" changes nothing.
    case "to" where key(before + 1).map(ChangeWords.goals.contains) ?? false: return nil
    case "to": return direction(before: before, reach: 8).map { .init(direction: $0, role: .to) }
    case "from":
      return direction(before: before, reach: 8).map { .init(direction: $0, role: .from) }
    case "by":
      return direction(before: before, reach: 3).map { .init(direction: $0, role: .by) }
    case "of":
      // "A storm surge of six feet" is a height.
      guard let noun = key(before - 1), let direction = ChangeWords.direction(noun),
        mention.kind != .measure
      else { return after(mention, end) }
      return .init(direction: direction, role: .by)
    default:
      guard let direction = ChangeWords.direction(word), !ChangeWords.transitive.contains(word),
        isDifference(mention), !isParticle(before)
      else { return after(mention, end) }
      return .init(direction: direction, role: .by)
    }
  }

  /// "A 5% increase", "12 per cent higher", "5 points down".
  private func after(_ mention: QuantityMention, _ end: Int) -> QuantityMention.Change? {
    guard
      mention.kind == .percentage || mention.kind == .points || mention.kind == .measure
        || mention.kind == .money,
      let word = key(end), let direction = ChangeWords.direction(word),
      // "5% up from 3%" and "$5 down payment" have them too, but "40% rose" has a subject.
      Self.nouns.contains(word)
    else { return nil }
    return .init(direction: direction, role: .by)
  }

  /// What a verb of change measures, not its subject or object of another kind.
  private func isDifference(_ mention: QuantityMention) -> Bool {
    switch mention.kind {
    case .percentage, .points, .money, .measure, .temperature, .number, .fraction: true
    default: false
    }
  }

  /// The way of a verb or noun of change up to some tokens before another, in the same clause.
  private func direction(
    before index: Int, reach: Int
  ) -> QuantityMention.Change.Direction? {
    var distance = 1
    while distance <= reach, let word = key(index - distance) {
      let counts =
        !isParticle(index - distance) && (distance < 3 || !ChangeWords.adverbs.contains(word))
      if counts, word != "growth", let direction = ChangeWords.direction(word) { return direction }
      if ChangeWords.clauses.contains(word) || word == "to" && document.keys[index] != "from" {
        return nil
      }
      distance += 1
    }
    return nil
  }

  /// True for the "up" of "make up" and the like.
  private func isParticle(_ index: Int) -> Bool {
    guard let word = key(index), ChangeWords.adverbs.contains(word) else { return false }
    return key(index - 1).map(ChangeWords.beforeParticle.contains) ?? false
  }

  /// True when a figure stands behind another with nothing but what that counts and "down" or "up" between.
  func followsDirectly(_ later: QuantityMention, _ earlier: QuantityMention) -> Bool {
    guard earlier.value != nil || earlier.low != nil,
      earlier.unit == later.unit || earlier.unit == nil || later.unit == nil
    else { return false }
    // The two are within some twelve words, 80 bytes.
    return later.range.lower >= earlier.range.upper && later.range.lower - earlier.range.upper < 80
  }

  private static let skipped = Set(
    words:
      "a an the record its their his her all-time historic new previous high low another as much")
  private static let nouns = Set(
    words: """
      increase rise drop fall decrease decline jump surge cut reduction growth gain higher lower slump plunge dip
      """)
}
