internal import Casebook
internal import Extraction

/// Reads who says something as an analyst writes it.
struct ChainWords {
  let words: WordsInText
  let workspace: Workspace
  /// Where the claim stands: of several places of a name the nearest is meant.
  let span: ScalarRange

  /// The mouths of `Gazette < an official`, innermost first and without the article's own outlet.
  ///
  /// `<` reads as in listings, from the outlet inward, `>` from the origin outward. Where the article's outlet stands at
  /// one end, that end is the outer one, whatever the sign.
  func chain(_ word: Word) throws(ShellError) -> [Claim.Mouth] {
    let inward: Set<Character> = ["<", "‹"]
    let outward: Set<Character> = [">", "›"]
    let signs = word.text.filter { inward.contains($0) || outward.contains($0) }
    if signs.contains(where: inward.contains), signs.contains(where: outward.contains) {
      throw ShellError(
        .other(
          "‘\(word.text)’ reads in both directions.",
          mend: "Write < from the outlet inward, or > from the origin outward."), at: word.place)
    }
    var names = word.text.split(
      omittingEmptySubsequences: false,
      whereSeparator: { inward.contains($0) || outward.contains($0) }
    ).map { Folding.singleLine(String($0)) }
    if names == [""] { return [] }
    guard !names.contains("") else {
      throw ShellError(
        .other(
          "A name is missing in ‘\(word.text)’.",
          mend: "For example: chain:\"The Gazette < an official\""), at: word.place)
    }
    if signs.contains(where: inward.contains) { names.reverse() }
    if let first = names.first, names.count > 1, isOwnOutlet(first) { names.reverse() }
    if let last = names.last, isOwnOutlet(last) { names.removeLast() }
    return names.map(mouth)
  }

  /// The mouth that a name stands for.
  func mouth(_ name: String) -> Claim.Mouth {
    let place = words.places(of: name).min { distance($0) < distance($1) }
    return Claim.Mouth(name, type: type(of: name), spans: place.map { [$0] } ?? [])
  }

  private func distance(_ place: ScalarRange) -> Int {
    max(place.lower - span.upper, span.lower - place.upper, 0)
  }

  private func isOwnOutlet(_ name: String) -> Bool {
    let own = Folding.fold(workspace.outletName(of: words.article))
    return Folding.fold(name) == own || Folding.fold(name) + "?" == own
  }

  /// What the article takes it for where it names it, else what the words say.
  private func type(of name: String) -> Attribution.SourceType {
    let folded = Folding.fold(name)
    let known = workspace.analyses[words.article.id]?.attributions.first { attribution in
      Folding.fold(workspace.source(of: attribution, in: words.article)) == folded
    }
    if let known { return known.sourceType }
    let isOutlet = workspace.articles.values.contains { article in
      article.outlet.map { Folding.fold($0) == folded } ?? false
    }
    return isOutlet ? .outlet : SourceNaming.type(of: name)
  }
}
