internal import Prose

extension WordAlignment {
  /// The words of two claims laid side by side; contractions stay whole, so that "has" became "hasn’t".
  init(_ a: ClaimWording, _ b: ClaimWording) {
    var stretches = WordAlignment.withoutIslands(
      WordAlignment(a.words, b.words).stretches, a.words, b.words)
    for index in stretches.indices.dropFirst() where !stretches[index].isSame {
      let change = stretches[index]
      guard a.isTail(change.a.first) || b.isTail(change.b.first) else { continue }
      let same = stretches[index - 1]
      stretches[index - 1].a = same.a.dropLast()
      stretches[index - 1].b = same.b.dropLast()
      stretches[index].a = (change.a.lowerBound - 1)..<change.a.upperBound
      stretches[index].b = (change.b.lowerBound - 1)..<change.b.upperBound
    }
    self.init(stretches: stretches.filter { !$0.a.isEmpty || !$0.b.isEmpty })
  }
}

extension WordAlignment {
  /// Moves a change to the left over a few same words that the change ends with, where that joins same to same.
  ///
  /// "[|the head of the mission said] the day was calm" instead of "the [|head of the mission said the] day was calm".
  private static func withoutIslands(_ stretches: [Stretch], _ a: [WordKey], _ b: [WordKey])
    -> [Stretch]
  {
    var stretches = stretches
    for index in stretches.indices.dropFirst().dropLast()
    where !stretches[index].isSame && stretches[index + 1].isSame {
      let same = stretches[index - 1]
      let change = stretches[index]
      let length = same.a.count
      let isFirst = index == 1 || !stretches[index - 2].isSame
      guard same.isSame, isFirst, change.a.isEmpty != change.b.isEmpty,
        max(change.a.count, change.b.count) >= length,
        (change.a.isEmpty ? b[change.b] : a[change.a]).suffix(length) == a[same.a]
      else { continue }
      stretches[index - 1].a = same.a.prefix(0)
      stretches[index - 1].b = same.b.prefix(0)
      stretches[index].a = same.a.lowerBound..<(change.a.upperBound - length)
      stretches[index].b = same.b.lowerBound..<(change.b.upperBound - length)
      stretches[index + 1].a =
        (stretches[index + 1].a.lowerBound - length)..<stretches[index + 1].a.upperBound
      stretches[index + 1].b =
        (stretches[index + 1].b.lowerBound - length)..<stretches[index + 1].b.upperBound
    }
    return stretches.filter { !$0.a.isEmpty || !$0.b.isEmpty }
  }
}

extension ClaimWording {
  fileprivate func isTail(_ word: Int?) -> Bool {
    guard let word, word > 0 else { return false }
    return article.isTail(tokens[word])
  }
}
