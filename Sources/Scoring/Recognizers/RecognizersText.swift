internal import Prose

/// The input of a case as the product reads it, with the places of its bytes among its Unicode scalars.
struct RecognizersText {
  let document: Document
  /// The date and time the text is read at, ISO 8601, where the case has one.
  let reference: String?
  /// The model or part that the case is for: "DateExtractor".
  let spec: String
  /// The number of scalars that begin before each byte, and before the end.
  private let scalars: [Int]

  init(_ aCase: RecognizersCase) {
    let bytes = Array(aCase.input.utf8)
    document = Document(bytes, blocks: paragraphs(of: bytes))
    reference = aCase.reference
    spec = aCase.spec
    var scalars: [Int] = []
    scalars.reserveCapacity(bytes.count + 1)
    var count = 0
    for byte in bytes {
      scalars.append(count)
      // Bytes that go on with a scalar begin with the bits 10.
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    scalars.append(count)
    self.scalars = scalars
  }

  /// The place of some bytes, which are whole scalars, among the scalars.
  func span(_ range: ByteRange) -> Range<Int> {
    scalars[range.indices.lowerBound]..<scalars[range.indices.upperBound]
  }
}
