/// Reads files of one word and its tag per line, sentences parted by empty lines, in the layouts that are in use.
///
/// With tabs: number, word, tag and more (Universal NER), or word first and tag last (WNUT17, Broad Twitter Corpus).
/// Without: word first and tag last, with spaces between (CoNLL 2003, wikigold).
struct NameFileReader {
  static let format = "IOB2: a word and its tag on each line, with a tab or a space between"

  private enum Layout { case numbered, tabs, spaces }

  private let file: CorpusFile
  private var layout: Layout?
  private var sentences: [NamedSentence] = []
  private var words: [String] = []
  private var tags: [NameTag] = []

  private init(_ file: CorpusFile) {
    self.file = file
    layout = file.bytes.contains(UInt8(ascii: "\t")) ? nil : .spaces
  }

  /// The sentences of a file, at least one.
  static func sentences(in file: CorpusFile) throws(ScoringError) -> [NamedSentence] {
    var reader = NameFileReader(file)
    try file.forEachLine { (number, line) throws(ScoringError) in
      if line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
        reader.endSentence()
      } else if !reader.isComment(line) {
        try reader.readRow(line, number: number)
      }
    }
    reader.endSentence()
    guard !reader.sentences.isEmpty else {
      throw ScoringError(file.path, .nothing("tagged word"))
    }
    return reader.sentences
  }

  private mutating func endSentence() {
    guard !words.isEmpty else { return }
    sentences.append(NamedSentence(words: words, names: NameTag.names(tags)))
    words = []
    tags = []
  }

  /// True for a line that is about the words and none of them; a word may be or begin with "#" too.
  private func isComment(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == UInt8(ascii: "#") else { return false }
    if layout != .spaces { return !line.contains(UInt8(ascii: "\t")) }
    return line.split(separator: UInt8(ascii: " ")).last.map { NameTag($0) == nil } ?? true
  }

  private mutating func readRow(_ line: ArraySlice<UInt8>, number: Int) throws(ScoringError) {
    let cells =
      layout == .spaces ? line.split(separator: UInt8(ascii: " ")) : line.cells
    guard cells.count > 1 else {
      throw ScoringError(
        file.path, line: number, .columns(found: cells.count, format: NameFileReader.format))
    }
    let layout = layout ?? (cells.count > 2 && cells[0].elementsEqual("1".utf8) ? .numbered : .tabs)
    self.layout = layout
    // Multiword tokens and empty nodes of a numbered file are no words: "1-2", "8.1".
    if layout == .numbered, cells[0].number == nil { return }
    let columns = layout == .numbered ? (word: 1, tag: 2) : (word: 0, tag: cells.count - 1)
    guard columns.tag < cells.count else {
      throw ScoringError(
        file.path, line: number, .columns(found: cells.count, format: NameFileReader.format))
    }
    guard let tag = NameTag(cells[columns.tag]) else {
      throw ScoringError(
        file.path, line: number,
        .cell(found: cells[columns.tag].text, expected: "a tag such as O, B-PER or I-PER"))
    }
    let word = cells[columns.word]
    // Some tweets have an empty word; wikigold parts its documents by a mark.
    if word.isEmpty || word.elementsEqual("-DOCSTART-".utf8) { return }
    words.append(word.text)
    tags.append(tag)
  }
}
