internal import Inference

extension LanguageModel {
  /// The annotation of a document; the result does not depend on `threads`, among which the work is shared.
  package func annotate(
    _ document: Document, vectors: Bool = false, threads: Int = 1
  ) -> LinguisticAnnotation {
    annotate(document, vectors: vectors, threads: threads) { (_) throws(Never) in }
  }

  /// The annotation of a document; `check` is told how many of its tokens are done, and can stop the work by an error.
  ///
  /// It is called several times a second, on the caller's thread. Time is linear in the text.
  package func annotate<Stop: Error>(
    _ document: Document, vectors: Bool = false, threads: Int = 1,
    check: (_ tokens: Int) throws(Stop) -> Void
  ) throws(Stop) -> LinguisticAnnotation {
    let stretches = Stretch.stretches(of: document)
    let runs = StretchBatch.runs(of: stretches)
    var maker = AnnotationMaker(document, vectors: vectors)
    // Some forty milliseconds of work between two calls.
    let group = max(threads, 1) * 4
    var next = 0
    while next < runs.count {
      let some = runs[next..<min(next + group, runs.count)]
      let results = inParallel(some.count, threads: threads) { index in
        let run = some[some.startIndex + index]
        let batch = StretchBatch(
          stretches[run], of: document, vocabulary: vocabulary, longest: encoder.longest)
        return findings(of: batch, in: document, vectors: vectors)
      }
      for findings in results { maker.append(findings) }
      next += some.count
      if let last = some.last { try check(stretches[last.upperBound - 1].core.upperBound) }
    }
    return maker.annotation
  }

  /// What the heads find in each stretch of a batch, in order.
  private func findings(
    of batch: StretchBatch, in document: Document, vectors: Bool
  ) -> [StretchFindings] {
    let firsts = batch.firsts.flatMap(\.self)
    let grammar = Matrix(rows: firsts.count, columns: encoder.width)
    let naming = Matrix(rows: firsts.count, columns: encoder.width)
    let reporting = Matrix(rows: firsts.count, columns: encoder.width)
    // Each stretch's root stands before its words.
    let structure = Matrix(rows: firsts.count + batch.firsts.count, columns: encoder.width)
    var structureRows: [Int] = []
    var sequences: [Range<Int>] = []
    for own in batch.firsts {
      let start = structureRows.count + sequences.count
      for (column, value) in root.enumerated() { structure[start, column] = value }
      structureRows += start + 1..<start + 1 + own.count
      sequences.append(start..<start + 1 + own.count)
    }
    let wordMeans = Matrix(rows: vectors ? firsts.count : 0, columns: encoder.width)
    let means = Matrix(rows: vectors ? batch.firsts.count : 0, columns: encoder.width)
    encoder.run(batch.pieces, wanted: firsts, all: vectors, by: kernels) { layer, states, rows in
      for (row, piece) in rows.enumerated() {
        grammar.add(piece, of: states, times: shares[0][layer], to: row, by: kernels)
        naming.add(piece, of: states, times: shares[1][layer], to: row, by: kernels)
        reporting.add(piece, of: states, times: shares[3][layer], to: row, by: kernels)
        structure.add(
          piece, of: states, times: shares[2][layer], to: structureRows[row], by: kernels)
      }
      guard vectors, layer == encoder.depth - 1 else { return }
      for (row, pieces) in batch.wordPieces.enumerated() {
        for piece in pieces {
          wordMeans.add(piece, of: states, times: 1 / Float(pieces.count), to: row, by: kernels)
        }
      }
      for (row, sequence) in batch.pieces.sequences.enumerated() {
        for piece in sequence {
          means.add(piece, of: states, times: 1 / Float(sequence.count), to: row, by: kernels)
        }
      }
    }
    let labels = tags(grammar, by: kernels)
    let trees = syntax.trees(structure, sequences, by: kernels)
    let inner = nameInner(naming, by: kernels)
    inner.applyGELU(by: kernels)
    let names = nameOuter(inner, by: kernels)
    let attributed = attributions(of: batch, in: document, reporting)
    let senses = vectors ? sense(wordMeans, by: kernels) : wordMeans
    let directions = vectors ? meaning(means, by: kernels) : means
    var found: [StretchFindings] = []
    var row = 0
    for (index, stretch) in batch.stretches.enumerated() {
      let rows = row..<row + batch.firsts[index].count
      row = rows.upperBound
      found.append(
        StretchFindings(
          stretch: stretch, classes: rows.map { classes[labels.best($0, 0..<classes.count)] },
          forms: rows.map { forms[labels.best($0, classes.count..<classes.count + forms.count)] },
          tree: trees[index],
          names: nameDecoder.names(
            rows.map { row in (0..<nameDecoder.count).map { names[row, $0] } },
            first: stretch.core.lowerBound),
          attributions: attributed[index].spans, cueMargins: attributed[index].margins,
          senses: vectors ? rows.map { senses.eightBits(row: $0) } : [],
          vector: vectors ? SentenceVector(directions, row: index) : nil))
    }
    return found
  }

