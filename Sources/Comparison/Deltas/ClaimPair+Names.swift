internal import Casebook
internal import Prose

extension ClaimPair {
  /// A name that was put in the place of another, and "near" a place that became "in" it.
  var namesChanged: [Delta] {
    changes.compactMap { nameReplaced($0) } + movedInside
  }

  private func nameReplaced(_ change: Change) -> Delta? {
    guard let old = from.onlyName(change.from), let new = to.onlyName(change.to),
      let oldName = from.article.analysis.names.at(old),
      let newName = to.article.analysis.names.at(new), oldName.type == newName.type,
      oldName.type != .other, !shareWord(oldName.span, newName.span),
      !to.names(entityOf: oldName, in: from.article), !from.names(entityOf: newName, in: to.article)
    else { return nil }
    let words = "\(from.article.quote(oldName.span)) became \(to.article.quote(newName.span))"
    return Delta(
      kind: oldName.type == .place ? .placeDrift : .agentChanged, fromSpan: oldName.span,
      toSpan: newName.span, reason: words)
  }

  private func shareWord(_ old: ScalarRange, _ new: ScalarRange) -> Bool {
    let words = Set(from.article.tokens(of: old).map { from.article.stems[$0] })
    return to.article.tokens(of: new).contains { words.contains(to.article.stems[$0]) }
  }

  private var movedInside: [Delta] {
    let stretches = alignment.stretches
    return stretches.indices.dropLast().compactMap { index in
      let change = Change(
        from: from.tokens[stretches[index].a], to: to.tokens[stretches[index].b])
      // The name follows within a few words: "near the town of Tamsor".
      let following = from.tokens[stretches[index + 1].a].prefix(4)
      guard !stretches[index].isSame, from.has(FunctionWords.beside, change.from),
        to.has(FunctionWords.inside, change.to), !to.has(FunctionWords.beside, change.to),
        following.contains(where: { from.article.nameIndices[$0] >= 0 })
      else { return nil }
      let old = from.article.wording(of: change.from)
      let new = to.article.wording(of: change.to)
      return Delta(
        kind: .placeDrift, fromSpan: fromSpan(change.from), toSpan: toSpan(change.to),
        reason: "‘\(old)’ the place became ‘\(new)’ it")
    }
  }

  /// The longest phrase, in words, that counts as a doer put in the place of another; and the fewest same words that have
  /// to follow; by hand.
  private static let doer = (most: 8, following: 4)

  /// Another doer before the same words: "the chair refused to give a copy", "police refused to give a copy".
  var doersChanged: [Delta] {
    let stretches = alignment.stretches
    return stretches.indices.compactMap { index in
      guard !stretches[index].isSame, let next = stretches.at(index + 1), next.isSame,
        next.a.count >= ClaimPair.doer.following
      else { return nil }
      let change = Change(
        from: from.tokens[stretches[index].a], to: to.tokens[stretches[index].b])
      guard from.isPlainPhrase(change.from, upTo: ClaimPair.doer.most),
        to.isPlainPhrase(change.to, upTo: ClaimPair.doer.most),
        let verb = to.tokens.at(next.b.lowerBound), to.article.isContentWord(verb),
        let oldSpan = fromSpan(change.from), let newSpan = toSpan(change.to)
      else { return nil }
      let old = Set(change.from.map { from.article.stems[$0] })
      guard
        change.to.filter(to.article.isContentWord).allSatisfy({
          !old.contains(to.article.stems[$0])
        })
      else { return nil }
      return Delta(
        kind: .agentChanged, fromSpan: oldSpan, toSpan: newSpan,
        reason: "\(from.article.quote(oldSpan)) became \(to.article.quote(newSpan))")
    }
  }

