import Prose
import Testing

struct NameTests {
  /// Names are bracketed; after it the kind and entity of each.
  @Test(arguments: [
    ("Yesterday ⟦Anna Moss⟧ met Mr. ⟦Hale⟧ in ⟦Dorn⟧.", "person 0, person 1, place 2"),
    (
      "The fleet of ⟦Abu Omar al-Hasan⟧ left; ⟦Al-Hasan⟧ fled to ⟦Deir ez-Zor⟧.",
      "person 0, person 0, other 1"
    ),
    ("They feared ⟦Omar al-Hasan⟧. ⟦Hasan⟧ was never seen.", "person 0, person 0"),
    ("We asked President ⟦Hale⟧, and ⟦Hale⟧ agreed.", "person 0, person 0"),
    (
      "He sued the ⟦Dorn Harbour Council⟧ and the ⟦University of Pell⟧.",
      "organisation 0, organisation 1"
    ),
    (
      "She crossed ⟦Syria⟧ and the ⟦United Kingdom⟧ on the ⟦Orle River⟧.",
      "place 0, place 1, place 2"
    ),
    ("Then ⟦NATO⟧ and the ⟦US⟧ told us.", "organisation 0, place 1"),
    ("The Syrian general ⟦Vasco de Pell⟧ and ⟦J. R. Moss⟧ left.", "person 0, person 1"),
    ("It was ⟦Ines Dray⟧, 34, of ⟦Orle⟧.", "person 0, other 1"),
    ("As ⟦Tessaly Dray⟧ said, ⟦Dray⟧ will stay.", "person 0, person 0"),
    ("We read The ⟦People’s Herald⟧ daily.", "organisation 0"),
  ])
  func `names have a kind and an entity`(marked: String, expected: String) {
    check(marked, expected)
  }

  @Test(arguments: [
    "Officials said so. Police came.", "After lunch I left on Monday in October 2018.",
    "The Russian and American sailors", "It is OK on TV, he said.",
    "What Happened Here Last Night At Sea",
  ])
  func `what only has a capital is no name`(text: String) { check(text, "") }

  @Test func `a headline's words are names when the text knows them`() {
    let marked = "Elusive Smuggler ⟦Dray⟧ Escapes Plot\n\nThey saw ⟦Dray⟧ there. ⟦Dray⟧ laughed."
    let bytes = MarkedText(marked).bytes
    let headline = UInt32("Elusive Smuggler Dray Escapes Plot".utf8.count)
    let document = Document(
      bytes, blocks: [ByteRange(0, headline), ByteRange(headline, UInt32(bytes.count))])
    #expect(document.marked(entities(in: document).names.map(\.range)) == marked)
    #expect(entities(in: document).names.map(\.entity) == [0, 0, 0])
  }

  private func check(_ marked: String, _ expected: String) {
    let document = Document(String(decoding: MarkedText(marked).bytes, as: UTF8.self))
    let found = entities(in: document).names
    #expect(document.marked(found.map(\.range)) == marked)
    #expect(found.map { "\($0.kind) \($0.entity)" }.joined(separator: ", ") == expected)
  }
}
