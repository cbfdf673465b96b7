import Casebook
import TestSupport
import Testing

@Suite struct TagRenamingTests {
  /// A workspace with these tags, each on the claim beside it.
  private func workspace(_ taggings: [(String, Int)]) throws -> Workspace {
    var workspace = try Workspace.sample()
    for (word, claim) in taggings {
      let path = try tag(word)
      try workspace.apply([
        .tag(path, Casebook.Tag(path: path, definition: "about \(word)")),
        .tagging(Tagging(.claim(ClaimID(claim)), path), true),
      ])
    }
    return workspace
  }

  /// The tags of the claims as one line each: "c1 a a/b".
  private func lines(_ workspace: Workspace) -> [String] {
    workspace.claims.keys.map { id in
      ([id.description] + workspace.tags(on: .claim(id)).map(\.description)).joined(separator: " ")
    }
  }

  @Test(arguments: [
    // The tags below go along, and names that only begin alike do not.
    ("event", "affair", ["c1 affair", "c2 affair/coup", "c3 events", "c4 x"]),
    // Two levels down, and up again to the root.
    ("event/coup", "coup", ["c1 event", "c2 coup", "c3 events", "c4 x"]),
    ("event", "a/b", ["c1 a/b", "c2 a/b/coup", "c3 events", "c4 x"]),
    // Merged with a tag that is there.
    ("event", "x", ["c1 x", "c2 x/coup", "c3 events", "c4 x"]),
    // To where one of them was.
    ("event/coup", "event", ["c1 event", "c2 event", "c3 events", "c4 x"]),
    ("event", "event/coup", ["c1 event/coup", "c2 event/coup/coup", "c3 events", "c4 x"]),
    // To itself, and from what is not there.
    ("event", "event", ["c1 event", "c2 event/coup", "c3 events", "c4 x"]),
    ("none", "x", ["c1 event", "c2 event/coup", "c3 events", "c4 x"]),
  ])
  func `a renamed tag takes what is below it along`(
    old: String, new: String, expected: [String]
  ) throws {
    var workspace = try workspace([("event", 1), ("event/coup", 2), ("events", 3), ("x", 4)])
    let before = workspace
    let inverse = try workspace.apply(workspace.edits(renaming: tag(old), to: tag(new)))
    #expect(lines(workspace) == expected)
    try workspace.requireWhole("\(old) to \(new)")
    try workspace.apply(inverse)
    #expect(workspace == before)
  }

  @Test func `a definition moves along, and gives way to one that is there`() throws {
    var workspace = try workspace([("event", 1), ("event/coup", 2), ("x", 4)])
    try workspace.apply(workspace.edits(renaming: tag("event"), to: tag("x")))
    #expect(workspace.tags.keys.map(\.description) == ["x", "x/coup"])
    #expect(try workspace.tags[tag("x")]?.definition == "about x")
    #expect(try workspace.tags[tag("x/coup")]?.definition == "about event/coup")
  }

  @Test func `a chain of names moves down by one`() throws {
    var workspace = try workspace([("a", 1), ("a/a", 2), ("a/a/a", 3)])
    try workspace.apply(workspace.edits(renaming: tag("a"), to: tag("a/a")))
    #expect(lines(workspace).prefix(3) == ["c1 a/a", "c2 a/a/a", "c3 a/a/a/a"])
    #expect(try workspace.tags[tag("a/a")]?.definition == "about a")
    try workspace.apply(workspace.edits(renaming: tag("a/a"), to: tag("a")))
    #expect(lines(workspace).prefix(3) == ["c1 a", "c2 a/a", "c3 a/a/a"])
  }

  @Test func `what is said about a tag goes along`() throws {
    var workspace = try workspace([("a", 1), ("a/b", 2), ("z", 3)])
    let a = Target.tag(try tag("a"))
    let ab = Target.tag(try tag("a/b"))
    try workspace.apply([
      .annotation(
        AnnotationID(1),
        Annotation(id: AnnotationID(1), target: ab, text: "?", time: "2019-02-09T14:03:11Z")),
      .link(LinkID(1), Link(id: LinkID(1), from: a, kind: .qualifies, to: ab)),
      .rating(a, Rating(reliability: .B)), .rating(ab, Rating(reliability: .C)),
      .tagging(Tagging(ab, try tag("z")), true),
    ])
    let before = workspace
    let inverse = try workspace.apply(workspace.edits(renaming: tag("a"), to: tag("m")))
    let m = Target.tag(try tag("m"))
    let mb = Target.tag(try tag("m/b"))
    #expect(workspace.annotations[AnnotationID(1)]?.target == mb)
    #expect(workspace.links[LinkID(1)]?.from == m && workspace.links[LinkID(1)]?.to == mb)
    #expect(workspace.ratings.keys == [m, mb])
    #expect(workspace.tags(on: mb).map(\.description) == ["z"])
    try workspace.apply(inverse)
    #expect(workspace == before)
  }

  @Test func `any tag can be renamed to any other, and back by undoing`() throws {
    var merges = 0
    for seed in 0..<300 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let before = random.workspace(steps: 250)
      let old = random.tagPath()
      let new = random.tagPath()
      var workspace = before
      let comment = "seed \(seed): \(old) to \(new)"
      let inverse = try workspace.apply(before.edits(renaming: old, to: new))
      try workspace.requireWhole(comment)

      // What carries which tag follows from the names alone.
      func moved(_ path: TagPath) -> TagPath { path.replacing(old, with: new) ?? path }
      let expected = Set(
        before.taggingsInOrder.map { tagging in
          var target = tagging.target
          if case .tag(let path) = target { target = .tag(moved(path)) }
          return Tagging(target, moved(tagging.tag))
        })
      try #require(Set(workspace.taggingsInOrder) == expected, "\(comment)")
      try #require(Set(workspace.tags.keys) == Set(before.tags.keys.map(moved)), "\(comment)")
      if workspace.tags.count < before.tags.count { merges += 1 }

      try workspace.apply(inverse)
      try #require(workspace == before, "\(comment)")
    }
    #expect(merges > 10, "some of them merged")
  }
}
