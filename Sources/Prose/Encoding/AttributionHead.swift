internal import Inference

/// Finds the words that report something, and for each of them who says it and what is said.
///
/// A memory reads each sentence from both ends. Each word is scored as source and as content of each cue by a product of
/// two sides and by how far it stands from the cue; the best sequence of roles is one that does not change often.
struct AttributionHead: Sendable {
  private let memory: Memory
  private let cues: DenseLayer
  /// What a cue tells of, in the order of `AttributionSpan.Act`.
  private let acts: DenseLayer
  private let sides: DenseLayer
  private let roles: DenseLayer
  private let rolesOfCue: DenseLayer
  /// By role, then by steps from the cue, the middle one being its own place.
  private let distances: [[Float]]
  /// The width of a side, as in Tools/training/network.py.
  private static let width = 128
  private static let roleCount = 3
  /// What it costs to change the role from one word to the next.
  private static let change: Float = 1.5

  /// What a word is to a cue, in the order of the scores.
  private enum Role: Int {
    case none, source, content
  }

  /// The head of a model, or nil when a block is missing or of another form.
  init?(_ model: ModelFile) {
    guard let memory = Memory("reporting", in: model), let cues = DenseLayer("cues", in: model),
      let acts = DenseLayer("acts", in: model), let sides = DenseLayer("cue.sides", in: model),
      let roles = DenseLayer("roles", in: model), let own = DenseLayer("roles.cue", in: model),
      let distances = model.matrix("roles.distance"), sides.outputs == 2 * Self.width,
      cues.inputs == memory.outputs, acts.inputs == memory.outputs, sides.inputs == memory.outputs,
      roles.inputs == Self.width, own.inputs == Self.width,
      roles.outputs >= Self.roleCount * Self.width, distances.rows == Self.roleCount,
      distances.columns % 2 == 1
    else { return nil }
    self.memory = memory
    self.cues = cues
    self.acts = acts
    self.sides = sides
    self.roles = roles
    rolesOfCue = own
    self.distances = distances.rowsAsArrays
  }

  var inputs: Int { memory.inputs }

  /// The attributions of sequences of words, whose states lie in the rows of `states`.
  ///
  /// With them, how far each word is ahead of being part of no cue. Token numbers go on from each sequence's first one; `helps` tells the words of a cue that no role hangs on.
  func attributions(
    _ states: Matrix, _ sequences: [(rows: Range<Int>, first: Int)], by kernels: Kernels,
    helps: (Int) -> Bool
  ) -> [(spans: [AttributionSpan], margins: [Float])] {
    let states = memory(states, sequences.map(\.rows), by: kernels)
    let scores = cues(states, by: kernels)
    let found = sequences.map { cueRanges(scores, $0.rows) }
    let margins = sequences.map {
      $0.rows.map { max(scores[$0, 1], scores[$0, 2]) - scores[$0, 0] }
    }
    guard found.contains(where: { !$0.isEmpty }) else { return margins.map { ([], $0) } }
    let acts = acts(states, by: kernels)
    let joint = sides(states, by: kernels)
    joint.rectify(by: kernels)
    return zip(zip(sequences, margins), found).map { pair, cues in
      let (sequence, margins) = pair
      let spans = cues.map { cue in
        let shift = sequence.first - sequence.rows.lowerBound
        let anchor = cue.rows.first { !helps($0 + shift) } ?? cue.rows.lowerBound
        let roles = roles(of: sequence.rows, for: anchor, cue.rows, joint, by: kernels)
        return AttributionSpan(
          cue: cue.rows.lowerBound + shift..<cue.rows.upperBound + shift,
          source: Self.runs(of: .source, in: roles, from: sequence.first),
          content: Self.runs(of: .content, in: roles, from: sequence.first),
          act: AttributionSpan.Act.best { acts[anchor, $0] }, margin: cue.margin)
      }
      return (spans, margins)
    }
  }

  /// The rows of cues among those of a sequence: a first word and what goes on with it.
  private func cueRanges(_ scores: Matrix, _ rows: Range<Int>) -> [(
    rows: Range<Int>, margin: Float
  )] {
    var found: [(rows: Range<Int>, margin: Float)] = []
    for row in rows {
      let (none, first, later) = (scores[row, 0], scores[row, 1], scores[row, 2])
      if later > none, later > first, let last = found.last, last.rows.upperBound == row {
        found[found.count - 1].rows = last.rows.lowerBound..<row + 1
      } else if max(first, later) > none {
        found.append((row..<row + 1, max(first, later) - none))
      }
    }
    return found
  }

  /// The likeliest role of each word of a sequence for the cue at a row; Viterbi's algorithm.
  private func roles(
    of rows: Range<Int>, for anchor: Int, _ cue: Range<Int>, _ joint: Matrix, by kernels: Kernels
  ) -> [Role] {
    let own = Matrix(copying: joint, rows: anchor..<anchor + 1, columns: 0..<Self.width)
    let wanted = roles(own, by: kernels)
    let alone = rolesOfCue(own, by: kernels)
    let far = distances[0].count / 2
    var totals = [Float](repeating: 0, count: Self.roleCount)
    var origins: [[Int]] = []
    for row in rows {
      let step = min(max(row - anchor, -far), far) + far
      let best = totals.indices.max { totals[$0] < totals[$1] } ?? 0
      var origin: [Int] = []
      var next: [Float] = []
      for role in 0..<Self.roleCount {
        let stays = totals[role] >= totals[best] - Self.change
        origin.append(stays ? role : best)
        var score = alone[0, role] + distances[role][step]
        score += wanted.dot(
          0, from: role * Self.width, with: row, of: joint, at: Self.width, count: Self.width,
          by: kernels)
        // A cue is neither source nor content of itself.
        if cue.contains(row), role != Role.none.rawValue { score = -100 }
        next.append((stays ? totals[role] : totals[best] - Self.change) + score)
      }
      totals = next
      origins.append(origin)
    }
    var role = totals.indices.max { totals[$0] < totals[$1] } ?? 0
    var path: [Role] = []
    for origin in origins.reversed() {
      path.append(Role(rawValue: role) ?? .none)
      role = origin[role]
    }
    return path.reversed()
  }

  private static func runs(of role: Role, in roles: [Role], from first: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (index, own) in roles.enumerated() where own == role {
      if let last = runs.last, last.upperBound == first + index {
        runs[runs.count - 1] = last.lowerBound..<first + index + 1
      } else {
        runs.append(first + index..<first + index + 1)
      }
    }
    return runs
  }
}
