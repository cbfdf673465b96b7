import Comparison
import Testing

@Suite struct SearchTests {
  private let search = ClaimSearch([
    (["Forty drums of solvent were stolen in Kelsow."], [[1, 0, 0]]),
    (["The mayor opened a school.", "New school for Orrel Sands"], [[0, 1, 0], [0, 1, 0.2]]),
    (["Three dogs ran across the stadium."], [[0, 0, 1]]),
  ])

  @Test func `a claim is found by its rare words`() {
    let found = search.best(2, for: "Were drums stolen in Kelsow?", vector: [0, 0, 0])
    #expect(found.map(\.claim) == [0, 1])
    #expect(found[0].score > 0)
    #expect(found[1].score == 0)
  }

  @Test func `a claim is found by its meaning, by that of its best text`() {
    let found = search.best(1, for: "An academy welcomed pupils", vector: [0, 10, 2])
    #expect(found.map(\.claim) == [1])
  }

  @Test func `no claims and no words are no trap`() {
    #expect(ClaimSearch([]).best(5, for: "drums", vector: [1]).isEmpty)
    #expect(search.best(5, for: "", vector: []).map(\.claim) == [0, 1, 2])
  }

  @Test(arguments: [
    ("See #HarbourFires2024 now https://example.org/a", "See Harbour Fires 2024 now"),
    ("Drums gone!pic.twitter.com/x9 — Ana (@ana_r) May 3, 2019", "Drums gone!"),
    ("ask @petra_voss — she knows", "ask petra_voss — she knows"),
    ("#KPD #ok", "KPD ok"), ("", ""),
  ])
  func `a post is read without links and signature, its tags as words`(
    post: String, words: String
  ) {
    #expect(PostText.words(of: post) == words)
  }
}
