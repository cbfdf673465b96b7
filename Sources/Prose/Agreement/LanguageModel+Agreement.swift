internal import Inference

/// A statement made ready for being held against others.
package struct StatementReading {
  /// The numbers of its pieces, both marks among them.
  let pieces: [Int32]
  /// What finds its like in another statement, and what is compared, for each piece.
  let sides: Matrix
  let document: Document
}

extension LanguageModel {
  /// The reading of a statement, of which the first 128 pieces count; linear in its text.
  package func reading(ofStatement document: Document, with head: AgreementHead) -> StatementReading
  {
    var batch = PieceBatch()
    batch.pieces.append(vocabulary.begin)
    batch.shapes.append(WordShape.none.rawValue)
    for (index, token) in document.tokens.enumerated() {
      let word = document.bytes[token.range.indices]
      let before = batch.pieces.count
      vocabulary.append(word, to: &batch.pieces)
      let shape = WordShape(word, isFirst: index == 0)
      batch.shapes.append(
        contentsOf: repeatElement(shape.rawValue, count: batch.pieces.count - before))
      // The end mark is cut with the rest, as in training.
      if batch.pieces.count >= AgreementHead.longest { break }
    }
    batch.pieces.append(vocabulary.end)
    batch.shapes.append(WordShape.none.rawValue)
    let excess = batch.pieces.count - AgreementHead.longest
    if excess > 0 {
      batch.pieces.removeLast(excess)
      batch.shapes.removeLast(excess)
    }
    batch.sequences = [batch.pieces.indices]
    var sides = Matrix(rows: 0, columns: 0)
    let all = Array(batch.pieces.indices)
    encoder.run(batch, wanted: all, all: true, depth: AgreementHead.depth, by: kernels) {
      layer, states, _ in
      if layer == AgreementHead.depth - 1 { sides = head.sides(of: states, by: kernels) }
    }
    return StatementReading(pieces: batch.pieces, sides: sides, document: document)
  }

  /// What the second statement says of the first.
  package func agreement(
    of first: StatementReading, with second: StatementReading, by head: AgreementHead
  ) -> Agreement {
    head.agreement(
      of: first, with: second,
      signs: StatementSign.values(of: first.document, to: second.document), by: kernels)
  }
}
