import Casebook
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: [("c1", 1), ("c12", 12), ("c007", 7), ("c999999999", 999_999_999)])
  func `a letter and a number are an id`(word: String, number: Int) {
    #expect(ClaimID(word: word) == ClaimID(number))
    #expect(ClaimID(word: word)?.number == number)
  }

  @Test(arguments: [
    "", "c", "1", "c0", "c-1", "c+1", "c1.0", "c 1", "c1 ", "C1", "a1", "cc1", "c1a", "c１", "c½",
    "c1000000000", "c99999999999999999999", "c\u{301}1",
  ])
  func `anything else is not`(word: String) {
    #expect(ClaimID(word: word) == nil)
  }

  @Test func `every kind has its letter`() {
    #expect(ArticleID(3).description == "a3" && ArticleID(word: "a3") == ArticleID(3))
    #expect(ClaimID(3).description == "c3")
    #expect(GroupID(3).description == "g3" && GroupID(word: "g3") == GroupID(3))
    #expect(AnnotationID(3).description == "n3" && AnnotationID(word: "n3") == AnnotationID(3))
    #expect(LinkID(3).description == "l3" && LinkID(word: "l3") == LinkID(3))
    #expect(EntryID(3).description == "e3" && EntryID(word: "e3") == EntryID(3))
  }

  @Test func `ids order by number, not by spelling`() {
    #expect(
      [ClaimID(10), ClaimID(9), ClaimID(1)].sorted().map(\.description) == ["c1", "c9", "c10"])
  }

  @Test func `a number is given once, even after what had it is gone`() throws {
    var workspace = Workspace()
    #expect(workspace.next(ArticleID.self) == ArticleID(1))
    #expect(workspace.next(ArticleID.self, offset: 2) == ArticleID(3))
    workspace.keep(ArticleText("x"), as: "sha256:x")
    try workspace.apply(.article(ArticleID(7), Article.sample(7, text: "sha256:x")))
    #expect(workspace.next(ArticleID.self) == ArticleID(8))
    try workspace.apply(.article(ArticleID(7), nil))
    #expect(workspace.next(ArticleID.self) == ArticleID(8))
    #expect(workspace.next(ClaimID.self) == ClaimID(1))
    workspace.reserve(ClaimID.letter, upTo: 999_999_999)
    workspace.reserve(ClaimID.letter, upTo: 5)
    #expect(workspace.next(ClaimID.self) == ClaimID(1_000_000_000))
  }
}
