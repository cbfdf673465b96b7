import Testing

@testable import Terminal

struct CompletionPlanTests {
  /// The plan for a line whose cursor is marked by `|`; the word before it is replaced.
  private func plan(_ marked: String, _ candidates: Candidate...) -> CompletionPlan {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    let head = String(parts[0])
    let start = head.utf8.lastIndex(of: 0x20).map {
      head.utf8.distance(from: head.utf8.startIndex, to: $0) + 1
    }
    return CompletionPlan(
      line: parts.joined(),
      completions: Completions(replace: (start ?? 0)..<head.utf8.count, candidates: candidates))
  }

  /// An insertion, its cursor marked by `|`.
  private func inserting(_ marked: String) -> CompletionPlan {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    return .insert(EditedLine(parts.joined(), byteCursor: parts[0].utf8.count))
  }

  @Test func `the only candidate goes in with a space behind it`() {
    #expect(plan("cl|", Candidate("claims")) == inserting("claims |"))
    #expect(plan("tag c3 日|", Candidate("日本語")) == inserting("tag c3 日本語 |"))
    #expect(plan("|", Candidate("claims")) == inserting("claims |"))
  }

  @Test func `a word that goes on gets no space`() {
    #expect(plan("so|", Candidate("source:", isFinal: false)) == inserting("source:|"))
  }

  @Test func `the only candidate may differ from what was typed`() {
    #expect(plan("CLAIM|", Candidate("claims")) == inserting("claims |"))
    #expect(plan("tag no|", Candidate("“no source”")) == inserting("tag “no source” |"))
  }

  @Test func `a whole word gets its space`() {
    #expect(plan("claims|", Candidate("claims")) == inserting("claims |"))
  }

  @Test func `a space that is there is stepped over`() {
    #expect(plan("cl| a1", Candidate("claims")) == inserting("claims |a1"))
    #expect(plan("cl|x", Candidate("claims")) == inserting("claims |x"))
  }

  @Test func `what all candidates share goes in`() {
    let two = [Candidate("article:"), Candidate("articles")]
    #expect(plan("a|", two[0], two[1]) == inserting("article|"))
    #expect(plan("AR|", two[0], two[1]) == inserting("article|"))
    #expect(plan("a| b", two[0], two[1]) == inserting("article| b"))
  }

  @Test func `when nothing can be added all are listed`() {
    let two = [Candidate("article:"), Candidate("articles")]
    #expect(plan("article|", two[0], two[1]) == .list(two))
    #expect(plan("|", Candidate("a"), Candidate("b")) == .list([Candidate("a"), Candidate("b")]))
  }

  @Test func `what candidates share without what was typed is not forced on the line`() {
    // Both were found by their description, say.
    let two = [Candidate("c12"), Candidate("c13")]
    #expect(plan("bounty|", two[0], two[1]) == .list(two))
  }

  @Test func `characters are never cut in two`() {
    // é and è share their first byte; the families share their first two emoji.
    #expect(
      plan("|", Candidate("é"), Candidate("è")) == .list([Candidate("é"), Candidate("è")]))
    #expect(
      plan("|", Candidate("x👩‍👧"), Candidate("x👩‍👦")) == inserting("x|"))
  }

  @Test func `without candidates nothing is done`() {
    #expect(plan("xyz|") == .nothing)
  }

  @Test func `a range outside the line or inside a character does nothing bad`() {
    let beyond = Completions(replace: 2..<90, candidates: [Candidate("xy")])
    #expect(CompletionPlan(line: "ab", completions: beyond) == inserting("abxy |"))
    let inside = Completions(replace: 1..<2, candidates: [Candidate("xy")])
    #expect(CompletionPlan(line: "é", completions: inside) == .nothing)
  }
}
