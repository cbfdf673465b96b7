/// How two series of numbers of one length go together.
package enum Correlation {
  /// Pearson's coefficient; not a number when a series is constant or empty.
  package static func pearson(_ left: [Double], _ right: [Double]) -> Double {
    let count = Double(left.count)
    let leftMean = left.reduce(0, +) / count
    let rightMean = right.reduce(0, +) / count
    var (both, leftSquares, rightSquares) = (0.0, 0.0, 0.0)
    for (x, y) in zip(left, right) {
      both += (x - leftMean) * (y - rightMean)
      leftSquares += (x - leftMean) * (x - leftMean)
      rightSquares += (y - rightMean) * (y - rightMean)
    }
    return both / (leftSquares * rightSquares).squareRoot()
  }

  /// Spearman's coefficient: Pearson's of the ranks, equal numbers sharing the mean of theirs.
  package static func spearman(_ left: [Double], _ right: [Double]) -> Double {
    pearson(ranks(left), ranks(right))
  }

  private static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for index in start..<end { ranks[order[index]] = Double(start + end - 1) / 2 }
      start = end
    }
    return ranks
  }

  /// The cosine of the angle between two vectors; 0 when one has no length.
  package static func cosine(_ left: [Float], _ right: [Float]) -> Double {
    var (both, leftSquares, rightSquares) = (0.0, 0.0, 0.0)
    for (x, y) in zip(left, right) {
      both += Double(x) * Double(y)
      leftSquares += Double(x) * Double(x)
      rightSquares += Double(y) * Double(y)
    }
    let lengths = (leftSquares * rightSquares).squareRoot()
    return lengths > 0 ? both / lengths : 0
  }
}
