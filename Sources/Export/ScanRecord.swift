package import Casebook
package import Extraction
package import JSON

/// One article with its findings as `hearsay scan` prints it: design section 7.
///
/// Every offset counts Unicode scalars into `text`, half open; what refers to a finding gives its place in its list.
package struct ScanRecord: Sendable {
  private let article: Article
  private let text: ArticleText
  private let findings: Findings?
  private let language: String?

  /// The record of an article, its text and what was found in it.
  ///
  /// `findings` are nil when nothing was looked for; `language` is a BCP 47 tag, nil where nothing was decided.
  package init(article: Article, text: ArticleText, findings: Findings?, language: String?) {
    self.article = article
    self.text = text
    self.findings = findings
    self.language = language
  }

  /// The record as JSON; every key is there, and null says that nothing is known or was looked for.
  package var json: JSONValue {
    let analysis = findings?.analysis
    return [
      "id": .string(article.origin.inputID ?? article.origin.location),
      "title": .optional(article.title), "outlet": .optional(article.outlet),
      "byline": .optional(article.byline), "dateline": .optional(article.dateline),
      "published": .optional(article.published), "url": .optional(article.url),
      "language": .optional(language), "text": .string(text.string),
      "paragraphs": .list(article.paragraphs) {
        ["span": $0.span.json, "role": $0.role.json, "rule": .string($0.rule)]
      },
      "suggestions": .list(article.suggestions) {
        ["field": .string($0.field), "value": .string($0.value), "reason": .string($0.reason)]
      },
      "sentences": analysis?.sentences.json ?? nil,
      "attributions": .list(analysis?.attributions.enumerated()) { .attribution($1, id: $0) },
      "hedges": .list(analysis?.hedges) { .hedge($0) },
      "quantities": .list(analysis?.quantities) { .quantity($0) },
      "times": .list(analysis?.times) { .time($0) },
      "names": .list(analysis?.names) { .name($0) },
      "claims": findings.map(claims(of:)) ?? nil,
    ]
  }

  private func claims(of findings: Findings) -> JSONValue {
    // The casebook knows how chains are made; it needs the article and its analysis, not the claims.
    var workspace = Workspace()
    workspace.keep(text, as: article.textKey)
    let edits: [Edit] = [
      .article(article.id, article), .analysis(article.id, findings.analysis),
    ]
    guard (try? workspace.apply(edits)) != nil else { return [] }
    return .list(findings.claims) { claim in
      .claim(claim, chain: workspace.chain(of: claim).links.map(\.source))
    }
  }
}

extension JSONValue {
  /// The elements as JSON, or null when there are none to speak of.
  fileprivate static func list<Elements: Sequence>(
    _ elements: Elements?, _ json: (Elements.Element) -> JSONValue
  ) -> JSONValue {
    elements.map { .array($0.map(json)) } ?? nil
  }

  fileprivate static func attribution(_ attribution: Attribution, id: Int) -> JSONValue {
    [
      "id": .integer(id), "source": attribution.source.json, "cue": attribution.cue.json,
      "content": attribution.content.json, "kind": attribution.kind.json,
      "sourceType": attribution.sourceType.json, "resolved": .optional(attribution.resolved),
      "resolution": attribution.resolution.map(\.json) ?? nil,
      "parent": attribution.parent.map { .integer($0) } ?? nil, "stated": .bool(attribution.stated),
      "rule": .string(attribution.rule), "basis": attribution.basis.map(\.json) ?? nil,
      "basisWords": attribution.basisWords.json, "basisRule": .string(attribution.basisRule),
    ]
  }

  fileprivate static func hedge(_ hedge: Hedge) -> JSONValue {
    [
      "span": hedge.span.json, "kind": hedge.kind.json, "scope": hedge.scope.json,
      "rule": .string(hedge.rule),
    ]
  }

  fileprivate static func quantity(_ quantity: Quantity) -> JSONValue {
    [
      "span": quantity.span.json, "kind": quantity.kind.map(\.json) ?? nil,
      "value": quantity.value.map(JSONValue.number) ?? nil,
      "low": quantity.low.map(JSONValue.number) ?? nil,
      "high": quantity.high.map(JSONValue.number) ?? nil, "lowOpen": .bool(quantity.isLowOpen),
      "highOpen": .bool(quantity.isHighOpen),
      "modifier": .optional(quantity.modifier),
      "modifierSpan": quantity.spans.modifier.map(\.json) ?? nil,
      "bound": quantity.bound.map(\.json) ?? nil, "unit": .optional(quantity.unit),
      "of": .optional(quantity.of), "ofSpan": quantity.spans.of.map(\.json) ?? nil,
      "head": .optional(quantity.head), "place": .optional(quantity.place),
      "placeSpan": quantity.spans.place.map(\.json) ?? nil, "time": .optional(quantity.time),
      "timeSpan": quantity.spans.time.map(\.json) ?? nil,
      "change": quantity.change.map(\.json) ?? nil, "rule": .string(quantity.rule),
    ]
  }

  fileprivate static func time(_ time: TimeExpression) -> JSONValue {
    [
      "span": time.span.json, "type": time.type.map(\.json) ?? nil, "from": .optional(time.from),
      "to": .optional(time.to), "precision": .string(time.precision),
      "timex": .optional(time.timex), "anchor": .optional(time.anchor),
      "anchorSpan": time.anchorSpan.map(\.json) ?? nil, "bound": time.bound.map(\.json) ?? nil,
      "needs": time.needs.map(\.json) ?? nil, "open": .bool(time.isOpen),
      "resolved": .bool(time.isResolved), "rule": .string(time.rule),
    ]
  }

  fileprivate static func name(_ name: Name) -> JSONValue {
    ["span": name.span.json, "type": name.type.json, "entity": .integer(name.entity)]
  }

  fileprivate static func claim(_ claim: Claim, chain: [String]) -> JSONValue {
    func indices(_ indices: [Int]) -> JSONValue { .list(indices) { .integer($0) } }
    return [
      "span": claim.span.json, "proposition": claim.proposition.json,
      "polarity": claim.polarity.json, "modality": claim.modality.map(\.json) ?? nil,
      "modalityWords": claim.modalityWords.json, "modalityRule": .string(claim.modalityRule),
      "chain": chain.json,
      "attribution": claim.attribution.map { .integer($0) } ?? nil, "hedges": indices(claim.hedges),
      "quantities": indices(claim.quantities), "times": indices(claim.times),
      "furniture": .bool(claim.isFurniture), "headline": .bool(claim.isHeadline),
      "worth": claim.worth.map(worth) ?? nil, "rule": .string(claim.rule),
    ]
  }

  private static func worth(_ worth: Worth) -> JSONValue {
    [
      "score": .number(.hundredths(worth.score)),
      "reasons": .list(worth.reasons) {
        [
          "rule": .string($0.rule), "span": $0.span.map(\.json) ?? nil,
          "effect": .number(.hundredths($0.effect)),
        ]
      },
    ]
  }
}
