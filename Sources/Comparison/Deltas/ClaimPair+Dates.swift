internal import Casebook

extension ClaimPair {
  /// Dates of one thing that cannot be the same day.
  var datesDrifted: [Delta] {
    var new = to.times.filter { !$0.isPresent }
    let unmatched = from.times.filter { !$0.isPresent }.filter { old in
      // The same words of another day are not held against each other: which day they mean is a guess.
      guard
        let index = new.firstIndex(where: { !old.excludes($0) || haveSameWords(old.span, $0.span) })
      else { return true }
      new.remove(at: index)
      return false
    }
    return unmatched.compactMap { old in
      let candidates = new.filter(old.excludes)
      let only = unmatched.count == 1 && candidates.count == 1 ? candidates.first : nil
      guard let other = candidates.first(where: { isInOneChange(old.span, $0.span) }) ?? only else {
        return nil
      }
      return Delta(
        kind: .dateDrift, fromSpan: old.span, toSpan: other.span,
        reason: "\(from.article.text[old.span]) became \(to.article.text[other.span])")
    }
  }
}

extension ClaimPair {
  private func haveSameWords(_ old: ScalarRange, _ new: ScalarRange) -> Bool {
    from.article.tokens(of: old).map { from.article.words[$0] }
      == to.article.tokens(of: new).map { to.article.words[$0] }
  }
}

extension TimeExpression {
  /// True for "now" and "at this time": the day of writing, which no article changes.
  fileprivate var isPresent: Bool { timex == "PRESENT_REF" }

  /// True when both are of one precision and cannot be the same time; unknown parts exclude nothing.
  func excludes(_ other: TimeExpression) -> Bool {
    guard precision == other.precision, precision != "duration", !isOpen, !other.isOpen else {
      return false
    }
    if let from, let to, let otherFrom = other.from, let otherTo = other.to {
      return to < otherFrom || otherTo < from
    }
    guard let timex, let otherTimex = other.timex else { return false }
    return TimeExpression.contradict(timex, otherTimex)
  }

  /// True when two TIMEX3 values of one shape differ in a character that both know: "XXXX-02-12", "2024-02-21".
  private static func contradict(_ one: String, _ two: String) -> Bool {
    let unknown = UInt8(ascii: "X")
    guard one.utf8.count == two.utf8.count, one.utf8.first != UInt8(ascii: "P") else {
      return false
    }
    return zip(one.utf8, two.utf8).contains { $0 != $1 && $0 != unknown && $1 != unknown }
  }
}
