internal import Casebook
internal import Prose

/// Follows each claim of a group to whom it comes from.
///
/// Where in doubt, two are one: an origin too many would make repetition look like corroboration. A body and who speaks for
/// it are one; a statement without a source, and a group of unnamed people beside a known source, add none.
struct OriginFinder {
  let workspace: Workspace
  private let articles: [ArticleID: ComparedArticle]
  /// The loaded articles that each draws on, with the credits it gives them, in the order of the text.
  private let drawn: [ArticleID: [(article: ArticleID, credit: Credit)]]

  init(
    _ articles: [ComparedArticle], outlets: Outlets, derivations: [Derivation],
    in workspace: Workspace
  ) {
    self.workspace = workspace
    let numbers = [ArticleID: Int](
      articles.enumerated().map { ($1.article.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.articles = numbers.mapValues { articles[$0] }
    var drawn: [ArticleID: [(article: ArticleID, credit: Credit)]] = [:]
    for derivation in derivations {
      guard let source = derivation.resolves, let from = numbers[derivation.article],
        let to = numbers[source], let outlet = outlets.ofArticle[to]
      else { continue }
      let credit = Credit(
        from: articles[from], places: outlets.places(of: outlet, inArticle: from),
        isSameOutlet: false)
      drawn[derivation.article, default: []].append((source, credit))
    }
    self.drawn = drawn
  }

  /// Who says a claim inside its own article.
  private struct Voice {
    /// The words of the name; of nobody's, those of the source.
    var words: Set<WordKey>
    /// The words of bodies that a person belongs to: "Rex Dunaway of PayLatch".
    var bodies: Set<WordKey> = []
    var name: String
    /// True for a source of the article's own with a name.
    var isNamed: Bool
    /// False for "an official", "the company" and the like, who may be another source that has a name.
    var counts: Bool
    /// True for the outlet itself.
    var isOwn = false
  }

  /// The origins of a group.
  func origins(of group: ClaimGroup) -> Origins {
    let claims = group.members.compactMap { workspace.claims[$0.claim] }
    let voices = claims.map(voice)
    let parents = claims.indices.map { parent(of: $0, claims, voices) }
    var circles: [[ArticleID]] = []
    let roots = claims.indices.map { start in
      var path = [start]
      while let next = parents[path[path.count - 1]] {
        if let loop = path.firstIndex(of: next) {
          let circle = Set(path[loop...].map { claims[$0].article }).sorted()
          if circle.count > 1, !circles.contains(circle) { circles.append(circle) }
          return path[loop...].min() ?? start
        }
        path.append(next)
      }
      return path[path.count - 1]
    }
    return Origins(roots: merged(roots, claims, voices), circles: circles)
  }

  /// The claim of the group, by its place, that a claim draws on; nil for an origin.
  ///
  /// What is credited in the sentence, or under a lead-in, is drawn on. So is whatever has no named source of its own, and
  /// the same words given to another speaker.
  private func parent(of index: Int, _ claims: [Claim], _ voices: [Voice?]) -> Int? {
    let claim = claims[index]
    guard let sources = drawn[claim.article], let article = articles[claim.article] else {
      return nil
    }
    let candidates = sources.compactMap { source in
      claims.indices.first { claims[$0].article == source.article }.map { ($0, source.credit) }
    }
    let tokens = article.tokens(of: claim.span)
    guard !candidates.isEmpty, let first = tokens.first, let last = tokens.last else { return nil }
    if let credited = candidates.first(where: { $0.1.covers(first...last, sentences: 0) }) {
      return credited.0
    }
    guard let voice = voices[index], voice.isNamed, !voice.isOwn else {
      return (candidates.first { $0.1.covers(first...last) } ?? candidates.last)?.0
    }
    return candidates.first { source, _ in
      let outlet = OutletName(articles[claims[source].article]?.article.outlet).words
      return voice.words.isSuperset(of: outlet)
        || voices[source].map { isOne(voice, $0) } ?? false || saysSameWords(claim, claims[source])
    }?.0
  }

  /// True when two claims have a phrase in common.
  private func saysSameWords(_ one: Claim, _ other: Claim) -> Bool {
    guard let a = articles[one.article], let b = articles[other.article] else { return false }
    func phrases(_ claim: Claim, _ article: ComparedArticle) -> Set<Feature> {
      Set(ClaimFeatures.phrases(of: ClaimWording(claim, in: article)).features.map(\.feature))
    }
    return !phrases(one, a).isDisjoint(with: phrases(other, b))
  }

  /// The innermost source of a claim, else the body whose own document it stands in.
  private func voice(of claim: Claim) -> Voice? {
    guard let article = articles[claim.article] else { return nil }
    let inner = workspace.attributions(of: claim).first { $0.sourceType != .impersonal }
    if let inner { return voice(of: inner, in: article) }
    let outlet = OutletName(article.article.outlet)
    guard !outlet.words.isEmpty, article.isByBody(outlet) else { return nil }
    return Voice(
      words: Set(outlet.words), name: article.article.outlet ?? "", isNamed: true, counts: true,
      isOwn: true)
  }

  private func voice(of attribution: Attribution, in article: ComparedArticle) -> Voice {
    let names = article.analysis.names.filter { name in
      (name.type == .person || name.type == .organisation)
        && attribution.source.contains { $0.contains(name.span) }
    }
    func words(_ kept: (Name) -> Bool) -> Set<WordKey> {
      Set(
        names.filter(kept).flatMap { article.tokens(of: $0.span) }.filter(article.isContentWord)
          .map { article.words[$0] })
    }
    let person = words { $0.type == .person }
    var bodies = words { $0.type == .organisation }
    let source = attribution.source.first
    let resolved = attribution.resolved.map { OutletName($0).words } ?? []
    let isNamed = !names.isEmpty || attribution.resolved != nil
    let plain = source.map { article.tokens(of: $0).filter(article.isContentWord) } ?? []
    // Who is quoted in a body's own document speaks for it.
    let outlet = OutletName(article.article.outlet)
    if !person.isEmpty, article.isByBody(outlet) { bodies.formUnion(outlet.words) }
    let name = attribution.resolved ?? source.map { article.text[$0] } ?? ""
    return Voice(
      words: !person.isEmpty
        ? person
        : !bodies.isEmpty
          ? bodies : Set(resolved.isEmpty ? plain.map { article.words[$0] } : resolved),
      bodies: person.isEmpty ? [] : bodies,
      name: name.split(whereSeparator: \.isWhitespace).joined(separator: " "), isNamed: isNamed,
      counts: isNamed)
  }

  /// True when two voices are of one mouth: the same name, or a body and who belongs to it.
  private func isOne(_ a: Voice, _ b: Voice) -> Bool {
    guard !a.words.isEmpty, !b.words.isEmpty else { return a.words.isEmpty && b.words.isEmpty }
    return a.words.isSubset(of: b.words) || b.words.isSubset(of: a.words)
      || !a.bodies.isDisjoint(with: b.words) || !b.bodies.isDisjoint(with: a.words)
  }

  /// The roots that are not one with another.
  private func merged(_ roots: [Int], _ claims: [Claim], _ voices: [Voice?]) -> [Origins.Root] {
    var found: [(voice: Voice?, root: Origins.Root)] = []
    for (index, root) in roots.enumerated() {
      let voice = voices[root]
      let known = found.firstIndex { other in
        guard let voice, let other = other.voice else { return voice == nil && other.voice == nil }
        return isOne(voice, other)
      }
      if let known {
        found[known].root.claims.append(claims[index].id)
      } else {
        found.append(
          (voice, Origins.Root(name: name(voice, claims[root]), claims: [claims[index].id])))
      }
    }
    let counted = found.filter { $0.voice?.counts ?? false }.map(\.root)
    guard let first = counted.first ?? found.first?.root else { return [] }
    // What adds no origin of its own is put to the first that does.
    let rest = found.filter { !($0.voice?.counts ?? false) }.flatMap(\.root.claims)
    var kept = counted.isEmpty ? [first] : counted
    kept[0].claims = Set(kept[0].claims + rest).sorted()
    return kept
  }

  private func name(_ voice: Voice?, _ claim: Claim) -> String {
    let outlet = workspace.articles[claim.article].map(workspace.outletName) ?? ""
    guard let voice else { return "nobody named, in \(outlet)" }
    return voice.name == outlet ? outlet : "\(voice.name) via \(outlet)"
  }
}

extension ComparedArticle {
  /// The paragraphs at the top in which a body names itself in its own document; by hand.
  private static let topParagraphs = 3

  /// True behind "told": "she told the Gazette" stands in the Gazette.
  private func isTold(_ token: Int) -> Bool {
    words[max(0, token - 2)..<token].contains { $0 == "told" || $0 == "tells" }
  }

  /// True for a document of the body itself: it names itself at the top of its story, as outlets seldom do.
  func isByBody(_ outlet: OutletName) -> Bool {
    let story = article.paragraphs.filter { $0.role == .body || $0.role == .standfirst }
    let top = story.prefix(ComparedArticle.topParagraphs).map { tokens(of: $0.span) }
    return outlet.places(in: self).contains { place in
      top.contains { $0.contains(place.lowerBound) } && !isTold(place.lowerBound)
    }
  }
}
