internal import Prose

/// A document of a treebank as running text, with where its sentences stand.
///
/// Sentences are joined with a space and paragraphs with an empty line, as the corpora's own conversions do; paragraphs
/// are the document's blocks.
struct RunningText {
  private(set) var bytes: [UInt8] = []
  private(set) var blocks: [ByteRange] = []
  /// One per sentence, in order.
  private(set) var sentences: [ByteRange] = []

  /// The documents of a treebank's sentences, in order.
  static func documents(of sentences: [TreebankSentence]) -> [RunningText] {
    var documents: [RunningText] = []
    for sentence in sentences {
      if sentence.beginsDocument || documents.isEmpty { documents.append(RunningText()) }
      documents[documents.count - 1].append(sentence)
    }
    return documents
  }

  private mutating func append(_ sentence: TreebankSentence) {
    let beginsBlock = sentence.beginsParagraph || blocks.isEmpty
    if !bytes.isEmpty { bytes += beginsBlock ? "\n\n".utf8 : " ".utf8 }
    let range = ByteRange(bytes.count..<bytes.count + sentence.text.count)
    bytes += sentence.text
    sentences.append(range)
    if beginsBlock {
      blocks.append(range)
    } else {
      blocks[blocks.count - 1].upper = range.upper
    }
  }
}

/// The paragraphs of a text: what lies between lines of white space only.
func paragraphs(of bytes: [UInt8]) -> [ByteRange] {
  var paragraphs: [ByteRange] = []
  var isOpen = false
  var start = 0
  while start < bytes.count {
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    let isBlank = bytes[start..<end].allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    if isBlank {
      isOpen = false
    } else if isOpen {
      paragraphs[paragraphs.count - 1].upper = UInt32(end)
    } else {
      paragraphs.append(ByteRange(start..<end))
      isOpen = true
    }
    start = end + 1
  }
  return paragraphs
}
