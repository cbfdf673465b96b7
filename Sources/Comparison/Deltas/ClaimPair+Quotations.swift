internal import Casebook
internal import Prose

extension ClaimPair {
  /// The fewest quoted words that two wordings share when one quotes what the other quotes; by hand: "we do not know".
  static let leastQuotedWords = 4

  /// The number of words that both wordings have between quotation marks, in the same order.
  var sameQuotedWords: Int {
    var count = 0
    for stretch in alignment.stretches where stretch.isSame {
      count += zip(from.tokens[stretch.a], to.tokens[stretch.b]).count { old, new in
        from.article.isQuoted[old] && to.article.isQuoted[new]
      }
    }
    return count
  }

  /// Words between quotation marks that differ from the words between the marks of the other.
  var quotationErosion: [Delta] {
    guard sameQuotedWords >= ClaimPair.leastQuotedWords else { return [] }
    let stretches = alignment.stretches
    return stretches.indices.compactMap { index in
      guard !stretches[index].isSame else { return nil }
      let before = index > 0 ? stretches[index - 1] : nil
      let after = stretches.at(index + 1)
      let change = Change(
        from: from.tokens[stretches[index].a].filter { from.article.isQuoted[$0] }[...],
        to: to.tokens[stretches[index].b].filter { to.article.isQuoted[$0] }[...])
      guard !change.from.isEmpty || !change.to.isEmpty,
        isQuotedInBoth(before, last: true) || isQuotedInBoth(after, last: false),
        !isOmissionMarked(change, before: before), !isWholeSentence(change),
        !isFragment(change, isFirst: before == nil, isLast: after == nil)
      else { return nil }
      return Delta(
        kind: .quoteEroded, fromSpan: fromSpan(change.from), toSpan: toSpan(change.to),
        reason: erosionReason(change))
    }
  }

  private func isQuotedInBoth(_ stretch: WordAlignment.Stretch?, last: Bool) -> Bool {
    guard let stretch else { return false }
    let old = from.tokens[last ? stretch.a.upperBound - 1 : stretch.a.lowerBound]
    let new = to.tokens[last ? stretch.b.upperBound - 1 : stretch.b.lowerBound]
    return from.article.isQuoted[old] && to.article.isQuoted[new]
  }

  /// True when an ellipsis or bracket stands where words were left out.
  private func isOmissionMarked(_ change: Change, before: WordAlignment.Stretch?) -> Bool {
    guard change.to.isEmpty, let before else { return false }
    return isOmissionMarked(behind: to.tokens[before.b.upperBound - 1])
  }

  /// True when an ellipsis or bracket stands behind a word of the second wording.
  func isOmissionMarked(behind token: Int) -> Bool {
    to.article.document.tokens[(token + 1)...].prefix(2).contains { token in
      ["…", "...", "[", ". . ."].contains(to.article.document.text(token))
    }
  }

  /// True when one quotes more than the other at the beginning or end, and the shorter does not pose as a sentence.
  ///
  /// Who quotes more than the other may have heard more; who quotes less and begins with a capital hides the cut.
  private func isFragment(_ change: Change, isFirst: Bool, isLast: Bool) -> Bool {
    guard isFirst || isLast else { return false }
    if change.from.isEmpty { return true }
    guard change.to.isEmpty else { return false }
    let quoted = to.tokens.first { to.article.isQuoted[$0] }
    return quoted.map { !to.article.isCapitalised($0) } ?? false
  }

  /// True when what one side lacks is one or more whole sentences: quoting one of several is fair.
  private func isWholeSentence(_ change: Change) -> Bool {
    guard change.to.isEmpty || change.from.isEmpty else { return false }
    let wording = change.to.isEmpty ? from : to
    let tokens = change.to.isEmpty ? change.from : change.to
    guard let first = tokens.first, let last = tokens.last else { return false }
    let sentences = wording.article.document.sentences
    guard let start = sentences.at(wording.article.sentence(ofToken: first)),
      let end = sentences.at(wording.article.sentence(ofToken: last))
    else { return false }
    return !(start.tokens.lowerBound..<first).contains(where: wording.article.isWord)
      && !((last + 1)..<end.tokens.upperBound).contains(where: wording.article.isWord)
  }

  private func erosionReason(_ change: Change) -> String {
    let old = from.article.wording(of: change.from)
    let new = to.article.wording(of: change.to)
    if change.to.isEmpty { return "‘\(old)’ is gone from the quotation" }
    if change.from.isEmpty { return "‘\(new)’ was added to the quotation" }
    return "in the quotation ‘\(old)’ became ‘\(new)’"
  }
}
