import Casebook
import Testing

/// Each way to leave a reference to nothing, and the error that it gives.
@Suite struct ReferenceTests {
  static let c9 = ClaimID(9)
  static let a9 = ArticleID(9)

  static func coup() throws -> Casebook.Tag { Casebook.Tag(path: try tag("event/coup")) }

  @Test func `what does not exist cannot be referred to`() throws {
    let coup = try tag("event/coup")
    let note = Annotation(
      id: AnnotationID(1), target: .claim(ReferenceTests.c9), text: "?",
      time: "2019-02-09T14:03:11Z")
    let behind = Target.span(ArticleID(1), ScalarRange(0, 1000))
    let refusals: [(Edit, EditError)] = [
      (.article(ArticleID(3), .sample(3, text: "sha256:0")), .missing("the text sha256:0")),
      (.analysis(ReferenceTests.a9, Analysis(extractor: "1")), .missing("a9")),
      (.claim(ReferenceTests.c9, .sample(9, in: 9)), .missing("a9")),
      (.standing(ReferenceTests.c9, .accepted), .missing("c9")),
      (.verdict(VerdictKey(ReferenceTests.c9, .content), Verdict(word: "true")), .missing("c9")),
      (
        .group(GroupID(1), Group(id: GroupID(1), claims: [ClaimID(1), ReferenceTests.c9])),
        .missing("c9")
      ),
      (.tagging(Tagging(.claim(ClaimID(1)), coup), true), .missing("tag event/coup")),
      (.tagging(Tagging(.group(GroupID(1)), coup), true), .missing("g1")),
      (.annotation(AnnotationID(1), note), .missing("c9")),
      (.rating(behind, Rating(reliability: .B)), .missing("a1[0–1000]")),
      (
        .link(
          LinkID(1), Link(id: LinkID(1), from: .claim(ClaimID(1)), kind: .repeats, to: .tag(coup))),
        .missing("tag event/coup")
      ),
    ]
    var workspace = try Workspace.sample()
    let before = workspace
    for (edit, expected) in refusals {
      #expect(throws: expected) { try workspace.apply(edit) }
      #expect(workspace == before)
    }
  }

  @Test func `what is referred to cannot be removed`() throws {
    let coup = try ReferenceTests.coup()
    let c1 = Target.claim(ClaimID(1))
    func note(on target: Target) -> Edit {
      .annotation(
        AnnotationID(1),
        Annotation(id: AnnotationID(1), target: target, text: "?", time: "2019-02-09T14:03:11Z"))
    }
    let cases: [([Edit], Edit, EditError)] = [
      ([], .article(ArticleID(1), nil), .inUse("a1", by: "its analysis")),
      ([], .article(ArticleID(2), nil), .inUse("a2", by: "c4")),
      (
        [.standing(ClaimID(1), .rejected)], .claim(ClaimID(1), nil),
        .inUse("c1", by: "its standing")
      ),
      (
        [.verdict(VerdictKey(ClaimID(1), .attribution), Verdict(word: "said"))],
        .claim(ClaimID(1), nil), .inUse("c1", by: "its verdict")
      ),
      (
        [.group(GroupID(2), Group(id: GroupID(2), claims: [ClaimID(1)]))],
        .claim(ClaimID(1), nil), .inUse("c1", by: "g2")
      ),
      (
        [.tag(coup.path, coup), .tagging(Tagging(c1, coup.path), true)],
        .claim(ClaimID(1), nil), .inUse("c1", by: "its tags")
      ),
      (
        [.tag(coup.path, coup), .tagging(Tagging(c1, coup.path), true)],
        .tag(coup.path, nil), .inUse("tag event/coup", by: "c1")
      ),
      (
        [.rating(c1, Rating(reliability: .E))], .claim(ClaimID(1), nil),
        .inUse("c1", by: "its rating")
      ),
      ([note(on: c1)], .claim(ClaimID(1), nil), .inUse("c1", by: "n1")),
      (
        [.claim(ClaimID(4), nil), note(on: .span(ArticleID(2), ScalarRange(0, 4)))],
        .article(ArticleID(2), nil), .inUse("a2[0–4]", by: "n1")
      ),
      (
        [.link(LinkID(1), Link(id: LinkID(1), from: .session, kind: .quotes, to: c1))],
        .claim(ClaimID(1), nil), .inUse("c1", by: "l1")
      ),
      (
        [.tag(coup.path, coup), note(on: .tag(coup.path))],
        .tag(coup.path, nil), .inUse("tag event/coup", by: "n1")
      ),
    ]
    for (preparation, removal, expected) in cases {
      var workspace = try Workspace.sample()
      try workspace.apply(preparation)
      let before = workspace
      #expect(throws: expected) { try workspace.apply(removal) }
      #expect(workspace == before)
    }
  }

  @Test func `a text is not exchanged for one that ends before a marked span`() throws {
    var workspace = try Workspace.sample()
    workspace.keep(ArticleText("Short."), as: "sha256:short")
    try workspace.apply(.rating(.span(ArticleID(2), ScalarRange(5, 10)), Rating(reliability: .C)))
    #expect(throws: EditError.inUse("a2[5–10]", by: "its rating")) {
      try workspace.apply(.article(ArticleID(2), .sample(2, text: "sha256:short")))
    }
    // The other article has no span behind the end of the new text.
    try workspace.apply(.article(ArticleID(1), .sample(1, text: "sha256:short")))
    #expect(workspace.text(of: ArticleID(1))?.string == "Short.")
  }

  @Test func `a value goes into its own slot only`() throws {
    var workspace = try Workspace.sample()
    let coup = try ReferenceTests.coup()
    let edits: [(Edit, String)] = [
      (.article(ArticleID(2), .sample(1, text: "sha256:sample")), "a2"),
      (.claim(ClaimID(2), .sample(1, in: 1)), "c2"),
      (.group(GroupID(2), Group(id: GroupID(1), claims: [])), "g2"),
      (.tag(try tag("other"), coup), "other"),
    ]
    for (edit, slot) in edits {
      #expect(throws: EditError.wrongSlot(slot)) { try workspace.apply(edit) }
    }
  }
}
