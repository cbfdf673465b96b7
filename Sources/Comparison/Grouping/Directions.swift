/// Directions of claims as rows of whole numbers, each of one length or all zeros.
///
/// Products of whole numbers are exact: the same on every machine, in any order.
struct Directions {
  private static let width = 128
  /// The length of a row; the product of two fits 32 bits.
  private static let length: Float = 16_384

  private var values: [Int16]
  /// The number of rows.
  let count: Int

  /// The rows of some directions; a missing one is all zeros, what is too long is cut.
  init(_ directions: [[Int8]?]) {
    self.init(
      rows: directions.lazy.map { direction in
        var row = [Float](repeating: 0, count: Directions.width)
        for (place, value) in (direction ?? []).prefix(Directions.width).enumerated() {
          row[place] = Float(value)
        }
        return row
      }, count: directions.count)
  }

  private init(rows: some Sequence<[Float]>, count: Int) {
    self.count = count
    values = []
    values.reserveCapacity(count * Directions.width)
    for row in rows {
      var square: Float = 0
      for value in row { square += value * value }
      let scale = square > 0 ? Directions.length / square.squareRoot() : 0
      for value in row { values.append(Int16((value * scale).rounded())) }
    }
  }

  /// The cosine between two rows, -1 to 1.
  func cosine(_ a: Int, _ other: Directions, _ b: Int) -> Double {
    let product = unsafe values.withUnsafeBufferPointer { one in
      unsafe other.values.withUnsafeBufferPointer { two in
        var sum: Int32 = 0
        let (first, second) = (a * Directions.width, b * Directions.width)
        guard first + Directions.width <= one.count, second + Directions.width <= two.count else {
          return sum
        }
        for place in 0..<Directions.width {
          sum &+= unsafe Int32(one[first &+ place]) &* Int32(two[second &+ place])
        }
        return sum
      }
    }
    return Double(product) / Double(Directions.length * Directions.length)
  }

  /// The numbers of a row.
  private func row(_ index: Int) -> ArraySlice<Int16> {
    values[(index * Directions.width)..<((index + 1) * Directions.width)]
  }

  /// The directions less a share of their mean; a claim without a direction keeps none.
  func centred(by share: Float) -> Directions {
    guard count > 0 else { return self }
    var sums = [Int](repeating: 0, count: Directions.width)
    for index in 0..<count {
      for (place, value) in row(index).enumerated() { sums[place] += Int(value) }
    }
    let mean = sums.map { Float($0) / Float(count) * share }
    return Directions(
      rows: (0..<count).lazy.map { index in
        let row = self.row(index)
        guard row.contains(where: { $0 != 0 }) else { return row.map { Float($0) } }
        return zip(row, mean).map { Float($0) - $1 }
      }, count: count)
  }

  /// For each of some numbers of a key, the direction of all rows with that key together.
  func sums(into count: Int, _ keys: [Int]) -> Directions {
    var sums = [Int32](repeating: 0, count: count * Directions.width)
    for (index, key) in keys.enumerated() {
      for (place, value) in row(index).enumerated() {
        sums[key * Directions.width + place] += Int32(value)
      }
    }
    return Directions(
      rows: (0..<count).lazy.map { key in
        sums[(key * Directions.width)..<((key + 1) * Directions.width)].map { Float($0) }
      }, count: count)
  }
}
