import Casebook
import Comparison
import TestSupport
import Testing

@Suite struct WordingTests {
  /// Two wordings, one claim each, laid side by side; written "same [old|new] same".
  private func laidOut(_ a: String, _ b: String) throws -> String {
    let workspace = try Workspace([
      Page(paragraphs: [a], claims: [Sketch(words: a)]),
      Page(paragraphs: [b], claims: [Sketch(words: b)]),
    ])
    let comparison = try #require(WordingComparison(ClaimID(1), ClaimID(2), in: workspace))
    return comparison.pieces.map { piece in
      piece.kind == .same ? piece.textA : "[\(piece.textA)|\(piece.textB)]"
    }.joined(separator: " ")
  }

  @Test(arguments: [
    (
      "The depot has not been closed.", "The depot has been closed.",
      "The depot has [not|] been closed."
    ),
    (
      "The depot has been closed.", "The depot hasn’t been closed.",
      "The depot [has|hasn’t] been closed."
    ),
    (
      "At least 40 drums may be missing.", "40 drums are missing.",
      "[At least|] 40 drums [may be|are] missing."
    ),
    // Case and the form of marks are no change; marks stay with their words.
    ("“Our records,” he said.", "'our records', He said.", "“Our records,” he said."),
    (
      "“We are counting,” he said.", "“We are still counting,” he said.",
      "“We are [|still] counting,” he said."
    ),
    ("He lost (perhaps) all.", "He lost all.", "He lost [(perhaps)|] all."),
    // One change, not three, over a lone word of grammar.
    (
      "Some parts of many drums leaked.", "Large numbers of old drums leaked.",
      "[Some parts of many|Large numbers of old] drums leaked."
    ),
    (
      "Nothing in common here.", "Quite different words.",
      "[Nothing in common here.|Quite different words.]"
    ),
    // A change is told where it joins most.
    (
      "“The day was calm.”", "The head of the mission says “the day was calm.”",
      "[|The head of the mission says] “The day was calm.”"
    ),
    ("Efraín saw it.", "Efrain saw it.", "Efraín saw it."),
  ])
  func `wordings are laid side by side`(a: String, b: String, expected: String) throws {
    #expect(try laidOut(a, b) == expected)
  }

  @Test func `a claim that is not there has no comparison`() throws {
    let workspace = try Workspace([Page(paragraphs: ["One."], claims: [Sketch(words: "One.")])])
    #expect(WordingComparison(ClaimID(1), ClaimID(2), in: workspace) == nil)
  }

  @Test func `the pieces give back both wordings and no shorter list of changes exists`() throws {
    let vocabulary = ["drums", "depot", "not", "Kelsow", "the", "of", "stolen", "(was)", "“gone”"]
    for seed in UInt64(0)..<200 {
      var random = SplitMix64(seed: seed)
      let a = "Start " + random.list(upTo: 12) { $0.pick(vocabulary) ?? "" }.joined(separator: " ")
      let b = "Start " + random.list(upTo: 12) { $0.pick(vocabulary) ?? "" }.joined(separator: " ")
      let workspace = try Workspace([
        Page(paragraphs: [a], claims: [Sketch(words: a)]),
        Page(paragraphs: [b], claims: [Sketch(words: b)]),
      ])
      let comparison = try #require(WordingComparison(ClaimID(1), ClaimID(2), in: workspace))
      let left = comparison.pieces.map(\.textA).filter { !$0.isEmpty }.joined(separator: " ")
      let right = comparison.pieces.map(\.textB).filter { !$0.isEmpty }.joined(separator: " ")
      #expect(left.split(separator: " ") == a.split(separator: " "), "seed \(seed)")
      #expect(right.split(separator: " ") == b.split(separator: " "), "seed \(seed)")
      for piece in comparison.pieces where piece.kind == .same {
        #expect(plain(piece.textA) == plain(piece.textB), "seed \(seed)")
      }
      // Words of grammar between changes may be counted as changed, but never words of content.
      let same = comparison.pieces.filter { $0.kind == .same }.flatMap { plain($0.textA) }
      #expect(same.count <= commonLength(plain(a), plain(b)), "seed \(seed)")
    }
  }

  /// The words without marks.
  private func plain(_ text: String) -> [String] {
    text.split(separator: " ").map { String($0.filter(\.isLetter)).lowercased() }
  }

  /// The length of the longest common subsequence by the plain table of all pairs.
  private func commonLength(_ a: [String], _ b: [String]) -> Int {
    var row = [Int](repeating: 0, count: b.count + 1)
    for word in a {
      var corner = 0
      for index in b.indices {
        let above = row[index + 1]
        row[index + 1] = word == b[index] ? corner + 1 : max(above, row[index])
        corner = above
      }
    }
    return row[b.count]
  }
}
