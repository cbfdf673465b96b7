import JSON
import Scoring
import Testing

struct MeasureTests {
  @Test func `two right of three found and four wanted`() {
    var agreement = Agreement()
    agreement.count([1, 2], of: [1, 2, 3])
    agreement.count([7], of: [8])
    #expect(
      JSONWriter.line(.object(agreement.json)) == #"{"f1":0.57143,"p":0.66667,"r":0.50000}"#)
  }

  @Test func `nothing found and nothing wanted is no division by zero`() {
    #expect(
      JSONWriter.line(.object(Agreement().json)) == #"{"f1":0.00000,"p":0.00000,"r":0.00000}"#)
    #expect(Share().rate == 0)
  }

  @Test(arguments: [
    (0.0, "0.00000"), (1.0, "1.00000"), (-0.25, "-0.25000"), (0.999_996, "1.00000"),
    (-0.000_001, "0.00000"), (0.000_014, "0.00001"), (.nan, "null"), (.infinity, "null"),
  ])
  func `figures have five decimals`(value: Double, written: String) {
    #expect(JSONWriter.line(.figure(value)) == written)
  }

  /// Means 2.5 and 3; products -1.5 * -2 + -0.5 * 0 + 0.5 * -1 + 1.5 * 3 = 7; squares 5 and 14.
  @Test func `Pearson's coefficient of four pairs`() {
    let value = Correlation.pearson([1, 2, 3, 4], [1, 3, 2, 6])
    #expect(abs(value - 7 / (5.0 * 14).squareRoot()) < 1e-12)
  }

  /// Ranks 0.5, 0.5, 2, 3 and 0, 2, 1, 3: products 3, squares 4.5 and 5.
  @Test func `Spearman's coefficient with a tie`() {
    let value = Correlation.spearman([5, 5, 6, 90], [-3, 20, 10, 21])
    #expect(abs(value - 3 / (4.5 * 5).squareRoot()) < 1e-12)
  }

  @Test func `the cosine of vectors of any length`() {
    #expect(abs(Correlation.cosine([3, 4], [4, 3]) - 0.96) < 1e-12)
    #expect(Correlation.cosine([2, 0], [-5, 0]) == -1)
    #expect(Correlation.cosine([0, 0], [1, 1]) == 0)
  }

  @Test func `a constant series has no correlation`() {
    #expect(Correlation.pearson([1, 1, 1], [1, 2, 3]).isNaN)
  }
}
