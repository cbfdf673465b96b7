package import Casebook
internal import Prose

/// How sure the language core is of a cue.
package enum CueMargin {
  /// How far the core's reading as a cue is ahead of that as none, at the best word of an attribution's cue; negative
  /// where it reads none there, nil where there is no core or no cue.
  ///
  /// The core reads the paragraph of the cue alone: it reads sentence by sentence.
  package static func margin(
    of attribution: Attribution, in article: Article, text: ArticleText
  ) -> Float? {
    guard let model = LanguageModel.bundled, let cue = attribution.cue.first,
      let paragraph = article.paragraphs.first(where: { $0.span.contains(cue) })
    else { return nil }
    let bytes = text.byteRange(of: paragraph.span)
    let own = Array(text.bytes[bytes])
    let document = Document(own, blocks: [ByteRange(own.indices)])
    let margins = model.annotate(document).cueMargins
    guard margins.count == document.tokens.count else { return nil }
    let cues = attribution.cue.filter(paragraph.span.contains).map { span in
      let range = text.byteRange(of: span)
      return range.lowerBound - bytes.lowerBound..<range.upperBound - bytes.lowerBound
    }
    return zip(document.tokens, margins).filter { token, _ in
      cues.contains { $0.overlaps(Int(token.range.lower)..<Int(token.range.upper)) }
    }.map(\.1).max()
  }
}
