import Casebook
import TestSupport
import Testing

@Suite struct RemovalTests {
  @Test func `an article leaves with all that hangs on it and comes back whole`() throws {
    var workspace = try Workspace.sample()
    let coup = Casebook.Tag(path: try tag("event/coup"), definition: "Armed and from within.")
    let span = Target.span(ArticleID(1), ScalarRange(0, 10))
    func note(_ number: Int, on target: Target) -> Edit {
      .annotation(
        AnnotationID(number),
        Annotation(
          id: AnnotationID(number), target: target, text: "?", time: "2019-02-09T14:03:11Z"))
    }
    try workspace.apply([
      .standing(ClaimID(1), .accepted),
      .verdict(VerdictKey(ClaimID(1), .content), Verdict(word: "true")),
      .tag(coup.path, coup), .tagging(Tagging(.claim(ClaimID(1)), coup.path), true),
      .tagging(Tagging(span, coup.path), true),
      .rating(.article(ArticleID(1)), Rating(reliability: .E)),
      // Two claims of the article in one group, and a link between two of its claims.
      .group(GroupID(1), Group(id: GroupID(1), claims: [ClaimID(1), ClaimID(4), ClaimID(2)])),
      .link(
        LinkID(1),
        Link(id: LinkID(1), from: .claim(ClaimID(1)), kind: .repeats, to: .claim(ClaimID(2)))),
      .link(LinkID(2), Link(id: LinkID(2), from: .article(ArticleID(2)), kind: .quotes, to: span)),
      note(1, on: span), note(2, on: .claim(ClaimID(4))), note(3, on: .group(GroupID(1))),
    ])
    let before = workspace
    let inverse = try workspace.apply(workspace.edits(removing: ArticleID(1)))
    #expect(workspace.articles.keys == [ArticleID(2)])
    #expect(workspace.claims.keys == [ClaimID(4)])
    #expect(workspace.groups[GroupID(1)]?.claims == [ClaimID(4)])
    #expect(workspace.annotations.keys == [AnnotationID(2), AnnotationID(3)])
    #expect(workspace.links.isEmpty && workspace.ratings.isEmpty && workspace.taggings.isEmpty)
    #expect(workspace.standings.isEmpty && workspace.verdicts.isEmpty && workspace.analyses.isEmpty)
    #expect(workspace.tags.keys == [coup.path])
    try workspace.apply(inverse)
    #expect(workspace == before)
  }

  @Test func `anything can be removed from any workspace, and comes back`() throws {
    var removed = (articles: 0, claims: 0, tags: 0)
    for seed in 0..<150 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let before = random.workspace(steps: 200)
      func check(_ edits: [Edit], _ comment: String, isGone: (Workspace) -> Bool) throws {
        var workspace = before
        let inverse = try workspace.apply(edits)
        try #require(isGone(workspace), "\(comment)")
        try workspace.requireWhole(comment)
        try workspace.apply(inverse)
        try #require(workspace == before, "\(comment)")
      }
      for id in before.articles.keys {
        try check(before.edits(removing: id), "seed \(seed), \(id)") {
          $0.articles[id] == nil && $0.claims(of: id).isEmpty
        }
        removed.articles += 1
      }
      for id in before.claims.keys {
        try check(before.edits(removing: id), "seed \(seed), \(id)") { $0.claims[id] == nil }
        removed.claims += 1
      }
      for path in before.tags.keys {
        try check(before.edits(removing: path), "seed \(seed), \(path)") { $0.tags[path] == nil }
        removed.tags += 1
      }
    }
    #expect(removed.articles > 100 && removed.claims > 100 && removed.tags > 100)
  }

  @Test func `removing what is not there is no edit, or one without effect`() throws {
    var workspace = try Workspace.sample()
    let before = workspace
    try workspace.apply(
      workspace.edits(removing: ArticleID(9)) + workspace.edits(removing: ClaimID(9))
        + workspace.edits(removing: try tag("none")))
    #expect(workspace == before)
  }
}
