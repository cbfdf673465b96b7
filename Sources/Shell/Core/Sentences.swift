internal import Casebook
internal import Prose

extension Workspace {
  /// The sentences of a paragraph: as extraction found them, or cut anew where nothing was extracted yet.
  func sentences(of article: ArticleID, in paragraph: ScalarRange) -> [ScalarRange] {
    if let analysis = analyses[article] { return analysis.sentences.filter(paragraph.contains) }
    guard let text = text(of: article) else { return [] }
    let document = Document(text.bytes, blocks: [ByteRange(text.byteRange(of: paragraph))])
    return document.sentences.map { sentence in
      text.scalars(ofBytes: Int(sentence.range.lower), Int(sentence.range.upper))
    }
  }
}
