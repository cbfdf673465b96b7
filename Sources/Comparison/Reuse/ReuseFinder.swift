internal import Casebook
internal import Prose

/// Finds and judges the words that two articles share.
struct ReuseFinder {
  /// The part of a run's words that must be names for it to be a list of names; by hand on the dev families.
  static let leastNames = 0.75
  /// The first tokens of a paragraph within which "About …:" ends; by hand, for names of up to six words.
  static let aboutWords = 8

  private let a: ComparedArticle
  private let b: ComparedArticle
  private let tokensA: [Int]
  private let tokensB: [Int]
  private let creditInA: Credit
  private let creditInB: Credit

  init(_ a: ComparedArticle, _ b: ComparedArticle) {
    self.a = a
    self.b = b
    tokensA = a.document.tokens.indices.filter(a.isSpoken)
    tokensB = b.document.tokens.indices.filter(b.isSpoken)
    creditInA = Credit(from: a, to: b)
    creditInB = Credit(from: b, to: a)
  }

  /// The shared runs by their place in the first article, then in the second.
  func runs() -> [ReuseRun] {
    SharedRuns.runs(tokensA.map { a.words[$0] }, tokensB.map { b.words[$0] }).compactMap { run in
      let inA = tokensA[run.a..<(run.a + run.length)]
      let inB = tokensB[run.b..<(run.b + run.length)]
      let count = inA.count { !a.isTail($0) }
      // The search counts "can" and "not" of "cannot" apart.
      guard count >= SharedRuns.shortest else { return nil }
      let placeA = tokensA[run.a]...tokensA[run.a + run.length - 1]
      let placeB = tokensB[run.b]...tokensB[run.b + run.length - 1]
      let kind = kind(inA, inB)
      let isCredited = isCredited(placeA, placeB)
      return ReuseRun(
        spanA: a.span(of: placeA), spanB: b.span(of: placeB), wordCount: count, kind: kind,
        isCredited: isCredited, reason: reason(kind, isCredited))
    }
  }

  private func kind(_ inA: ArraySlice<Int>, _ inB: ArraySlice<Int>) -> ReuseRun.Kind {
    if isBesideStory(inA, a) || isBesideStory(inB, b) || (isClosing(inA, a) && isClosing(inB, b)) {
      return .boilerplate
    }
    if isMostlyQuoted(inA, a), isMostlyQuoted(inB, b) { return .quotation }
    return isListOfNames(inA, a) || isListOfNames(inB, b) ? .names : .prose
  }

  /// True in furniture and in a paragraph of the kind "About Tarn Freight: …".
  private func isBesideStory(_ tokens: ArraySlice<Int>, _ article: ComparedArticle) -> Bool {
    guard let first = tokens.first else { return false }
    if article.role(ofToken: first).isFurniture { return true }
    let paragraph = article.paragraph(ofToken: first)
    return article.words[paragraph.lowerBound] == "about"
      && article.words[paragraph].prefix(ReuseFinder.aboutWords).contains(":")
  }

  /// True in the paragraph that ends a story of three and more: where outlets put what never changes.
  private func isClosing(_ tokens: ArraySlice<Int>, _ article: ComparedArticle) -> Bool {
    guard let first = tokens.first, let last = article.lastStoryToken else { return false }
    return article.paragraph(ofToken: last).contains(first) && article.document.blocks.count > 2
  }

  private func isMostlyQuoted(_ tokens: ArraySlice<Int>, _ article: ComparedArticle) -> Bool {
    tokens.count { article.isQuoted[$0] } * 2 > tokens.count
  }

  private func isListOfNames(_ tokens: ArraySlice<Int>, _ article: ComparedArticle) -> Bool {
    let content = tokens.filter { article.isContentWord($0) }
    let names = content.count { article.nameIndices[$0] >= 0 || article.isCapitalised($0) }
    return Double(names) >= ReuseFinder.leastNames * Double(content.count)
  }

  /// True when the later article credits the earlier; when the dates do not tell, when either credits the other.
  private func isCredited(_ inA: ClosedRange<Int>, _ inB: ClosedRange<Int>) -> Bool {
    switch order {
    case .aFirst: creditInB.covers(inB)
    case .bFirst: creditInA.covers(inA)
    case .unknown: creditInA.covers(inA) || creditInB.covers(inB)
    }
  }

  private enum Order {
    case aFirst, bFirst, unknown
  }

  /// Which article is older, by their dates alone; ISO dates of one precision compare as texts do.
  private var order: Order {
    guard let first = a.article.published, let second = b.article.published,
      first.utf8.count == second.utf8.count, first != second
    else { return .unknown }
    return first < second ? .aFirst : .bFirst
  }

  private func reason(_ kind: ReuseRun.Kind, _ isCredited: Bool) -> String {
    let credit = isCredited ? "the other outlet is credited" : "shared wording not credited here"
    switch kind {
    case .prose: return credit
    case .quotation: return "a quotation in both; \(credit)"
    case .names: return "a list of names; \(credit)"
    case .boilerplate: return "standing text beside or below the story; \(credit)"
    }
  }
}

extension ComparedArticle {
  /// The last token that does not stand in furniture.
  fileprivate var lastStoryToken: Int? {
    guard let end = article.paragraphs.last(where: { !$0.role.isFurniture })?.span else {
      return document.tokens.indices.last
    }
    return tokens(of: end).last
  }

  /// True for a token that is spoken by itself: signs of currency and the like are not counted as words.
  fileprivate func isSpoken(_ token: Int) -> Bool {
    isWord(token) && document.tokens[token].kind != .symbol
  }
}
