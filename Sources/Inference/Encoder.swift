internal import CKernels

/// A transformer over pieces of words, with the shape of each word.
///
/// After Vaswani and others 2017, as BERT has it (Devlin and others 2019). A sequence's states do not depend on what else is in the batch, bit for bit.
@safe
package struct Encoder: Sendable {
  /// Numbers of one state.
  package let width: Int
  /// The longest sequence, in pieces.
  package let longest: Int
  /// How many pieces it knows; a piece is a number below.
  package let pieceCount: Int
  private let layers: [Layer]
  private let heads: Int
  // Constant data of the program.
  nonisolated(unsafe) private let pieces: UnsafePointer<Int8>
  nonisolated(unsafe) private let pieceScales: UnsafePointer<Float>
  nonisolated(unsafe) private let positions: UnsafePointer<Float>
  nonisolated(unsafe) private let shapes: UnsafePointer<Float>
  private let shapeCount: Int
  private let norm: Normalisation

  private struct Layer {
    let attention: DenseLayer
    let out: DenseLayer
    let up: DenseLayer
    let down: DenseLayer
    let attended: Normalisation
    let done: Normalisation
  }

  /// The encoder of a model, or nil when a block is missing or of another form.
  package init?(_ model: ModelFile) {
    guard let pieceBlock = model.block("pieces", atLeast: { $0.rows * ($0.columns + 4) }),
      let positionBlock = model.block("positions", atLeast: { $0.rows * $0.columns * 4 }),
      let shapeBlock = model.block("shapes", atLeast: { $0.rows * $0.columns * 4 }),
      positionBlock.columns == pieceBlock.columns, shapeBlock.columns == pieceBlock.columns,
      let pieces = unsafe model.pointer(pieceBlock, as: Int8.self),
      let pieceScales = unsafe model.pointer(
        pieceBlock, at: pieceBlock.rows * pieceBlock.columns, as: Float.self),
      let positions = unsafe model.pointer(positionBlock, as: Float.self),
      let shapes = unsafe model.pointer(shapeBlock, as: Float.self),
      let norm = Normalisation("norm", in: model)
    else { return nil }
    width = pieceBlock.columns
    heads = width / 32
    longest = positionBlock.rows
    unsafe self.pieces = pieces
    unsafe self.pieceScales = pieceScales
    unsafe self.positions = positions
    unsafe self.shapes = shapes
    pieceCount = pieceBlock.rows
    shapeCount = shapeBlock.rows
    self.norm = norm
    var layers: [Layer] = []
    while let attention = DenseLayer("\(layers.count).attention", in: model),
      let out = DenseLayer("\(layers.count).out", in: model),
      let up = DenseLayer("\(layers.count).up", in: model),
      let down = DenseLayer("\(layers.count).down", in: model),
      let attended = Normalisation("\(layers.count).attended", in: model),
      let done = Normalisation("\(layers.count).done", in: model)
    {
      layers.append(
        Layer(attention: attention, out: out, up: up, down: down, attended: attended, done: done))
    }
    guard !layers.isEmpty, width % 32 == 0 else { return nil }
    self.layers = layers
  }

  /// How many layers there are.
  package var depth: Int { layers.count }

  /// Runs the encoder over sequences that lie one after another and gives the states after each layer to `read`.
  ///
  /// `wanted` are the pieces whose states are read, in ascending order; `read` is told in which rows these are. Without
  /// `all`, the last layer is worked out for them only. With a `depth`, only so many layers are run. Time grows with the
  /// pieces, and with the square of each sequence's length, which is at most `longest`.
  package func run(
    _ batch: PieceBatch, wanted: [Int], all: Bool, depth: Int? = nil, by kernels: Kernels,
    read: (_ layer: Int, _ states: Matrix, _ rows: [Int]) -> Void
  ) {
    precondition(batch.pieces.allSatisfy { $0 >= 0 && Int($0) < pieceCount })
    precondition(batch.shapes.allSatisfy { Int($0) < shapeCount })
    precondition(batch.sequences.allSatisfy { $0.count <= longest })
    let functions = unsafe kernels.functions.pointee
    var states = Matrix(unwritten: batch.pieces.count, columns: width)
    let places = batch.sequences.flatMap { 0..<Int32($0.count) }
    unsafe functions.embed(
      pieces, pieceScales, positions, shapes, batch.pieces, places, batch.shapes, states.rows,
      width,
      states.values)
    norm.apply(to: states, adding: nil, by: kernels)
    let longestHere = batch.sequences.map(\.count).max() ?? 0
    let space = Matrix(unwritten: 1, columns: 36 * ((longestHere + 15) / 16 * 16))
    var seen = Matrix(unwritten: states.rows, columns: width)
    // Room for what stands between layers, used again by each.
    let rounded = RoundedRows(rows: states.rows, columns: max(width, layers[0].up.outputs))
    let joint = Matrix(unwritten: states.rows, columns: layers[0].attention.outputs)
    var inner = Matrix(unwritten: states.rows, columns: layers[0].up.outputs)
    var outer = Matrix(unwritten: states.rows, columns: width)
    for (number, layer) in layers.prefix(depth ?? layers.count).enumerated() {
      layer.attention.apply(to: rounded.taking(states, by: kernels), into: joint, by: kernels)
      for sequence in batch.sequences {
        unsafe functions.attend(
          joint.pointer(sequence.lowerBound), sequence.count, heads,
          seen.pointer(sequence.lowerBound), space.values)
      }
      var rows = wanted
      if number == layers.count - 1, !all {
        seen = seen.keeping(wanted)
        states = states.keeping(wanted)
        inner = Matrix(unwritten: wanted.count, columns: inner.columns)
        outer = Matrix(unwritten: wanted.count, columns: width)
        rows = Array(wanted.indices)
      }
      layer.out.apply(to: rounded.taking(seen, by: kernels), into: outer, by: kernels)
      layer.attended.apply(to: states, adding: outer, by: kernels)
      layer.up.apply(to: rounded.taking(states, by: kernels), into: inner, by: kernels)
      inner.applyGELU(by: kernels)
      layer.down.apply(to: rounded.taking(inner, by: kernels), into: outer, by: kernels)
      layer.done.apply(to: states, adding: outer, by: kernels)
      read(number, states, rows)
    }
  }
}

/// Sequences of pieces that are run together, one after another in the same arrays.
package struct PieceBatch: Sendable {
  package var pieces: [Int32] = []
  package var shapes: [UInt8] = []
  package var sequences: [Range<Int>] = []

  package init() {}
}

/// Moves each row to mean 0 and deviation 1, then scales it (Ba, Kiros and Hinton 2016).
@safe
struct Normalisation: Sendable {
  // Constant data of the program.
  nonisolated(unsafe) private let gain: UnsafePointer<Float>
  private let width: Int

  init?(_ name: String, in model: ModelFile) {
    guard let block = model.block(name, atLeast: { $0.rows * $0.columns * 4 }), block.rows == 2,
      let gain = unsafe model.pointer(block, as: Float.self)
    else { return nil }
    unsafe self.gain = gain
    width = block.columns
  }

  func apply(to states: Matrix, adding other: Matrix?, by kernels: Kernels) {
    precondition(states.columns == width && other?.columns ?? width == width)
    unsafe kernels.functions.pointee.normalise(
      states.values, other?.values, states.rows, width, gain, gain + width)
  }
}
