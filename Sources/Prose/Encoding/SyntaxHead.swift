internal import Inference

/// Scores which word hangs on which and how, by products of two sides (Dozat and Manning 2017).
struct SyntaxHead: Sendable {
  private let sides: DenseLayer
  private let arcs: DenseLayer
  private let relations: DenseLayer
  private let relationsOfWord: DenseLayer
  private let labels: [Relation]
  /// Widths of a side for arcs and for relations, as in Tools/training/network.py.
  private static let arcWidth = 256
  private static let relationWidth = 96
  /// Words whose relations are scored at once: 32 rows of 4,800 numbers fit in the second cache.
  private static let some = 32

  /// The head of a model, or nil when a block is missing or of another form.
  init?(_ model: ModelFile) {
    let labels = model.lines("labels.relations").map { Relation(name: $0) ?? .dependent }
    guard let sides = DenseLayer("syntax", in: model), let arcs = DenseLayer("arcs", in: model),
      let relations = DenseLayer("relations", in: model),
      let relationsOfWord = DenseLayer("relations.word", in: model),
      sides.outputs == 2 * (Self.arcWidth + Self.relationWidth), arcs.inputs == Self.arcWidth,
      relations.inputs == Self.relationWidth, relationsOfWord.inputs == Self.relationWidth,
      relations.outputs >= labels.count * Self.relationWidth, !labels.isEmpty
    else { return nil }
    self.sides = sides
    self.arcs = arcs
    self.relations = relations
    self.relationsOfWord = relationsOfWord
    self.labels = labels
  }

  /// The heads and relations of sequences of words, whose states lie in the rows of `states`.
  ///
  /// Each sequence's first row is that of its root; heads are numbers within the sequence, 0 for the root.
  func trees(_ states: Matrix, _ sequences: [Range<Int>], by kernels: Kernels) -> [[(
    head: Int, relation: Relation
  )]] {
    let joint = sides(states, by: kernels)
    joint.rectify(by: kernels)
    let own = Matrix(copying: joint, columns: 0..<Self.arcWidth)
    let wanted = arcs(own, by: kernels)
    return sequences.map { sequence in
      let scores = sequence.dropFirst().map { word in
        sequence.map { head in
          wanted.dot(
            word, with: head, of: joint, at: Self.arcWidth, count: Self.arcWidth, by: kernels)
        }
      }
      let heads = DependencyTree.heads(scores)
      let relations = label(sequence, heads, joint, by: kernels)
      return zip(heads, relations).map { ($0, $1) }
    }
  }

  private func label(_ sequence: Range<Int>, _ heads: [Int], _ joint: Matrix, by kernels: Kernels)
    -> [Relation]
  {
    let from = 2 * Self.arcWidth
    var found: [Relation] = []
    var start = 0
    while start < heads.count {
      let end = min(start + Self.some, heads.count)
      let words = sequence.lowerBound + 1 + start..<sequence.lowerBound + 1 + end
      let some = Matrix(copying: joint, rows: words, columns: from..<from + Self.relationWidth)
      let wanted = relations(some, by: kernels)
      let alone = relationsOfWord(some, by: kernels)
      for word in start..<end {
        let head = sequence.lowerBound + heads[word]
        let scores = labels.indices.map { label in
          alone[word - start, label]
            + wanted.dot(
              word - start, from: label * Self.relationWidth, with: head, of: joint,
              at: from + Self.relationWidth,
              count: Self.relationWidth, by: kernels)
        }
        found.append(best(scores, isRoot: heads[word] == 0))
      }
      start = end
    }
    return found
  }

  /// The best relation; a root is a root, and no other word is.
  private func best(_ scores: [Float], isRoot: Bool) -> Relation {
    if isRoot { return .root }
    let place = scores.indices.filter { labels[$0] != .root }.max { scores[$0] < scores[$1] }
    return place.map { labels[$0] } ?? .dependent
  }
}
