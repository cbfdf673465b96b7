internal import CKernels

/// A layer of a network: y = W x + b with 8-bit weights, a scale for each output.
@safe
package struct DenseLayer: Sendable {
  package let inputs: Int
  /// A multiple of 64; outputs past those that were trained are zero.
  package let outputs: Int
  // Constant data of the program.
  nonisolated(unsafe) private let weights: UnsafePointer<UInt8>
  nonisolated(unsafe) private let scales: UnsafePointer<Float>
  nonisolated(unsafe) private let bias: UnsafePointer<Float>

  /// The layer of a packed block, or nil when there is none of that form.
  package init?(_ name: String, in model: ModelFile) {
    guard let block = model.block(name, atLeast: { $0.rows * ($0.columns + 8) }),
      block.rows % 64 == 0, block.columns % 16 == 0,
      let weights = unsafe model.pointer(block, as: UInt8.self),
      let scales = unsafe model.pointer(block, at: block.rows * block.columns, as: Float.self),
      let bias = unsafe model.pointer(block, at: block.rows * (block.columns + 4), as: Float.self)
    else { return nil }
    inputs = block.columns
    outputs = block.rows
    unsafe self.weights = weights
    unsafe self.scales = scales
    unsafe self.bias = bias
  }

  /// The layer's outputs for some rows.
  package func callAsFunction(_ input: Matrix, by kernels: Kernels) -> Matrix {
    let rounded = RoundedRows(rows: input.rows, columns: input.columns)
    let output = Matrix(unwritten: input.rows, columns: outputs)
    apply(to: rounded.taking(input, by: kernels), into: output, by: kernels)
    return output
  }

  /// Writes the layer's outputs for some rows.
  func apply(to input: RoundedRows, into output: Matrix, by kernels: Kernels) {
    precondition(input.columns == inputs && output.columns == outputs && output.rows == input.rows)
    unsafe kernels.functions.pointee.linear(
      input.values, input.scales, input.sums, input.rows, inputs, weights, scales, bias, outputs,
      output.values)
  }
}

/// Rows rounded to 8 bits, each with a scale of its own.
@safe
final class RoundedRows {
  private(set) var rows = 0
  private(set) var columns = 0
  private let room: (rows: Int, numbers: Int)
  let values: UnsafeMutablePointer<Int8>
  let scales: UnsafeMutablePointer<Float>
  let sums: UnsafeMutablePointer<Int32>

  /// Room for so many rows of at most so many columns.
  init(rows: Int, columns: Int) {
    room = (rows, rows * columns)
    unsafe values = .allocate(capacity: max(rows * columns, 1))
    unsafe scales = .allocate(capacity: max(rows, 1))
    unsafe sums = .allocate(capacity: max(rows, 1))
  }

  /// Itself, with the rows of a matrix in place of what it held; columns are a multiple of 16.
  func taking(_ matrix: Matrix, by kernels: Kernels) -> RoundedRows {
    rows = matrix.rows
    columns = matrix.columns
    precondition(columns % 16 == 0 && rows <= room.rows && rows * columns <= room.numbers)
    unsafe kernels.functions.pointee.quantise(matrix.values, rows, columns, values, scales, sums)
    return self
  }

  deinit {
    unsafe values.deallocate()
    unsafe scales.deallocate()
    unsafe sums.deallocate()
  }
}
