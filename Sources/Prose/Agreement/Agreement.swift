/// What a second statement says of a first, as chances that add up to 1.
package struct Agreement: Hashable, Sendable {
  package var supports: Float
  package var contradicts: Float
  package var leavesOpen: Float

  /// From scores of any size, one for each (Bridle 1990).
  init(scores: [Float]) {
    let peak = scores.max() ?? 0
    let powers = scores.map { exponential($0 - peak) }
    let sum = powers.reduce(0, +)
    supports = powers[0] / sum
    contradicts = powers[1] / sum
    leavesOpen = powers[2] / sum
  }
}

/// e to a power that is not positive, by its series over halved powers: the same bits on every machine.
func exponential(_ power: Float) -> Float {
  guard power > -80 else { return 0 }
  let small = power / 128
  var term: Float = 1
  var sum: Float = 1
  for count in 1...5 {
    term *= small / Float(count)
    sum += term
  }
  for _ in 0..<7 { sum *= sum }
  return sum
}
