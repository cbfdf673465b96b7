import Inference
import TestSupport
import Testing

@Suite struct KernelTests {
  /// Odd counts of rows reach the tails of every kernel's tiles.
  @Test(arguments: [1, 2, 5, 6, 7, 13])
  func `all machines give the same bits`(rows: Int) throws {
    let model = try #require(ModelFile.language)
    let encoder = try #require(Encoder(model))
    let layer = try #require(DenseLayer("syntax", in: model))
    let memory = try #require(Memory("reporting", in: model))
    var random = SplitMix64(seed: 7)
    var batch = PieceBatch()
    for length in [rows, 2, 17] {
      let start = batch.pieces.count
      for _ in 0..<length {
        batch.pieces.append(Int32.random(in: 0..<Int32(encoder.pieceCount), using: &random))
        batch.shapes.append(UInt8.random(in: 0..<10, using: &random))
      }
      batch.sequences.append(start..<batch.pieces.count)
    }
    var results: [[Float]] = []
    for kernels in Kernels.all {
      var found: [Float] = []
      encoder.run(batch, wanted: [0], all: true, by: kernels) { number, states, _ in
        guard number == encoder.depth - 1 else { return }
        let remembered = memory(states, batch.sequences, by: kernels)
        for row in 0..<remembered.rows {
          found += (0..<remembered.columns).map { remembered[row, $0] }
        }
        let outputs = layer(states, by: kernels)
        outputs.rectify(by: kernels)
        outputs.applyGELU(by: kernels)
        for row in 0..<outputs.rows { found += (0..<outputs.columns).map { outputs[row, $0] } }
        found.append(outputs.dot(0, with: 1, of: outputs, count: 256, by: kernels))
      }
      results.append(found)
    }
    let plain = try #require(results.first)
    let areFinite = plain.allSatisfy(\.isFinite)
    #expect(areFinite)
    for other in results { #expect(other.map(\.bitPattern) == plain.map(\.bitPattern)) }
  }

  @Test func `a sequence reads the same whatever else is in its batch`() throws {
    let encoder = try #require(ModelFile.language.flatMap { Encoder($0) })
    func last(_ lengths: [Int]) -> [Float] {
      var batch = PieceBatch()
      for length in lengths {
        let start = batch.pieces.count
        batch.pieces += (0..<Int32(length)).map { 1000 + $0 }
        batch.shapes += [UInt8](repeating: 6, count: length)
        batch.sequences.append(start..<batch.pieces.count)
      }
      var found: [Float] = []
      encoder.run(batch, wanted: [0], all: true, by: .best) { number, states, _ in
        guard number == encoder.depth - 1, let sequence = batch.sequences.last else { return }
        found = sequence.flatMap { row in (0..<states.columns).map { states[row, $0] } }
      }
      return found
    }
    #expect(last([9]) == last([30, 4, 9]))
  }

  @Test func `a memory reads a sequence the same wherever it stands, and from both ends`() throws {
    let memory = try #require(ModelFile.language.flatMap { Memory("reporting", in: $0) })
    func input(_ rows: [Int]) -> Matrix {
      let matrix = Matrix(rows: rows.count, columns: memory.inputs)
      for (place, row) in rows.enumerated() {
        var random = SplitMix64(seed: UInt64(row))
        for column in 0..<memory.inputs {
          matrix[place, column] = Float.random(in: -1...1, using: &random)
        }
      }
      return matrix
    }
    let alone = memory(input([1, 2, 3]), [0..<3], by: .best).rowsAsArrays
    let among = memory(input([7, 8, 1, 2, 3, 9]), [0..<2, 2..<5, 5..<6], by: .best).rowsAsArrays
    #expect(Array(among[2..<5]) == alone)
    // Its last word changes what the first one is, and the other way round.
    let other = memory(input([1, 2, 4]), [0..<3], by: .best).rowsAsArrays
    #expect(other[0] != alone[0])
    let third = memory(input([5, 2, 3]), [0..<3], by: .best).rowsAsArrays
    #expect(third[2] != alone[2])
    let areBounded = alone.allSatisfy { $0.allSatisfy { abs($0) < 1 } }
    #expect(areBounded)
  }

  @Test func `wanted pieces read the same when only they are worked out`() throws {
    let encoder = try #require(ModelFile.language.flatMap { Encoder($0) })
    var batch = PieceBatch()
    batch.pieces = (0..<23).map { 2000 + $0 }
    batch.shapes = [UInt8](repeating: 6, count: 23)
    batch.sequences = [0..<9, 9..<23]
    func last(all: Bool) -> [[Float]] {
      var found: [[Float]] = []
      encoder.run(batch, wanted: [1, 4, 10, 22], all: all, by: .best) { _, states, rows in
        found = rows.map { row in (0..<states.columns).map { states[row, $0] } }
      }
      return found
    }
    #expect(last(all: true) == last(all: false))
  }

  @Test func `results of parallel work keep their order`() {
    let squares = inParallel(1000, threads: 4) { $0 * $0 }
    #expect(squares == (0..<1000).map { $0 * $0 })
  }
}
