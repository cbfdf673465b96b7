/// A syntactic word of a treebank in the format CoNLL-U (universaldependencies.org, version 2).
package struct TreebankWord: Hashable, Sendable {
  package var form: String
  /// Nil where the file has none, "_".
  package var lemma: String?
  /// The universal part of speech, "NOUN"; nil where the file has none.
  package var wordClass: String?
  /// The number of the head in the sentence, from 1; 0 for the root, nil where the file has none.
  package var head: Int?
  /// The relation to the head with its subtype, "nsubj:pass"; nil where the file has none.
  package var relation: String?
}

/// A sentence of a treebank.
package struct TreebankSentence: Hashable, Sendable {
  package var words: [TreebankWord] = []
  /// The sentence as it stands in running text, from `# text` or else from its tokens.
  package var text: [UInt8] = []
  /// True after `# newpar` or `# newdoc`.
  package var beginsParagraph = false
  /// True after `# newdoc`.
  package var beginsDocument = false
}

/// Reads CoNLL-U line by line, in time linear in the file.
///
/// Words are the syntactic ones: a multiword token ("1-2") counts for the running text only, an empty node ("8.1") not
/// at all.
struct ConlluReader {
  static let format = "CoNLL-U, which has 10 columns"

  private let path: String
  private var sentences: [TreebankSentence] = []
  private var sentence = TreebankSentence()
  /// True once the sentence in hand has its text from a comment.
  private var hasText = false
  /// The last word that a multiword token stands for.
  private var lastCovered = 0

  private init(path: String) { self.path = path }

  /// The sentences of a file, at least one.
  static func sentences(in file: CorpusFile) throws(ScoringError) -> [TreebankSentence] {
    var reader = ConlluReader(path: file.path)
    try file.forEachLine { (number, line) throws(ScoringError) in
      if line.isEmpty {
        reader.endSentence()
      } else if line.first == UInt8(ascii: "#") {
        reader.readComment(line)
      } else {
        try reader.readRow(line, number: number)
      }
    }
    reader.endSentence()
    guard !reader.sentences.isEmpty else {
      throw ScoringError(file.path, .nothing("sentence in CoNLL-U"))
    }
    return reader.sentences
  }

  private mutating func endSentence() {
    // Comments alone, as some files have at their top, belong to the sentence that follows.
    guard !sentence.words.isEmpty else { return }
    if !hasText, sentence.text.last == UInt8(ascii: " ") { sentence.text.removeLast() }
    sentences.append(sentence)
    sentence = TreebankSentence()
    hasText = false
    lastCovered = 0
  }

  private mutating func readComment(_ line: ArraySlice<UInt8>) {
    let comment = line.dropFirst().drop { $0 == UInt8(ascii: " ") }
    let key = comment.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "=") }
    if key.elementsEqual("text".utf8) {
      let value = comment.dropFirst(key.count).drop { $0 == UInt8(ascii: " ") }
      guard value.first == UInt8(ascii: "=") else { return }
      sentence.text = Array(value.dropFirst().drop { $0 == UInt8(ascii: " ") })
      hasText = true
    } else if key.elementsEqual("newpar".utf8) {
      sentence.beginsParagraph = true
    } else if key.elementsEqual("newdoc".utf8) {
      sentence.beginsParagraph = true
      sentence.beginsDocument = true
    }
  }

  private mutating func readRow(_ line: ArraySlice<UInt8>, number: Int) throws(ScoringError) {
    let cells = line.cells
    guard cells.count == 10 else {
      throw ScoringError(
        path, line: number, .columns(found: cells.count, format: ConlluReader.format))
    }
    let id = cells[0]
    if let word = id.number {
      guard word == sentence.words.count + 1 else {
        throw ScoringError(
          path, line: number,
          .order(found: id.text, expected: "word \(sentence.words.count + 1)"))
      }
      sentence.words.append(try readWord(cells, number: number))
      if word > lastCovered { addToText(cells) }
      return
    }
    let ends = id.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    if ends.count == 2, ends[0].number != nil, let last = ends[1].number {
      addToText(cells)
      lastCovered = last
      return
    }
    let parts = id.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.number != nil }) else {
      throw ScoringError(
        path, line: number, .cell(found: id.text, expected: "a word's number, as 1, 1-2 or 1.1"))
    }
  }

  private func readWord(
    _ cells: [ArraySlice<UInt8>], number: Int
  ) throws(ScoringError) -> TreebankWord {
    var head: Int?
    if let text = ConlluReader.value(cells[6]) {
      head = cells[6].number
      guard head != nil else {
        throw ScoringError(path, line: number, .cell(found: text, expected: "the number of a word"))
      }
    }
    // The word "_" has the lemma "_": that lemma is there.
    let form = cells[1].text
    return TreebankWord(
      form: form, lemma: form == "_" ? cells[2].text : ConlluReader.value(cells[2]),
      wordClass: ConlluReader.value(cells[3]), head: head, relation: ConlluReader.value(cells[7]))
  }

  private static func value(_ cell: ArraySlice<UInt8>) -> String? {
    cell.isEmpty || cell.elementsEqual("_".utf8) ? nil : cell.text
  }

  private mutating func addToText(_ cells: [ArraySlice<UInt8>]) {
    guard !hasText else { return }
    sentence.text += cells[1]
    let notes = cells[9].split(separator: UInt8(ascii: "|"))
    if !notes.contains(where: { $0.elementsEqual("SpaceAfter=No".utf8) }) {
      sentence.text.append(UInt8(ascii: " "))
    }
  }
}
