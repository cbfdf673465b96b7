import Casebook
import JSON
import TestSupport

/// Random values of the casebook: every field takes part, optional ones are sometimes missing.
extension SplitMix64 {
  mutating func span(in length: Int = 60) -> ScalarRange {
    let lower = below(length)
    return ScalarRange(lower, lower + below(length - lower + 1))
  }

  mutating func spans() -> [ScalarRange] { list(upTo: 3) { $0.span() } }

  mutating func word() -> String { text(upTo: 12) }

  /// Members of a newer version, under keys that no record of ours has.
  mutating func unknownMembers() -> JSONObject {
    var members: JSONObject = [:]
    if oneIn(2) { members["x-newer"] = ["list": [1, nil], "text": .string(word())] }
    if oneIn(4) { members["x-flag"] = false }
    return members
  }

  mutating func one<Value: CaseIterable>(_ type: Value.Type = Value.self) -> Value {
    let all = Array(Value.allCases)
    return all[below(all.count)]
  }

  mutating func number() -> JSONNumber {
    JSONNumber(literal: "\(below(100_000)).\(below(100))") ?? JSONNumber(0)
  }

  mutating func article(_ id: ArticleID, text: String) -> Article {
    var article = Article(
      id: id, title: maybe { $0.word() }, outlet: maybe { $0.word() }, byline: maybe { $0.word() },
      dateline: maybe { $0.word() }, published: maybe { "20\(10 + $0.below(80))-02-08" },
      url: maybe { $0.word() }, textKey: text,
      paragraphs: list(upTo: 4) { Paragraph(span: $0.span(), role: $0.one(), rule: $0.word()) },
      origin: Origin(
        location: word(), rawDigest: word(), byteCount: below(1 << 40), encoding: "UTF-8",
        inputID: maybe { $0.word() }),
      suggestions: list(upTo: 2) {
        Suggestion(field: $0.word(), value: $0.word(), reason: $0.word())
      })
    article.others = unknownMembers()
    return article
  }

  mutating func analysis() -> Analysis {
    var analysis = Analysis(
      extractor: word(), sentences: spans(), attributions: list(upTo: 3) { $0.attribution() },
      hedges: list(upTo: 3) {
        Hedge(span: $0.span(), kind: $0.one(), scope: $0.span(), rule: $0.word())
      },
      quantities: list(upTo: 3) { $0.quantity() }, times: list(upTo: 3) { $0.time() },
      names: list(upTo: 3) { Name(span: $0.span(), type: $0.one(), entity: $0.below(9)) })
    analysis.others = unknownMembers()
    return analysis
  }

  mutating func attribution() -> Attribution {
    Attribution(
      source: spans(), cue: spans(), content: spans(), kind: one(), sourceType: one(),
      resolved: maybe { $0.word() }, parent: maybe { $0.below(4) }, stated: oneIn(2), rule: word())
  }

  mutating func quantity() -> Quantity {
    Quantity(
      span: span(), value: maybe { $0.number() }, low: maybe { $0.number() },
      high: maybe { $0.number() }, modifier: maybe { $0.word() }, unit: maybe { $0.word() },
      of: maybe { $0.word() })
  }

  mutating func time() -> TimeExpression {
    TimeExpression(
      span: span(), from: maybe { $0.word() }, to: maybe { $0.word() }, precision: word(),
      timex: maybe { $0.word() }, anchor: maybe { $0.word() }, isResolved: oneIn(2),
      isOpen: oneIn(2))
  }

  mutating func anchor() -> Anchor {
    Anchor(span: span(), quote: word(), before: word(), after: word())
  }

  mutating func claim(_ id: ClaimID, in article: ArticleID) -> Claim {
    var claim = Claim(
      id: id, article: article, anchor: anchor(), proposition: spans(), polarity: one(),
      attribution: maybe { $0.below(4) }, hedges: list(upTo: 3) { $0.below(4) },
      quantities: list(upTo: 3) { $0.below(4) }, times: list(upTo: 3) { $0.below(4) },
      isFurniture: oneIn(2), isHeadline: oneIn(2), rule: word())
    claim.others = unknownMembers()
    return claim
  }

  mutating func rating() -> Rating {
    var rating = Rating(
      reliability: maybe { $0.one() }, credibility: maybe { $0.one() }, reason: maybe { $0.word() })
    rating.others = unknownMembers()
    return rating
  }

  mutating func verdict() -> Verdict {
    var verdict = Verdict(
      word: word(), reason: maybe { $0.word() }, evidence: list(upTo: 3) { $0.word() })
    verdict.others = unknownMembers()
    return verdict
  }
}
