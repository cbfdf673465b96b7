import Extraction
import Testing

@Suite struct RuleWordsTests {
  @Test(arguments: Rule.allCases)
  func `every rule has a sentence`(rule: Rule) throws {
    let sentence = try #require(RuleWords.sentence(for: rule.rawValue))
    #expect(sentence.hasSuffix("."))
    #expect(sentence.first?.isUppercase == true || sentence.first == "‘")
  }

  @Test func `no two rules have the same words`() {
    #expect(Set(Rule.allCases.map { RuleWords.sentence(for: $0) }).count == Rule.allCases.count)
  }

  @Test func `the rules of another version have none`() {
    #expect(RuleWords.sentence(for: "cue-by-guess") == nil)
  }
}
