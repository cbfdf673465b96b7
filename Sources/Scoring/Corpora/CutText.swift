internal import JSON
internal import Prose

/// The words of texts, sentence by sentence, for the training of heads on texts that have offsets only.
package enum CutText {
  /// One line for each line of a file of `{"id","text"}`: `{"id","sentences":[[[start,end],…],…]}`.
  ///
  /// Offsets are Unicode scalars, half open.
  package static func lines(of file: CorpusFile) throws(ScoringError) -> [String] {
    var lines: [String] = []
    try file.forEachLine { (number, line) throws(ScoringError) in
      guard !line.isEmpty else { return }
      guard let value = try? JSONParser.value(of: Array(line)), let id = value["id"],
        let text = value["text"]?.string
      else {
        throw ScoringError(
          file.path, line: number, .shape(place: "the line", expected: "“id” and “text”"))
      }
      lines.append(JSONWriter.line(["id": id, "sentences": sentences(of: Array(text.utf8))]))
    }
    return lines
  }

  private static func sentences(of bytes: [UInt8]) -> JSONValue {
    let document = Document(bytes, blocks: paragraphs(of: bytes))
    var scalars = ScalarCount(bytes)
    return .array(
      document.sentences.map { sentence in
        .array(
          sentence.tokens.map { token in
            let range = document.tokens[token].range
            let start = scalars.count(before: Int(range.lower))
            return [.integer(start), .integer(scalars.count(before: Int(range.upper)))]
          })
      })
  }
}

/// Counts the scalars before places that only go on; linear in the text.
private struct ScalarCount {
  private let bytes: [UInt8]
  private var place = 0
  private var scalars = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func count(before end: Int) -> Int {
    while place < end {
      // A byte that goes on with a scalar begins with the bits 10.
      if bytes[place] & 0xC0 != 0x80 { scalars += 1 }
      place += 1
    }
    return scalars
  }
}
