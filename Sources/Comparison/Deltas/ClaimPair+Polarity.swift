internal import Casebook
internal import Prose

extension ClaimPair {
  /// Denials that came or went while the words around them stayed.
  ///
  /// A change counts when it holds nothing but words of grammar with a denial on one side: "has not been" and "has been",
  /// "nobody" and "everybody". Where content words changed as well, too much did.
  var polarityFlips: [Delta] {
    if from.isCorrectedInPolarity || to.isCorrectedInPolarity { return correctedFlip }
    guard denials(from) % 2 != denials(to) % 2 else { return [] }
    return changes.compactMap { change in
      let old = change.from.count { from.isDenial($0) }
      let new = change.to.count { to.isDenial($0) }
      guard old % 2 != new % 2, change.from.allSatisfy({ !from.article.isContentWord($0) }),
        change.to.allSatisfy({ !to.article.isContentWord($0) })
      else { return nil }
      return Delta(
        kind: .polarityFlipped, fromSpan: fromSpan(change.from), toSpan: toSpan(change.to),
        reason: flipReason(change))
    }
  }

  /// A denial that stands in one wording only, in statements that share what they are about.
  ///
  /// Only for claims that are held to say the same: "did not restore hearing", "has even restored the hearing".
  var lostDenials: [Delta] {
    guard !from.isCorrectedInPolarity, !to.isCorrectedInPolarity, polarityFlips.isEmpty else {
      return []
    }
    if from.openQuestion != nil { return openQuestionAnswered }
    let old = from.plainDenial
    let new = to.plainDenial
    guard (old == nil) != (new == nil), sharedContent >= ClaimPair.leastSharedContent,
      !(old == nil ? from : to).has(FunctionWords.refusals, (old == nil ? from : to).tokens[...])
    else { return [] }
    let oldSpan = old.map { from.article.span(of: $0...$0) }
    let newSpan = new.map { to.article.span(of: $0...$0) }
    let word = oldSpan.map { from.article.quote($0) } ?? newSpan.map { to.article.quote($0) } ?? ""
    return [
      Delta(
        kind: .polarityFlipped, fromSpan: oldSpan ?? from.claim.span,
        toSpan: newSpan ?? to.claim.span,
        reason: old != nil
          ? "\(word) is gone: one denies what the other says"
          : "\(word) came in: one denies what the other says")
    ]
  }

  /// The content words that two wordings share at least when one of them denies the other; by hand.
  static let leastSharedContent = 2

  /// What the first does not know and the second does: "cannot say whether it leaks", "it does not leak".
  private var openQuestionAnswered: [Delta] {
    guard let question = from.openQuestion, to.openQuestion == nil,
      !to.has(FunctionWords.refusals, to.tokens[...]),
      !to.has(FunctionWords.knowing, to.tokens[...]),
      sharedContent >= ClaimPair.leastSharedContent
    else { return [] }
    let span = from.article.span(of: question...question)
    return [
      Delta(
        kind: .polarityFlipped, fromSpan: span, toSpan: to.claim.span,
        reason: "\(from.article.quote(span)) leaves open what is answered here")
    ]
  }

  /// How many content words both wordings have, by their stems.
  var sharedContent: Int {
    let stems = Set(from.tokens.filter(from.article.isContentWord).map { from.article.stems[$0] })
    return Set(to.tokens.filter(to.article.isContentWord).map { to.article.stems[$0] })
      .intersection(stems).count
  }

  /// What the analyst says of the two goes before what their words look like.
  private var correctedFlip: [Delta] {
    guard from.claim.polarity != to.claim.polarity else { return [] }
    return [
      Delta(
        kind: .polarityFlipped, fromSpan: from.claim.span, toSpan: to.claim.span,
        reason: "\(from.claim.polarity.rawValue) here and \(to.claim.polarity.rawValue) there, "
          + "as you corrected it")
    ]
  }

  private func denials(_ wording: ClaimWording) -> Int {
    wording.tokens.count(where: wording.isDenial)
  }

  private func flipReason(_ change: Change) -> String {
    let old = from.article.wording(of: change.from)
    let new = to.article.wording(of: change.to)
    if change.to.isEmpty { return "‘\(old)’ is gone, which turns the statement round" }
    if change.from.isEmpty { return "‘\(new)’ was added, which turns the statement round" }
    return "‘\(old)’ became ‘\(new)’, which turns the statement round"
  }
}

extension ClaimWording {
  fileprivate var isCorrectedInPolarity: Bool { claim.correction?.polarity != nil }

  /// The first word that denies the statement as such; "no fewer than" and "not since March" do not.
  fileprivate var plainDenial: Int? {
    tokens.indices.first { place in
      let following = tokens.dropFirst(place + 1)
      return isDenial(tokens[place]) && article.words[tokens[place]] != "without"
        && !(following.first.map { FunctionWords.comparatives.contains(article.words[$0]) } ?? false)
        && !following.contains { article.words[$0] == "since" }
    }.map { tokens[$0] }
  }

  /// The "whether" of something that is not known.
  fileprivate var openQuestion: Int? {
    guard let whether = tokens.firstIndex(where: { article.words[$0] == "whether" }),
      tokens[..<whether].contains(where: isDenial)
    else { return nil }
    return tokens[whether]
  }

  func isDenial(_ token: Int) -> Bool { FunctionWords.negators.contains(article.words[token]) }
}
