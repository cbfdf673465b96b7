import Prose
import Testing

struct OrdinalTests {
  @Test(arguments: [
    ("the 21st boat", ["21st=21 start"]), ("the third man", ["third=3 start"]),
    ("one hundred and fifth", ["one hundred and fifth=105 start"]),
    ("She came second.", ["second=2 start"]), ("the last but one", ["the last but one=-1 end"]),
    ("on the previous page", ["previous=-1 current"]), ("the next two boats", ["next=1 current"]),
    ("the last word", ["last=0 end"]),
    ("a third of them", []), ("two fifths", []), ("a second later", []), ("12 per second", []),
    ("Second Street", []), ("on May 4th", []), ("at last, it lasts", []),
  ])
  func `places in an order are apart from amounts`(text: String, expected: [String]) {
    let document = Document(text)
    let found = ordinals(in: document).map {
      "\(document.text($0.range))=\($0.value?.literal ?? "") \($0.origin?.rawValue ?? "")"
    }
    #expect(found == expected)
    #expect(!quantities(in: document).contains { $0.kind == .ordinal })
  }
}
