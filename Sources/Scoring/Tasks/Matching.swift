internal import Comparison
internal import JSON

extension ScoringTask {
  /// Which known claim a text repeats.
  static let matching = ScoringTask(
    name: "matching", summary: "which known claim a text repeats",
    formats: "CheckThat! 2020 (3 files)"
  ) { (files, core) throws(ScoringError) in
    let core = try core.required(for: "matching")
    guard files.count == 3 else {
      throw ScoringError(
        files.first?.path ?? "",
        .columns(found: files.count, format: "three files: claims, queries, right claims"))
    }
    let claims = try TitledTable(files[0])
    let queries = try TitledTable(files[1])
    let right = try TitledTable(files[2])
    let ids = try claims.column("claim_id")
    let texts = try claims.column("claim")
    let titles = claims.optionalColumn("title") ?? texts
    let vectors = core.vectors(of: texts)
    let titleVectors = core.vectors(of: titles)
    let search = ClaimSearch(
      texts.indices.map { ([texts[$0], titles[$0]], [vectors[$0], titleVectors[$0]]) })
    var wanted: [String: Set<String>] = [:]
    for (query, claim) in zip(try right.column("query_id"), try right.column("claim_id")) {
      wanted[query, default: []].insert(claim)
    }
    let posts = try queries.column("text").map(PostText.words)
    var precisions = 0.0
    var firsts = 0
    var count = 0
    for ((query, post), vector) in zip(
      zip(try queries.column("query_id"), posts), core.vectors(of: posts))
    {
      guard let answers = wanted[query] else { continue }
      let found = search.best(depth, for: post, vector: vector).map { ids[$0.claim] }
      precisions += averagePrecision(found, answers)
      firsts += found.first.map(answers.contains) ?? false ? 1 : 0
      count += 1
    }
    guard count > 0 else { throw ScoringError(files[2].path, .nothing("a query's right claim")) }
    return [
      "map5": .figure(precisions / Double(count)), "p1": .figure(Double(firsts) / Double(count)),
      "queries": .integer(count), "claims": .integer(ids.count),
    ]
  }

  /// How far down the ranking is looked: MAP@5.
  private static let depth = 5

  /// The precision at each right answer, over all that could be among the first five.
  private static func averagePrecision(_ found: [String], _ answers: Set<String>) -> Double {
    var hits = 0.0
    var sum = 0.0
    for (rank, id) in found.enumerated() where answers.contains(id) {
      hits += 1
      sum += hits / Double(rank + 1)
    }
    return sum / Double(min(answers.count, depth))
  }
}
