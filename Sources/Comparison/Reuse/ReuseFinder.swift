internal import Casebook
internal import Prose

/// Finds and judges the words that two articles share.
struct ReuseFinder {
  /// The part of a run's words that must be names for it to be a list of names; by hand on the dev families.
  static let leastNames = 0.75
  /// The first tokens of a paragraph within which "About …:" ends; by hand, for names of up to six words.
  static let aboutWords = 8

  private let first: SpokenText
  private let second: SpokenText
  private let creditInA: Credit
  private let creditInB: Credit

  private var a: ComparedArticle { first.article }
  private var b: ComparedArticle { second.article }

  init(_ a: ComparedArticle, _ b: ComparedArticle) {
    self.init(
      SpokenText(a), SpokenText(b), creditInA: Credit(from: a, to: b),
      creditInB: Credit(from: b, to: a))
  }

  /// The finder for two articles of which the credits to each other are known.
  init(_ a: SpokenText, _ b: SpokenText, creditInA: Credit, creditInB: Credit) {
    first = a
    second = b
    self.creditInA = creditInA
    self.creditInB = creditInB
  }

  /// The shared runs by their place in the first article, then in the second.
  func runs() -> [ReuseRun] {
    SharedRuns.runs(first.words, second.words).compactMap { run in
      let inA = first.tokens[run.a..<(run.a + run.length)]
      let inB = second.tokens[run.b..<(run.b + run.length)]
      let count = inA.count { !a.isTail($0) }
      // The search counts "can" and "not" of "cannot" apart.
      guard count >= SharedRuns.shortest, let startA = inA.first, let endA = inA.last,
        let startB = inB.first, let endB = inB.last
      else { return nil }
      let kind = kind(inA, inB)
      let isCredited = isCredited(startA...endA, startB...endB)
      return ReuseRun(
        spanA: a.span(of: startA...endA), spanB: b.span(of: startB...endB), wordCount: count,
        kind: kind, isCredited: isCredited, reason: reason(kind, isCredited))
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
}
