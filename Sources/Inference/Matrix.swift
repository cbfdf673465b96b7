internal import CKernels

/// Rows of numbers, all of one length, that the kernels work on in place.
@safe
package final class Matrix {
  package let rows: Int
  package let columns: Int
  let values: UnsafeMutablePointer<Float>

  /// A matrix of zeros.
  package init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    unsafe values = .allocate(capacity: max(rows * columns, 1))
    unsafe values.initialize(repeating: 0, count: rows * columns)
  }

  /// A matrix whose numbers are still to be written, all of them.
  init(unwritten rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    unsafe values = .allocate(capacity: max(rows * columns, 1))
  }

  deinit { unsafe values.deallocate() }

  /// One number; both indices must be within bounds.
  package subscript(row: Int, column: Int) -> Float {
    get {
      precondition(row >= 0 && row < rows && column >= 0 && column < columns)
      return unsafe values[row * columns + column]
    }
    set {
      precondition(row >= 0 && row < rows && column >= 0 && column < columns)
      unsafe values[row * columns + column] = newValue
    }
  }

  /// A row from a column on, as the kernels take it.
  func pointer(_ row: Int, from column: Int = 0) -> UnsafeMutablePointer<Float> {
    precondition(row >= 0 && row <= rows && column >= 0 && column <= columns)
    return unsafe values + (row * columns + column)
  }
}

extension Matrix {
  /// Copies a row of another matrix of the same width.
  package func copy(_ row: Int, of other: Matrix, to target: Int) {
    precondition(columns == other.columns)
    precondition(target < rows && row < other.rows)
    unsafe pointer(target).update(from: other.pointer(row), count: columns)
  }

  /// Adds a multiple of some columns of a row of another matrix; the width is a multiple of 16.
  package func add(
    _ row: Int, of other: Matrix, times factor: Float, to target: Int, by kernels: Kernels
  ) {
    precondition(columns == other.columns && target < rows && row < other.rows)
    unsafe kernels.functions.pointee.add_scaled(
      other.pointer(row), factor, columns, pointer(target))
  }

  /// The sum of products of `count` numbers of two rows, a multiple of 16.
  package func dot(
    _ row: Int, from column: Int = 0, with otherRow: Int, of other: Matrix, at otherColumn: Int = 0,
    count: Int, by kernels: Kernels
  ) -> Float {
    precondition(row < rows && column + count <= columns)
    precondition(otherRow < other.rows && otherColumn + count <= other.columns)
    return unsafe kernels.functions.pointee.dot(
      pointer(row, from: column), other.pointer(otherRow, from: otherColumn), count)
  }

  /// Replaces each number x by x/2 · (1 + erf(x/√2)), the Gaussian error linear unit (Hendrycks and Gimpel 2016).
  package func applyGELU(by kernels: Kernels) {
    unsafe kernels.functions.pointee.gelu(values, rows * columns)
  }

  /// Replaces each negative number by a tenth of it.
  package func rectify(by kernels: Kernels) {
    unsafe kernels.functions.pointee.rectify(values, rows * columns)
  }
}

extension Matrix {
  /// Some rows and columns of a matrix, copied.
  package convenience init(copying other: Matrix, rows: Range<Int>? = nil, columns: Range<Int>) {
    let rows = rows ?? 0..<other.rows
    precondition(rows.upperBound <= other.rows && columns.upperBound <= other.columns)
    self.init(unwritten: rows.count, columns: columns.count)
    for (place, row) in rows.enumerated() {
      unsafe pointer(place).update(
        from: other.pointer(row, from: columns.lowerBound), count: columns.count)
    }
  }
}

extension Matrix {
  /// All numbers, row by row, copied.
  package var rowsAsArrays: [[Float]] {
    (0..<rows).map { row in (0..<columns).map { self[row, $0] } }
  }
}

extension Matrix {
  /// Some rows, copied.
  func keeping(_ wanted: [Int]) -> Matrix {
    let kept = Matrix(unwritten: wanted.count, columns: columns)
    for (place, row) in wanted.enumerated() { kept.copy(row, of: self, to: place) }
    return kept
  }
}
