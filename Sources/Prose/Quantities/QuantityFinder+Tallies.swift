extension QuantityFinder {
  /// A score or a vote that begins with a token: "3-1", "52 votes to 48"; and the token after it.
  func tally(at index: Int) -> (mention: QuantityMention, end: Int)? {
    guard let first = plainNumber(at: index) else { return nil }
    var link = index + 1
    let saysVotes = key(link) == "votes"
    if saysVotes { link += 1 }
    let isJoined = isDash(link) && !document.hasSpace(before: link)
    guard isJoined || key(link) == "to" || saysVotes && key(link) == "against",
      let second = plainNumber(at: link + 1), isJoined || !isDash(link + 2)
    else { return nil }
    var end = link + 2
    if key(end) == "votes" { end += 1 }
    guard !isDash(end) || document.hasSpace(before: end) else { return nil }
    let isVote = saysVotes || end > link + 2 || isNear(index, Self.votes, besides: index)
    // In words of plays "3-5" is a score; a range has the smaller number first.
    let isScore = isJoined && max(first, second) < 200 && isNear(index, Self.plays, besides: index)
    let isSpokenVote = key(link) == "to" && first >= second && isVote
    guard isJoined && (isVote && first >= second || isScore) || saysVotes || isSpokenVote else {
      return nil
    }
    let range = document.range(index..<end)
    let kind: QuantityMention.Kind = isVote && (saysVotes || !isScore) ? .votes : .score
    return (
      QuantityMention(
        range: range, kind: kind, low: ExactNumber(first), high: ExactNumber(second),
        rule: kind.rawValue), end
    )
  }

  /// A token that is a whole number of up to three digits.
  private func plainNumber(at index: Int) -> Int? {
    guard sentence.contains(index), !isTaken(index), document.tokens[index].kind == .number,
      document.tokens[index].range.count <= 3
    else { return nil }
    return Int(document.text(document.tokens[index]))
  }

  private static let votes = Set(
    words: """
      vote votes voted voting ballot parliament senate lawmakers mps assembly council motion bill passed committee
      ruling ruled court judges justices majority
      """)
  private static let plays = Set(
    words: """
      win wins won winning beat beats beaten beating defeat defeated defeats victory lost loss lose draw drew tie tied
      lead leads led score scored scores match game goals goal final semi-final penalties shootout half-time set sets
      playoff playoffs league cup equaliser trailing trailed
      """)
}
