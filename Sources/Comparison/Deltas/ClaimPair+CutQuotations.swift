internal import Casebook
internal import Prose

extension ClaimPair {
  /// A quotation of which the second article gives a part as if it were the whole sentence.
  ///
  /// Cut where the sense turns ("…, but the counting fell short", "If these findings hold up, …"), or begun with a capital in
  /// the middle. The claims may hold a part of it only: the sentences between the marks are looked at.
  var quotationCuts: [Delta] {
    let whole = from.quotedSentence
    let part = to.quotedSentence
    guard part.count >= ClaimPair.leastQuotedWords, part.count < whole.count,
      let start = from.article.place(of: part, in: whole, writtenIn: to.article)
    else { return [] }
    let before = whole[..<start]
    let after = whole[(start + part.count)...]
    let turns = after.first.map { FunctionWords.turns.contains(from.article.words[$0]) } ?? false
    let hides = !before.isEmpty && (part.first.map(to.article.isCapitalised) ?? false)
    guard turns || hides, let cut = from.article.span(of: turns ? after : before),
      let kept = to.article.span(of: part[...]), !isOmissionMarked(behind: part[part.count - 1])
    else { return [] }
    return [
      Delta(
        kind: .quoteEroded, fromSpan: cut, toSpan: kept,
        reason: "\(from.article.quote(cut)) is cut from the sentence that is quoted")
    ]
  }
}

extension ClaimWording {
  /// The words of the claim's sentence that stand between the same quotation marks as its first quoted word.
  fileprivate var quotedSentence: [Int] {
    guard let first = tokens.first(where: { article.isQuoted[$0] }) else { return [] }
    let nearby = nearbyTokens
    var lower = first
    while lower > nearby.lowerBound, article.isInside(lower - 1) { lower -= 1 }
    var upper = first + 1
    while upper < nearby.upperBound, article.isInside(upper) { upper += 1 }
    return (lower..<upper).filter(article.isWord)
  }
}

extension ComparedArticle {
  /// True between quotation marks, and for the marks of nested ones.
  fileprivate func isInside(_ token: Int) -> Bool {
    isQuoted[token]
      || document.tokens[token].kind == .punctuation && token > 0 && isQuoted[token - 1]
  }

  /// Where in some tokens of this article a row of words of another stands, or nil.
  fileprivate func place(of part: [Int], in whole: [Int], writtenIn other: ComparedArticle) -> Int?
  {
    let words = part.map { other.words[$0] }
    let row = whole.map { self.words[$0] }
    return (0...(row.count - words.count)).first { row[$0...].starts(with: words) }
  }
}
