internal import JSON

extension ScoringTask {
  /// Meaning vectors.
  static let similarity = ScoringTask(
    name: "similarity", summary: "how alike two texts are, by their vectors",
    formats: "STS-B"
  ) { (files, core) throws(ScoringError) in
    let core = try core.required(for: "similarity")
    var pairs: [SimilarityPair] = []
    for file in files { pairs += try SimilarityPair.pairs(in: file) }
    let vectors = core.vectors(of: pairs.flatMap { [$0.left, $0.right] })
    let cosines = pairs.indices.map {
      Correlation.cosine(vectors[2 * $0], vectors[2 * $0 + 1])
    }
    let scores = pairs.map(\.score)
    return [
      "pearson": .figure(Correlation.pearson(cosines, scores)),
      "spearman": .figure(Correlation.spearman(cosines, scores)), "pairs": .integer(pairs.count),
    ]
  }
}