  /// Unnamed people put in the place of others: "researchers at the university", "military scientists".
  var sourcesChanged: [Delta] {
    guard let old = from.attribution, let new = to.attribution, old.kind != .direct,
      new.sourceType == .unnamedGroup || new.sourceType == .unnamedPerson,
      old.sourceType != .impersonal, let oldSpan = old.source.first, let newSpan = new.source.first,
      old.resolved == nil, new.resolved == nil
    else { return [] }
    let oldStems = from.article.contentStems(oldSpan, resolved: nil)
    let newStems = to.article.contentStems(newSpan, resolved: nil)
    guard !oldStems.isEmpty, !newStems.isEmpty, oldStems.isDisjoint(with: newStems),
      to.attributions.count == 1, !isSourceKnown(oldStems),
      !to.article.tokens(of: newSpan).contains(where: to.article.isNamePart)
    else { return [] }
    return [
      Delta(
        kind: .agentChanged, fromSpan: oldSpan, toSpan: newSpan,
        reason: "\(from.article.quote(oldSpan)) says so; here it is \(to.article.quote(newSpan))")
    ]
  }

  /// The same quotation given to somebody else.
  var speakersChanged: [Delta] {
    guard let old = from.attribution, let new = to.attribution,
      old.sourceType.isNamed, new.sourceType.isNamed,
      let oldSpan = old.source.first, let newSpan = new.source.first,
      sameQuotedWords >= ClaimPair.leastQuotedWords
    else { return [] }
    let oldStems = from.article.contentStems(oldSpan, resolved: old.resolved)
    let newStems = to.article.contentStems(newSpan, resolved: new.resolved)
    guard !oldStems.isEmpty, !newStems.isEmpty, oldStems.isDisjoint(with: newStems) else {
      return []
    }
    return [
      Delta(
        kind: .agentChanged, fromSpan: oldSpan, toSpan: newSpan,
        reason: "the quotation of \(from.article.quote(oldSpan)) is given to "
          + to.article.quote(newSpan))
    ]
  }
}

extension ClaimWording {
  /// The one name that some tokens hold beside words of grammar, or nil.
  fileprivate func onlyName(_ tokens: ArraySlice<Int>) -> Int? {
    let content = tokens.filter(article.isContentWord)
    guard let first = content.first, article.nameIndices[first] >= 0,
      content.allSatisfy({ article.nameIndices[$0] == article.nameIndices[first] })
    else { return nil }
    return article.nameIndices[first]
  }

  /// True for a short phrase with content words, without figures, denials, hedges and capitals of names.
  fileprivate func isPlainPhrase(_ tokens: ArraySlice<Int>, upTo most: Int) -> Bool {
    tokens.count <= most && (tokens.last.map(article.isContentWord) ?? false)
      && tokens.allSatisfy { token in
        article.document.tokens[token].kind == .word && !isDenial(token)
          && article.nameIndices[token] < 0
          && !quantities.contains { article.tokens(of: $0.span).contains(token) }
      }
      && !hedges.contains { hedge in
        tokens.contains { article.tokens(of: hedge.span).contains($0) }
      }
  }

  /// True when the claim names, elsewhere, what another article's name stands for.
  fileprivate func names(entityOf name: Name, in other: ComparedArticle) -> Bool {
    let stems = Set(other.tokens(of: name.span).filter(other.isContentWord).map { other.stems[$0] })
    return nearbyTokens.contains { stems.contains(article.stems[$0]) }
  }

  /// True when one of the tokens is a word of a list.
  func has(_ list: Set<WordKey>, _ tokens: ArraySlice<Int>) -> Bool {
    tokens.contains { list.contains(article.words[$0]) }
  }
}

extension Attribution.SourceType {
  fileprivate var isNamed: Bool { self == .namedPerson || self == .namedOrganisation }
}

extension ComparedArticle {
  /// The content words of a source and of what it was resolved to.
  func contentStems(_ span: ScalarRange, resolved: String?) -> Set<WordKey> {
    Set(tokens(of: span).filter(isContentWord).map { stems[$0] })
      .union(QuantityWords.stems(resolved ?? ""))
  }
}
