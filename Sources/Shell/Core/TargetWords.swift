internal import Casebook

extension Workspace {
  /// A thing as users type it: a passage as its paragraph (a1:3) or sentence (a1:3.2), or by its first words.
  func name(of target: Target) -> String {
    guard case .span(let id, let span) = target, let article = articles[id] else {
      return target.description
    }
    guard let index = article.paragraphs.firstIndex(where: { $0.span.contains(span) }) else {
      return quoted(span, of: id)
    }
    let paragraph = article.paragraphs[index].span
    if paragraph == span { return "\(id):\(index + 1)" }
    let sentence = sentences(of: id, in: paragraph).firstIndex(of: span)
    return sentence.map { "\(id):\(index + 1).\($0 + 1)" } ?? quoted(span, of: id)
  }

  private func quoted(_ span: ScalarRange, of article: ArticleID) -> String {
    "\(article) “\(Phrases.excerpt(text(of: article)?[span] ?? "", characters: 30))”"
  }
}
