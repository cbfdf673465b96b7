internal import Prose

extension WordAlignment {
  /// The words of two claims laid side by side; contractions stay whole, so that "has" became "hasn’t".
  init(_ a: ClaimWording, _ b: ClaimWording) {
    var stretches = WordAlignment(a.words, b.words).stretches
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

extension ClaimWording {
  fileprivate func isTail(_ word: Int?) -> Bool {
    guard let word, word > 0 else { return false }
    return article.isTail(tokens[word])
  }
}
