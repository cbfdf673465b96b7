/// What marks of a list have been seen in a block.
struct ListMarkers {
  /// The number that the next item of a list in the block would bear.
  var nextNumber: Int?
  /// The letter, "b" as 2.
  var nextLetter: Int?
}

extension SentenceSplitter {
  /// True when a token begins a line or an item of a list that is no continuation of the words before.
  mutating func startsLine(_ index: Int, start: Int) -> Bool {
    if index == start { return false }
    let isBullet = isBullet(index)
    if isBullet, hasSpace(before: index) { return true }
    if !isBulleted(index), isItem(index, start: start) { return true }
    if isCredit(index) || isAfterDate(index, start: start) { return true }
    let gap = Int(tokens[index - 1].range.upper)..<Int(tokens[index].range.lower)
    let breaks = bytes[gap].count { $0 == Byte.newline }
    if breaks == 0 { return false }
    return breaks > 1 || isBracketedMarker(index) || isDeliberate(gap, before: index)
  }

  /// True when the stop at `index` only follows the number of an item, section or figure.
  func isListNumber(before index: Int, start: Int) -> Bool {
    guard index > start, tokens[index].range.count == 1 else { return false }
    let marker = index - 1
    switch marker - start {
    case 0: return markerValue(marker) != nil || isSection(marker)
    case 1 where tokens[marker].kind == .number && SentenceWords.numbered.contains(keys[start]):
      return true
    case 1: return isMarked(start) && markerValue(marker) != nil
    default: return false
    }
  }

  /// True for the number of a section, "2.1", at the block's start.
  private func isSection(_ index: Int) -> Bool {
    index == block.lowerBound && tokens[index].kind == .number
      && bytes[tokens[index].range.indices].contains(Byte.stop)
  }

  /// True for what may stand before an item's number.
  private func isMarked(_ index: Int) -> Bool { isBullet(index) || isBracket(index, "(") }

  private func isBulleted(_ index: Int) -> Bool {
    index > block.lowerBound && isBullet(index - 1)
  }

  private func isBullet(_ index: Int) -> Bool {
    switch bytes[tokens[index].range.indices] {
    case [0xE2, 0x80, 0xA2], [0xE2, 0x81, 0x83], [0xE2, 0x97, 0xA6], [0xE2, 0x96, 0xAA]: true
    default: false
    }
  }

  /// True for the number or letter of an item that carries on a list, or the list of the sentence from `start`.
  private mutating func isItem(_ index: Int, start: Int) -> Bool {
    let number = isBracket(index, "(") ? index + 1 : index
    guard let marker = marker(number), marker.next < block.upperBound,
      firstKind(marker.next) == .upper, hasSpace(before: index), hasSpace(before: marker.next)
    else { return false }
    let isNumber = tokens[number].kind == .number
    let known = isNumber ? lists.nextNumber : lists.nextLetter
    // A list may be followed by another, which begins again.
    let isAfresh = known != nil && marker.value == 1
    guard isAfresh || marker.value == known ?? firstMarker(start, isNumber) else { return false }
    if isNumber { lists.nextNumber = marker.value + 1 } else { lists.nextLetter = marker.value + 1 }
    return true
  }

  /// The value that follows on the marker which a sentence begins with, or nil.
  private func firstMarker(_ start: Int, _ isNumber: Bool) -> Int? {
    let first = isMarked(start) ? start + 1 : start
    guard let marker = marker(first), (tokens[first].kind == .number) == isNumber else {
      return nil
    }
    return marker.value + 1
  }

  /// The marker of an item, with the token after its marks, or nil.
  private func marker(_ index: Int) -> (value: Int, next: Int)? {
    guard index < block.upperBound, let value = markerValue(index), let next = markEnd(index) else {
      return nil
    }
    return (value, next)
  }

  /// The value of a number or single letter that could count an item, or nil.
  private func markerValue(_ index: Int) -> Int? {
    let range = tokens[index].range.indices
    // Lists in articles have fewer than a thousand items; longer numbers are amounts or years.
    if tokens[index].kind == .number, range.count <= 3 {
      var value = 0
      for byte in bytes[range] {
        guard Byte.isDigit(byte) else { return nil }
        value = value * 10 + Int(byte - Byte.zero)
      }
      return value
    }
    guard tokens[index].kind == .word, range.count == 1 else { return nil }
    let letter = bytes[range.lowerBound] | 0x20
    return Byte.lower.contains(letter) ? Int(letter - Byte.lower.lowerBound) + 1 : nil
  }

  /// The token after the marks "." or ")" or ".)" that follow an item's number, or nil.
  private func markEnd(_ index: Int) -> Int? {
    var next = index + 1
    if next < block.upperBound, stop(next) == .full, !hasSpace(before: next) { next += 1 }
    if next < block.upperBound, isBracket(next, ")"), !hasSpace(before: next) { next += 1 }
    return next > index + 1 ? next : nil
  }

  /// True for the mark of an item in a line of its own, "b)" or "iv)".
  private func isBracketedMarker(_ index: Int) -> Bool {
    guard index + 2 < block.upperBound, isBracket(index + 1, ")"), !hasSpace(before: index + 1),
      hasSpace(before: index + 2)
    else { return false }
    return markerValue(index) != nil || SentenceWords.romans.contains(keys[index])
  }

  /// True after a date that stands before the text: "Thursday, May 7, 2015 The mayor".
  private func isAfterDate(_ index: Int, start: Int) -> Bool {
    // Weekday, comma, month, day, comma, year; or without the weekday; or day, month, year.
    guard start == block.lowerBound, (3...6).contains(index - start), firstKind(index) == .upper,
      tokens[index].kind == .word, hasSpace(before: index), tokens[index - 1].kind == .number,
      tokens[index - 1].range.count == 4, !SentenceWords.afterHour.contains(keys[index])
    else { return false }
    return (start..<index).allSatisfy {
      tokens[$0].kind == .number || keys[$0] == "," || SentenceWords.afterHour.contains(keys[$0])
    }
  }

  /// True for the credit after a caption without a stop: "The port at night Photo: Anna Moss".
  private func isCredit(_ index: Int) -> Bool {
    guard index + 2 < block.upperBound, keys[index + 1] == ":", !hasSpace(before: index + 1),
      SentenceWords.credits.contains(keys[index])
    else { return false }
    return firstKind(index) == .upper && firstKind(index + 2) == .upper && hasSpace(before: index)
      && (tokens[index - 1].kind != .punctuation || isBracket(index - 1, ")"))
  }

  /// True when a line was ended on purpose: its next word would still have fitted, and what follows can stand alone.
  private func isDeliberate(_ gap: Range<Int>, before index: Int) -> Bool {
    guard firstKind(index) != .lower else { return false }
    if stop(index - 1) != nil { return true }
    if tokens[index].kind == .punctuation, !isBracket(index, "(", "[") { return false }
    var lineStart = gap.lowerBound
    // No line is read further than the longest is wide.
    while lineStart > 0, gap.lowerBound - lineStart <= lineWidth,
      bytes[lineStart - 1] != Byte.newline
    {
      lineStart -= 1
    }
    return gap.lowerBound - lineStart + 1 + tokens[index].range.count <= lineWidth
  }

  /// The bytes of the longest line of the block.
  func longestLine() -> Int {
    let whole =
      Int(tokens[block.lowerBound].range.lower)..<Int(tokens[block.upperBound - 1].range.upper)
    var longest = 0
    var start = whole.lowerBound
    for index in whole where bytes[index] == Byte.newline {
      longest = max(longest, index - start)
      start = index + 1
    }
    return max(longest, whole.upperBound - start)
  }
}
