import Prose
import Testing

struct TokenTests {
  @Test(arguments: [
    ("don’t can't won't", "do n’t ca n't wo n't"),
    ("they’re we'll I'd've she’d", "they ’re we 'll I 'd 've she ’d"),
    ("Guardian’s the dogs’ tails", "Guardian ’s the dogs ’ tails"),
    ("He cannot, gonna or not.", "He can not , gon na or not ."),
    ("O’Brien's rock-solid o'clock", "O’Brien 's rock-solid o'clock"),
    ("’em and ’tis, ’90s or 90's", "’em and ’tis , ’90s or 90 's"),
    ("al-Hasan’s Covid-19 F-16s", "al-Hasan ’s Covid-19 F-16s"),
    ("she was goin’ home", "she was goin’ home"),
  ])
  func `contractions and possessives part, inner marks stay`(text: String, expected: String) {
    #expect(Document(text).spaced == expected)
  }

  @Test(arguments: [
    ("70,000 3.5 1,234,567.89", "70,000 3.5 1,234,567.89"),
    ("1,2 and 12,34", "1 , 2 and 12 , 34"),
    ("$5 £3.20 US$7 40%", "$ 5 £ 3.20 US $ 7 40 %"),
    ("the 1st 22nd 1990s", "the 1st 22nd 1990s"),
    ("5km 10k 3D 4x4 9pm", "5 km 10 k 3D 4x4 9 pm"),
    ("3-5 days, a 20-year-old", "3 - 5 days , a 20 - year-old"),
    ("2019-01-10 at 10:30, 9/11", "2019-01-10 at 10:30 , 9/11"),
    ("3½ or .50.", "3½ or .50 ."),
    ("70\u{A0}000 people", "70\u{A0}000 people"),
  ])
  func `numbers keep their inner marks`(text: String, expected: String) {
    #expect(Document(text).spaced == expected)
  }

  @Test(arguments: [
    ("Mr. Hale met J. R. Moss.", "Mr. Hale met J. R. Moss ."),
    ("in the U.S. at 5 a.m. on Jan. 3", "in the U.S. at 5 a.m. on Jan. 3"),
    ("No. 5 or p. 55; he said no.", "No. 5 or p. 55 ; he said no ."),
    ("You and I. They left.", "You and I . They left ."),
    ("AT&T, Ph.D. and e.g. this", "AT&T , Ph.D. and e.g. this"),
    ("Wait... what… well . . . yes", "Wait ... what … well . . . yes"),
    ("No way!! Really?! Yes -- no—", "No way !! Really ?! Yes -- no —"),
  ])
  func `abbreviations keep their stop`(text: String, expected: String) {
    #expect(Document(text).spaced == expected)
  }

  @Test(arguments: [
    (
      "See https://example.org/a_(b)?c=1, ok.", ["https://example.org/a_(b)?c=1"]
    ),
    ("(www.example.net).", ["www.example.net"]),
    ("Write to jo.doe@example.co.uk.", ["jo.doe@example.co.uk"]),
    ("@harbour_watch on #Port2019 and #1", ["@harbour_watch", "#Port2019"]),
    ("at example.com's desk, in the end.Then", ["example.com"]),
    ("@ # :// @@ a@b", []),
  ])
  func `addresses are one token`(text: String, expected: [String]) {
    #expect(Document(text).texts(.address) == expected)
  }

  @Test(arguments: [
    ("“Go,” he said.", ["“"], ["”"]),
    ("\"Go,\" he said. \"Now.\"", ["\"", "\""], ["\"", "\""]),
    ("‘Go,’ it’s said.", ["‘"], ["’"]),
    ("'It's mine,' she said.", ["'"], ["'"]),
    ("``Go,'' he said.", ["``"], ["''"]),
    ("«Va», „Geh“, ‹ici› »so«", ["«", "„", "‹", "»"], ["»", "“", "›", "«"]),
    ("“He said ‘no’,” she said.", ["“", "‘"], ["’", "”"]),
    ("a ‘reckless’ plan that ‘hurt many’ men", ["‘", "‘"], ["’", "’"]),
    ("‘The dogs’ owners left,’ he said.", ["‘"], ["’"]),
    ("the dogs’ owners and O’Brien’s", [], []),
    ("a 3\" pipe", [], []),
    ("(\"Go\") said \"'Yes'\"", ["\"", "\"", "'"], ["\"", "'", "\""]),
  ])
  func `quotation marks are told into opening and closing`(
    text: String, opening: [String], closing: [String]
  ) {
    let document = Document(text)
    #expect(document.texts(.openingQuote) == opening)
    #expect(document.texts(.closingQuote) == closing)
  }

  @Test func `joined pictures are one symbol`() {
    #expect(Document("ok 👩🏽‍🚒 👍🏽 é").spaced == "ok 👩🏽‍🚒 👍🏽 é")
  }
}
