import TestSupport
import Testing

@testable import Prose

@Suite struct DependencyTreeTests {
  /// All trees over up to five words are tried: 5^5 choices of heads.
  @Test func `finds the tree of greatest score`() {
    for seed in 1...60 {
      var random = SplitMix64(seed: UInt64(seed))
      let count = 1 + seed % 5
      let scores = (0..<count).map { _ in
        (0...count).map { _ in Float(Int.random(in: -40...40, using: &random)) }
      }
      let heads = DependencyTree.heads(scores)
      #expect(isTree(heads), "seed \(seed): \(heads)")
      // The root is chosen first, so the tree is compared with the best of that root.
      let root = heads.firstIndex(of: 0)
      let best = allHeads(count).filter { isTree($0) && $0.firstIndex(of: 0) == root }
        .map { total(scores, $0) }.max()
      #expect(total(scores, heads) == best, "seed \(seed)")
    }
  }

  @Test func `large random scores give trees`() {
    for seed in 1...10 {
      var random = SplitMix64(seed: UInt64(seed))
      let scores = (0..<80).map { _ in
        (0...80).map { _ in Float.random(in: -9...9, using: &random) }
      }
      #expect(isTree(DependencyTree.heads(scores)))
    }
  }

  @Test func `no word has no heads`() {
    #expect(DependencyTree.heads([]) == [])
    #expect(DependencyTree.heads([[0, 0]]) == [0])
  }

  private func total(_ scores: [[Float]], _ heads: [Int]) -> Float {
    heads.indices.reduce(0) { $0 + scores[$1][heads[$1]] }
  }

  private func isTree(_ heads: [Int]) -> Bool {
    guard heads.count(where: { $0 == 0 }) == 1 else { return false }
    return heads.indices.allSatisfy { start in
      var word = start
      for _ in heads.indices where heads[word] != 0 { word = heads[word] - 1 }
      return heads[word] == 0
    }
  }

  private func allHeads(_ count: Int) -> [[Int]] {
    (0..<count).reduce([[]]) { partial, word in
      partial.flatMap { heads in (0...count).filter { $0 != word + 1 }.map { heads + [$0] } }
    }
  }
}