  /// Who says what in each stretch of a batch, in order.
  private func attributions(
    of batch: StretchBatch, in document: Document, _ states: Matrix
  ) -> [(spans: [AttributionSpan], margins: [Float])] {
    var sequences: [(rows: Range<Int>, first: Int)] = []
    for (stretch, own) in zip(batch.stretches, batch.firsts) {
      let start = sequences.last?.rows.upperBound ?? 0
      sequences.append((start..<start + own.count, stretch.core.lowerBound))
    }
    return attributions.attributions(states, sequences, by: kernels) { token in
      HelperWords.all.contains(document.keys[token])
    }
  }
}

/// What the heads found in one stretch.
struct StretchFindings: Sendable {
  var stretch: Stretch
  var classes: [WordClass]
  var forms: [WordForm]
  /// Heads are numbers within the stretch from 1, 0 for its root.
  var tree: [(head: Int, relation: Relation)]
  var names: [NameSpan]
  var attributions: [AttributionSpan]
  var cueMargins: [Float]
  /// One for each word; empty when they were not asked for.
  var senses: [[Int8]]
  var vector: SentenceVector?
}

/// Puts the findings of stretches together, in the order of the text.
private struct AnnotationMaker {
  private(set) var annotation = LinguisticAnnotation()
  private let vectors: Bool
  /// The sentence in hand and its root, on which the roots of its later stretches hang.
  private var sentence = -1
  private var root: Int32 = -1

  init(_ document: Document, vectors: Bool) {
    self.vectors = vectors
    annotation.words.reserveCapacity(document.tokens.count)
  }

  mutating func append(_ findings: [StretchFindings]) {
    for stretch in findings { append(stretch) }
  }

  private mutating func append(_ found: StretchFindings) {
    let isNew = found.stretch.sentence != sentence
    sentence = found.stretch.sentence
    if isNew { root = -1 }
    let start = found.stretch.core.lowerBound
    for (index, edge) in found.tree.enumerated() {
      var word = Word(
        wordClass: found.classes[index], form: found.forms[index], relation: edge.relation,
        head: Int32(edge.head - 1 + start))
      if edge.head == 0 {
        word.head = isNew ? -1 : root
        if isNew { root = Int32(start + index) } else { word.relation = .parataxis }
      }
      annotation.words.append(word)
    }
    annotation.names += found.names
    annotation.attributions += found.attributions
    annotation.cueMargins += found.cueMargins
    for sense in found.senses { annotation.senses.append(sense) }
    // The vector of a sentence in several stretches is that of its first.
    if isNew, let vector = found.vector { annotation.vectors.append(vector) }
  }
}

extension Matrix {
  /// The column of the largest number of a row, the first among equals.
  fileprivate func best(_ row: Int, _ columns: Range<Int>) -> Int {
    var best = columns.lowerBound
    for column in columns where self[row, column] > self[row, best] { best = column }
    return best - columns.lowerBound
  }
}

extension Matrix {
  /// A row's numbers as whole ones from -127 to 127.
  fileprivate func eightBits(row: Int) -> [Int8] {
    (0..<columns).map { Int8(min(max(self[row, $0].rounded(), -127), 127)) }
  }
}

extension SentenceVector {
  /// A row's direction, rounded.
  fileprivate init(_ matrix: Matrix, row: Int) {
    let numbers = (0..<matrix.columns).map { matrix[row, $0] }
    let peak = numbers.reduce(0) { max($0, abs($1)) }
    self.init(values: numbers.map { peak > 0 ? Int8(($0 / peak * 127).rounded()) : 0 })
  }
}
