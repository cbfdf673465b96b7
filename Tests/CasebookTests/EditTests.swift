import Casebook
import JSON
import TestSupport
import Testing

/// Properties of every kind of edit over random workspaces; a failure names the seed to run again.
@Suite struct EditTests {
  @Test func `an edit read from its JSON is the same edit`() throws {
    for seed in 0..<100 as Range<UInt64> {
      for kind in 0..<SplitMix64.editKinds {
        var random = SplitMix64(seed: seed)
        let edit = random.edit(kind: kind)
        let bytes = JSONWriter.compact(edit.json)
        let read = try Edit(json: JSONParser.value(of: bytes), path: "edit")
        try #require(read == edit, "seed \(seed), kind \(kind)")
        try #require(JSONWriter.compact(read.json) == bytes, "seed \(seed), kind \(kind)")
      }
    }
  }

  @Test func `an edit and its inverse leave everything as it was`() throws {
    var applied = Array(repeating: 0, count: SplitMix64.editKinds)
    for seed in 0..<150 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var workspace = random.workspace(steps: 20)
      for step in 0..<60 {
        let kind = random.below(SplitMix64.editKinds)
        let before = workspace
        guard let inverse = try? workspace.apply(random.edit(kind: kind)) else { continue }
        applied[kind] += 1
        let after = workspace
        let again = try workspace.apply(inverse)
        try #require(workspace.holdsTheSame(as: before), "seed \(seed), step \(step)")
        try workspace.apply(again)
        try #require(workspace == after, "seed \(seed), step \(step)")
      }
    }
    #expect(applied.allSatisfy { $0 > 20 }, "each kind took part: \(applied)")
  }

  @Test func `a long list of edits is taken back in one go`() throws {
    for seed in 0..<100 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let before = random.workspace(steps: 30)
      var edits: [Edit] = []
      var workspace = before
      for _ in 0..<80 {
        let edit = random.edit()
        if (try? workspace.apply(edit)) != nil { edits.append(edit) }
      }
      var replayed = before
      let inverse = try replayed.apply(edits)
      try #require(replayed == workspace, "seed \(seed)")
      try replayed.apply(inverse)
      try #require(replayed.holdsTheSame(as: before), "seed \(seed)")
    }
  }

  @Test func `a refused edit changes nothing, alone or in a list`() throws {
    var refused = Array(repeating: 0, count: SplitMix64.editKinds)
    for seed in 0..<150 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var workspace = random.workspace(steps: 60)
      for _ in 0..<40 {
        let kind = random.below(SplitMix64.editKinds)
        let edit = random.edit(kind: kind)
        let before = workspace
        if (try? workspace.apply(edit)) != nil { continue }
        refused[kind] += 1
        try #require(workspace == before, "seed \(seed): \(edit)")
        let harmless = Edit.alias("s", "sources")
        #expect(throws: EditError.self) { try workspace.apply([harmless, edit]) }
        try #require(workspace == before, "seed \(seed): \(edit)")
      }
    }
    // An alias refers to nothing, so it is never refused.
    #expect(refused.dropLast().allSatisfy { $0 > 0 }, "each kind was refused: \(refused)")
    #expect(refused.last == 0)
  }

  @Test func `nothing ever refers to what is not there`() throws {
    for seed in 0..<150 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      try random.workspace(steps: 150).requireWhole("seed \(seed)")
    }
  }

  @Test func `an edit of an unknown kind is an error that names its place`() throws {
    let error = try #require(throws: JSONShapeError.self) {
      try Edit(json: ["set": "future", "of": "a1", "to": 1], path: "journal[3].edits[0]")
    }
    #expect(error.path == "journal[3].edits[0].set")
    #expect(error.expected == "a kind of edit that this version knows")
  }
}

extension Workspace {
  /// Records an issue for every reference that points to nothing.
  func requireWhole(_ comment: String) throws {
    let targets =
      taggingsInOrder.flatMap { [$0.target, .tag($0.tag)] } + ratings.keys
      + annotations.values.map(\.target) + links.values.flatMap { [$0.from, $0.to] }
      + standings.keys.map { .claim($0) } + verdicts.keys.map { .claim($0.claim) }
      + claims.values.map { .article($0.article) } + analyses.keys.map { .article($0) }
      + groups.values.flatMap { $0.claims.map { .claim($0) } }
    for target in targets {
      try #require(contains(target), "\(comment): \(target) is not there")
    }
    for article in articles.values { try #require(text(of: article.id) != nil, "\(comment)") }
    for (path, tag) in tags.pairs { try #require(tag.path == path, "\(comment)") }
  }
}
