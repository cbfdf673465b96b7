internal import Inference

/// Reads two statements together: what of one stands in the other, and what that makes of it.
///
/// Each piece of a statement is held against what it is most like in the other one (decomposable attention, Parikh and
/// others 2016), over states of the encoder's lower layers; signs of figures, dates and denials stand beside that.
/// Trained by Tools/training/agreement.py, whose names these are.
package struct AgreementHead: Sendable {
  private let sides: DenseLayer
  private let own: DenseLayer
  private let ownInner: DenseLayer
  private let other: DenseLayer
  private let inner: DenseLayer
  private let outer: DenseLayer
  /// How much likeness counts, and how much the same letters add to it.
  private let sharpness: Float
  private let same: Float

  /// Layers of the encoder that are read.
  static let depth = 3
  /// Pieces of a statement that are read.
  static let longest = 128
  private static let side = 64
  private static let signRoom = 32

  /// The layers compiled in, or nil when their bytes are damaged.
  package static let bundled = ModelFile.agreement.flatMap(AgreementHead.init)

  init?(_ model: ModelFile) {
    guard let sides = DenseLayer("sides", in: model), let own = DenseLayer("own", in: model),
      let ownInner = DenseLayer("own_inner", in: model),
      let other = DenseLayer("other", in: model), let inner = DenseLayer("inner", in: model),
      let outer = DenseLayer("outer", in: model), let likeness = model.matrix("likeness"),
      sides.outputs == 2 * Self.side, own.inputs == 4 * Self.side + 16,
      other.inputs == own.inputs, ownInner.inputs == own.outputs,
      ownInner.outputs == other.outputs,
      inner.inputs == 5 * other.outputs + 2 * Self.side + Self.signRoom,
      outer.inputs == inner.outputs, outer.outputs >= 3, likeness.rows * likeness.columns == 2,
      StatementSign.allCases.count <= Self.signRoom
    else { return nil }
    self.sides = sides
    self.own = own
    self.ownInner = ownInner
    self.other = other
    self.inner = inner
    self.outer = outer
    let numbers = likeness.rowsAsArrays.flatMap(\.self)
    sharpness = numbers[0]
    same = numbers[1]
  }

  /// What the second statement says of the first; time grows with the product of their lengths.
  func agreement(
    of first: StatementReading, with second: StatementReading, signs: [Float],
    by kernels: Kernels
  ) -> Agreement {
    let attention = Attention(first, second, sharpness: sharpness, same: same)
    let found = own(compared(first, second, attention.forward), by: kernels)
    found.applyGELU(by: kernels)
    let deep = ownInner(found, by: kernels)
    deep.applyGELU(by: kernels)
    let back = other(compared(second, first, attention.backward), by: kernels)
    back.applyGELU(by: kernels)
    var parts = mean(deep, 0..<deep.columns) + peak(deep)
    parts += unmatched(deep, attention.forward) + mean(back, 0..<back.columns) + peak(back)
    let values = Self.side..<2 * Self.side
    parts += mean(first.sides, values) + mean(second.sides, values)
    parts += signs + Array(repeating: 0, count: Self.signRoom - signs.count)
    let joint = Matrix(rows: 1, columns: parts.count)
    for (column, value) in parts.enumerated() { joint[0, column] = value }
    let hidden = inner(joint, by: kernels)
    hidden.applyGELU(by: kernels)
    let scores = outer(hidden, by: kernels)
    return Agreement(scores: (0..<3).map { scores[0, $0] })
  }

  /// The two halves of each piece's state: what finds its like, scaled to length 1, and what is compared.
  func sides(of states: Matrix, by kernels: Kernels) -> Matrix {
    let sides = sides(states, by: kernels)
    for row in 0..<sides.rows {
      var square: Float = 0
      for column in 0..<Self.side { square += sides[row, column] * sides[row, column] }
      let length = max(square.squareRoot(), 1e-12)
      for column in 0..<Self.side { sides[row, column] /= length }
    }
    return sides
  }

  /// Each piece beside what it is held against.
  private func compared(
    _ own: StatementReading, _ others: StatementReading, _ looks: [Look]
  ) -> Matrix {
    let width = Self.side
    let matrix = Matrix(rows: looks.count, columns: 4 * width + 16)
    for (row, look) in looks.enumerated() {
      var sums = [Float](repeating: 0, count: width)
      for (piece, share) in look.shares.enumerated() {
        for column in 0..<width { sums[column] += share * others.sides[piece, width + column] }
      }
      for column in 0..<width {
        let value = own.sides[row, width + column]
        matrix[row, column] = value
        matrix[row, width + column] = sums[column]
        matrix[row, 2 * width + column] = value * sums[column]
        matrix[row, 3 * width + column] = abs(value - sums[column])
      }
      matrix[row, 4 * width] = look.isThere ? 1 : 0
      matrix[row, 4 * width + 1] = look.shares.max() ?? 0
    }
    return matrix
  }

  private func mean(_ matrix: Matrix, _ columns: Range<Int>) -> [Float] {
    columns.map { column in
      (0..<matrix.rows).reduce(Float(0)) { $0 + matrix[$1, column] } / Float(matrix.rows)
    }
  }

  private func peak(_ matrix: Matrix) -> [Float] {
    (0..<matrix.columns).map { column in
      (0..<matrix.rows).reduce(-Float.infinity) { max($0, matrix[$1, column]) }
    }
  }

  private func unmatched(_ matrix: Matrix, _ looks: [Look]) -> [Float] {
    (0..<matrix.columns).map { column in
      looks.indices.reduce(Float(0)) { $0 + (looks[$1].isThere ? 0 : matrix[$1, column]) } / 4
    }
  }
}

/// How a piece looks at the other statement.
private struct Look {
  /// What share of it falls on each of the other's pieces.
  var shares: [Float]
  /// True when a piece of the same letters stands there.
  var isThere: Bool
}

/// The looks of two statements at each other.
private struct Attention {
  var forward: [Look] = []
  var backward: [Look] = []

  init(_ first: StatementReading, _ second: StatementReading, sharpness: Float, same: Float) {
    let rows = first.pieces.indices
    let columns = second.pieces.indices
    let alike = rows.map { row in
      columns.map { column in
        var product: Float = 0
        for place in 0..<64 { product += first.sides[row, place] * second.sides[column, place] }
        return product * sharpness + (first.pieces[row] == second.pieces[column] ? same : 0)
      }
    }
    forward = rows.map { row in
      Look(alike[row], isThere: second.pieces.contains(first.pieces[row]))
    }
    backward = columns.map { column in
      Look(rows.map { alike[$0][column] }, isThere: first.pieces.contains(second.pieces[column]))
    }
  }
}

extension Look {
  fileprivate init(_ scores: [Float], isThere: Bool) {
    let peak = scores.max() ?? 0
    let powers = scores.map { exponential($0 - peak) }
    let sum = powers.reduce(0, +)
    shares = powers.map { $0 / sum }
    self.isThere = isThere
  }
}
