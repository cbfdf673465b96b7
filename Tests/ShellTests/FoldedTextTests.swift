import Casebook
import Testing

@testable import Shell

@Suite struct FoldedTextTests {
  /// The places of a term, drawn into the text with « and ».
  @Test(
    arguments: [
      ("drum", "«Drum»s in «drum»fire? Not in humdrum, but kettle-«drum», «DRUM»."),
      ("don't", "They «don’t» say “«don't»”, «donʼt»s aside: «don‘t»."),
      ("rule out", "They cannot «rule  \n out» it, or «Rule Out» more."),
      ("\"we cannot", "«“We cannot»” and «\"we cannot»"),
      ("élan", "«Élan» and «élan», not melan or éélan."),
      ("海", "東京«海»上、«海»"),
      ("400", "«400» drums, 1400 drums, €«400», «400»,000"),
      ("straße", "Die «Straße», die «STRAẞE»."),
    ] as [(String, String)])
  func `a term is found at the beginning of words, whatever its case and marks`(
    term: String, drawn: String
  ) {
    var expected: [ScalarRange] = []
    var plain = ""
    var count = 0
    var start = 0
    for scalar in drawn.unicodeScalars {
      switch scalar {
      case "«": start = count
      case "»": expected.append(ScalarRange(start, count))
      default:
        plain.unicodeScalars.append(scalar)
        count += 1
      }
    }
    let text = ArticleText(plain)
    let places = FoldedText(text.all, of: text).places(of: Array(Folding.fold(term).utf8))
    #expect(places == expected)
  }

  @Test func `a part of the text is searched in the article's own scalars`() {
    let text = ArticleText("é drum, é drum.")
    let part = ScalarRange(7, text.scalarCount)
    #expect(
      FoldedText(part, of: text).places(of: Array("drum".utf8)) == [ScalarRange(10, 14)])
  }

  @Test(arguments: [
    ("", 0), ("one", 1), (" two  words\n", 2), ("— “…” —", 0), ("don’t, re-read: 3,5 %", 3),
    ("no\u{A0}break", 2), ("été à Ñoño", 3), ("Москва слезам", 2),
  ])
  func `words are counted as editors do`(text: String, count: Int) {
    let bytes = Array(text.utf8)
    #expect(WordCount.words(in: bytes, bytes.indices) == count)
  }
}
