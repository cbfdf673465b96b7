import Casebook
import JSON
import Testing

@Suite struct MeaningTests {
  @Test(
    arguments: [
      ([127, 0, 0], [3, 0, 0], 1000), ([127, 0], [0, 127], 0), ([127, -4], [-127, 4], -1000),
      ([3, 4], [4, 3], 960), ([127, 0], [127, 0, 0], 0), ([0, 0], [127, 0], 0), ([], [], 0),
    ] as [([Int8], [Int8], Int)])
  func `likeness is the cosine in thousandths`(one: [Int8], other: [Int8], cosine: Int) {
    #expect(Meaning(one).likeness(to: Meaning(other)) == cosine)
    #expect(Meaning(other).likeness(to: Meaning(one)) == cosine)
  }

  /// The test vectors of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `numbers are written in Base64 and read back`(bytes: String, text: String) throws {
    let meaning = Meaning(bytes.utf8.map { Int8($0) })
    #expect(meaning.json == .string(text))
    #expect(try Meaning(json: .string(text), path: "meaning") == meaning)
  }

  @Test func `every byte goes there and back`() throws {
    let meaning = Meaning((-128...127).map { Int8($0) })
    #expect(try Meaning(json: meaning.json, path: "meaning") == meaning)
  }

  @Test(arguments: ["Zg=", "Z===", "Zm9v!A==", "====", "Zm 9v", "Zé=="])
  func `a text that is no Base64 is told`(text: String) {
    #expect(throws: JSONShapeError(path: "meaning", expected: "bytes in Base64")) {
      try Meaning(json: .string(text), path: "meaning")
    }
  }
}
