internal import CKernels

/// A long short-term memory that reads a sequence from both ends (Hochreiter and Schmidhuber 1997; Graves and Schmidhuber
/// 2005).
package struct Memory: Sendable {
  /// What the gates of both directions are given by each row.
  private let gates: DenseLayer
  /// What the last state adds to the gates, forward above backward.
  private let weights: RecurrentWeights
  /// Numbers of a state of one direction.
  private let width: Int

  /// The memory of two blocks, or nil when one is missing or of another form.
  package init?(_ name: String, in model: ModelFile) {
    guard let gates = DenseLayer(name, in: model),
      let weights = RecurrentWeights("\(name).recurrent", in: model),
      weights.columns == 2 * weights.rows, weights.rows % 32 == 0,
      gates.outputs == 2 * weights.columns
    else { return nil }
    self.gates = gates
    self.weights = weights
    width = weights.rows / 2
  }

  package var inputs: Int { gates.inputs }
  /// The width of a state: both directions.
  package var outputs: Int { 2 * width }

  /// The states of sequences that lie in the rows of a matrix; time is linear in them.
  package func callAsFunction(
    _ input: Matrix, _ sequences: [Range<Int>], by kernels: Kernels
  ) -> Matrix {
    let joint = gates(input, by: kernels)
    let states = Matrix(rows: input.rows, columns: outputs)
    let space = Matrix(unwritten: 1, columns: 5 * width)
    for sequence in sequences where !sequence.isEmpty {
      precondition(sequence.lowerBound >= 0 && sequence.upperBound <= input.rows)
      for direction in 0..<2 {
        unsafe kernels.functions.pointee.recur(
          joint.pointer(sequence.lowerBound, from: direction * 4 * width), joint.columns,
          sequence.count, width, weights.pointer(direction * width), Int32(direction),
          states.pointer(sequence.lowerBound, from: direction * width), states.columns,
          space.pointer(0))
      }
    }
    return states
  }
}

/// A block of floating-point numbers, read where it lies.
@safe
private struct RecurrentWeights: Sendable {
  let rows: Int
  let columns: Int
  // Constant data of the program.
  nonisolated(unsafe) private let values: UnsafePointer<Float>

  init?(_ name: String, in model: ModelFile) {
    guard let block = model.block(name, atLeast: { $0.rows * $0.columns * 4 }),
      let values = unsafe model.pointer(block, as: Float.self)
    else { return nil }
    rows = block.rows
    columns = block.columns
    unsafe self.values = values
  }

  func pointer(_ row: Int) -> UnsafePointer<Float> {
    precondition(row >= 0 && row < rows)
    return unsafe values + row * columns
  }
}
