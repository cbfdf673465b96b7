import Testing

@testable import Intake

struct RoleRuleTests {
  @Test func `every wording that gives a role has its sentence`() {
    for cue in RoleCue.all {
      #expect(RoleRuleWords.sentences[cue.name] != nil, "\(cue.name)")
    }
  }

  @Test func `every end of a story has its sentence`() {
    for rule in StoryEnd.rules { #expect(RoleRuleWords.sentences[rule] != nil, "\(rule)") }
  }

  @Test func `a rule of another version is given by its name`() {
    let words = "It is the first line, short and set apart from the text."
    #expect(roleRuleWords("first-line") == words)
    #expect(roleRuleWords("crystal-ball") == "crystal-ball")
  }

  @Test(arguments: [
    ("8 Feb 2019", "2019-02-08"), ("February 8, 2019", "2019-02-08"), ("2019-02", "2019-02"),
  ])
  func `a date as people write it becomes ISO`(text: String, iso: String) {
    #expect(isoDate(of: text) == iso)
  }

  @Test(arguments: ["03/04/2019", "30 Feb 2019", "soon"])
  func `what is no date, or two, is none`(text: String) {
    #expect(isoDate(of: text) == nil)
  }
}
