package import Casebook
package import JSON

/// The signs of likeness of all pairs of claims that are looked at, for `Tools/training/likeness.py`.
package enum LikenessTable {
  /// `{"a", "b", "signs"}` for each pair; a claim is `{"article", "span"}`, the article by the id of its input.
  package static func rows(of workspace: Workspace) -> [JSONValue] {
    let articles = workspace.articles.keys.compactMap { ComparedArticle($0, in: workspace) }
    let likeness = Likeness(ClaimProfiles(articles, in: workspace))
    let all = likeness.profiles.all
    func claim(_ index: Int) -> JSONValue {
      let article = articles[all[index].article].article
      return [
        "article": .string(article.origin.inputID ?? article.id.description),
        "span": all[index].claim.span.json,
      ]
    }
    return all.indices.flatMap { a in
      likeness.candidates.partners[a].filter { $0.claim > a }.map { partner in
        let signs = likeness.signs(a, partner.claim).map { sign in
          JSONValue.integer(Int((sign * 1_000_000).rounded()))
        }
        return ["a": claim(a), "b": claim(partner.claim), "signs": .array(signs)]
      }
    }
  }
}
