/// Directions of claims as rows of numbers, each of length one or all zeros.
///
/// Sums go in one order, so that they are the same on every machine.
struct Directions {
  private static let width = 128
  private static let lanes = 32

  private var rows: [SIMD32<Float>]

  /// The rows of some directions; a missing one is all zeros, what is too long is cut.
  init(_ values: [[Int8]?]) {
    rows = []
    rows.reserveCapacity(values.count * 4)
    for values in values {
      var row = [Float](repeating: 0, count: Directions.width)
      for (place, value) in (values ?? []).prefix(Directions.width).enumerated() {
        row[place] = Float(value)
      }
      append(row)
    }
  }

  private init(rows: [SIMD32<Float>]) { self.rows = rows }

  /// The number of rows.
  var count: Int { rows.count / 4 }

  private mutating func append(_ row: [Float]) {
    var length: Float = 0
    for value in row { length += value * value }
    let scale = length > 0 ? 1 / length.squareRoot() : 0
    for start in stride(from: 0, to: Directions.width, by: Directions.lanes) {
      rows.append(SIMD32(row[start..<(start + Directions.lanes)]) * scale)
    }
  }

  /// The cosine between two rows, -1 to 1.
  func cosine(_ a: Int, _ other: Directions, _ b: Int) -> Double {
    var sum = SIMD32<Float>.zero
    for part in 0..<4 { sum += rows[a * 4 + part] * other.rows[b * 4 + part] }
    // Halves are folded, so that the order of the sum is the same everywhere.
    let sixteen = sum.lowHalf + sum.highHalf
    let eight = sixteen.lowHalf + sixteen.highHalf
    let four = eight.lowHalf + eight.highHalf
    let two = four.lowHalf + four.highHalf
    return Double(two[0] + two[1])
  }

  /// The numbers of a row.
  private func row(_ index: Int) -> [Float] {
    (0..<4).flatMap { part in (0..<Directions.lanes).map { rows[index * 4 + part][$0] } }
  }

  /// The directions less a share of their mean.
  func centred(by share: Double) -> Directions {
    guard count > 0 else { return self }
    var mean = [SIMD32<Float>](repeating: .zero, count: 4)
    for index in rows.indices { mean[index % 4] += rows[index] }
    for part in 0..<4 { mean[part] *= Float(share) / Float(count) }
    var centred = Directions(rows: [])
    centred.rows.reserveCapacity(rows.count)
    for index in 0..<count {
      // A claim without a direction keeps none.
      let isKnown = (0..<4).contains { rows[index * 4 + $0] != .zero }
      let moved = Directions(
        rows: (0..<4).map { isKnown ? rows[index * 4 + $0] - mean[$0] : .zero })
      centred.append(moved.row(0))
    }
    return centred
  }

  /// For each of some numbers of a key, the direction of all rows with that key together.
  func sums(into count: Int, _ keys: [Int]) -> Directions {
    var sums = Directions(rows: [SIMD32<Float>](repeating: .zero, count: count * 4))
    for (index, key) in keys.enumerated() {
      for part in 0..<4 { sums.rows[key * 4 + part] += rows[index * 4 + part] }
    }
    var settled = Directions(rows: [])
    for index in 0..<count { settled.append(sums.row(index)) }
    return settled
  }
}
