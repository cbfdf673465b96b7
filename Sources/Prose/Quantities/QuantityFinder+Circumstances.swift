extension QuantityFinder {
  /// Adds what is counted, the change, the place and the time; `start` and `end` are around figure and modifiers.
  func describe(_ mention: inout QuantityMention, _ figure: Figure, start: Int, end: Int) {
    mention.change = change(mention, start: start, end: end)
    var next = end
    if let noun = figure.noun {
      mention.counted = noun
      mention.countedHead = noun
    } else if let found = countedBySyntax(
      figure, start: start, end: end, isChange: mention.change != nil),
      !figure.tokens.contains(found.head)
    {
      mention.counted = document.range(found.phrase)
      mention.countedHead = document.tokens[found.head].range
      if found.phrase.upperBound > end { next = found.phrase.upperBound }
    } else if let phrase = counted(after: end, figure), isCountable(phrase.upperBound - 1) {
      mention.counted = document.range(phrase)
      mention.countedHead = document.tokens[phrase.upperBound - 1].range
      next = phrase.upperBound
    }
    if mention.kind == .number, mention.counted != nil { mention.kind = .count }
    guard mention.kind != .age else { return }
    addCircumstances(&mention, start: start, end: next)
  }

  /// True for what the tree takes for a noun or an adjective, where there is a tree.
  private func isCountable(_ index: Int) -> Bool {
    guard let word = annotation?.words[index] else { return true }
    return word.form.isNoun || word.wordClass == .adjective || word.form == .vbn
  }

  /// Looks for the place and the time after a figure in its clause, then at the clause's beginning.
  func addCircumstances(_ mention: inout QuantityMention, start: Int, end: Int) {
    var index = end
    // What stands farther off belongs to other words; measured by eye on Wikinews.
    let limit = min(end + 12, sentence.upperBound)
    while index < limit {
      if let time = time(at: index) {
        if mention.time == nil, !time.value.isLength, !isBoundary(time) {
          mention.time = document.range(time.tokens)
        }
        index = max(time.tokens.upperBound, index + 1)
        continue
      }
      if ends(index) { break }
      if mention.place == nil, Self.locatives.contains(document.keys[index]),
        let place = place(after: index)
      {
        mention.place = document.range(place)
        index = place.upperBound
        continue
      }
      index += 1
    }
    if mention.time == nil { mention.time = leading(before: start) }
  }

  /// "In 2015, 70,000 …": the time at the beginning of the clause.
  private func leading(before start: Int) -> ByteRange? {
    var index = sentence.lowerBound
    if let word = key(index), Self.timely.contains(word) { index += 1 }
    if key(index) == "the" { index += 1 }
    guard index < start, start - index < 16, let time = time(at: index), !time.value.isLength,
      key(time.tokens.upperBound) == ","
    else { return nil }
    // Another clause may begin between.
    let between = time.tokens.upperBound + 1..<max(start, time.tokens.upperBound + 1)
    return between.contains(where: ends) ? nil : document.range(time.tokens)
  }

  /// True for words where a clause or another figure begins.
  private func ends(_ index: Int) -> Bool {
    if document.tokens[index].kind == .number, !isTaken(index) { return true }
    return Self.stops.contains(document.keys[index])
  }

  /// True for a time that bounds another event: "after 2015" speaks of what came then.
  private func isBoundary(_ time: FoundTime) -> Bool {
    key(time.tokens.lowerBound - 1).map(Self.outside.contains) ?? false
  }

  /// The time that begins with a token.
  private func time(at index: Int) -> FoundTime? {
    guard isTaken(index), timeAt.indices.contains(index), timeAt[index] >= 0 else { return nil }
    let time = times[Int(timeAt[index])]
    return time.tokens.lowerBound == index ? time : nil
  }

  /// The name of a place after "in" and the like, with what tells its part: "eastern Syria".
  private func place(after preposition: Int) -> Range<Int>? {
    var index = preposition + 1
    while let word = key(index), Self.beforePlace.contains(word), index < preposition + 4 {
      index += 1
    }
    guard sentence.contains(index), let end = placeEnd(at: index) else { return nil }
    let first = (preposition + 1..<index).first { document.keys[$0] != "the" } ?? index
    return first..<end
  }

  /// The token after the name of a place that begins with a token.
  private func placeEnd(at index: Int) -> Int? {
    if annotation != nil {
      let place = places.partitioned(from: index)
      return place?.lowerBound == index ? place?.upperBound : nil
    }
    guard document.isCapitalised(index) else { return nil }
    for length in stride(from: min(3, sentence.upperBound - index), through: 1, by: -1)
    where PlaceNames.known.contains(Array(document.keys[index..<index + length])) {
      return index + length
    }
    return nil
  }

  private static let locatives = Set(
    words: "in at near across throughout around outside inside within")
  private static let timely = Set(words: "in on during by since as until early late at")
  private static let outside = Set(words: "after before until till than")
  private static let beforePlace = Set(
    words: """
      the northern southern eastern western central north south east west north-eastern north-western south-eastern
      south-western northeastern northwestern southeastern southwestern rural downtown city
      """)
  private static let stops = Set(
    words: """
      , ; : ( ) — and but or while who which that after before when because as if whether although though said says
      say according where for to including
      """)
}

extension [Range<Int>] {
  /// The first range that does not end before an index; the ranges are in order.
  func partitioned(from index: Int) -> Range<Int>? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound > index { high = middle } else { low = middle + 1 }
    }
    return low < count ? self[low] : nil
  }
}
