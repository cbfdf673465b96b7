import Testing

@testable import Prose

@Suite struct AgreementTests {
  private func agreement(_ first: String, _ second: String) throws -> Agreement {
    let model = try #require(LanguageModel.bundled)
    let head = try #require(AgreementHead.bundled)
    return model.agreement(
      of: model.reading(ofStatement: Document(statement: first), with: head),
      with: model.reading(ofStatement: Document(statement: second), with: head), by: head)
  }

  @Test(arguments: AgreementReadings.all)
  func `Swift judges as torch judges`(first: String, second: String, chances: [Float]) throws {
    let own = try agreement(first, second)
    let found = [own.supports, own.contradicts, own.leavesOpen]
    for (chance, expected) in zip(found, chances) {
      // Rounding to 8 bits moves a chance by a few hundredths.
      #expect(abs(chance - expected) < 0.06, "\(found) instead of \(chances)")
    }
  }

  @Test func `chances add up, and empty statements have some too`() throws {
    for (first, second) in [("", ""), ("Rain fell.", ""), ("", "Rain fell.")] {
      let own = try agreement(first, second)
      #expect(abs(own.supports + own.contradicts + own.leavesOpen - 1) < 0.001)
    }
  }

  @Test func `very long statements are read as far as there is room`() throws {
    let long = String(repeating: "The lock opened and 40 barges left. ", count: 200)
    let own = try agreement(long, "The lock opened.")
    #expect(own.supports > 0)
  }

  @Test(arguments: [
    ("More than 40 barges waited.", "About 60 barges waited.", [StatementSign.boundKept]),
    ("More than 40 barges waited.", "Only 12 barges waited.", [.boundBroken]),
    ("40 barges waited.", "40 barges waited, he said.", [.allFigures, .someFigures]),
    ("40 barges waited.", "42 barges waited.", [.figureDiffers]),
    ("It closed before 2019.", "It closed in 2015.", [.timeKept]),
    ("It closed before 2019.", "It closed in 2021.", [.timeBroken]),
    ("Nobody was hurt.", "Two were hurt.", [.denies, .denialDiffers]),
  ])
  func `signs of two statements`(first: String, second: String, expected: [StatementSign]) {
    let values = StatementSign.values(
      of: Document(statement: first), to: Document(statement: second))
    let held = Set(zip(StatementSign.allCases, values).filter { $1 > 0 }.map(\.0))
    #expect(held.isSuperset(of: expected), "\(held)")
  }

  @Test(
    arguments: [
      (0, 1), (-0.1, 0.904837), (-1, 0.367879), (-5, 0.006738), (-20, 0), (-79, 0), (-100, 0),
    ] as [(Float, Float)])
  func `powers of e`(power: Float, expected: Float) {
    #expect(abs(exponential(power) - expected) < 0.0001)
  }
}
