package import Casebook
package import JSON

/// Random values of the casebook: every field takes part, optional ones are sometimes missing.
extension SplitMix64 {
  package mutating func span(in length: Int = 60) -> ScalarRange {
    let lower = below(length)
    return ScalarRange(lower, lower + below(length - lower + 1))
  }

  package mutating func spans() -> [ScalarRange] { list(upTo: 3) { $0.span() } }

  /// The value with unknown members.
  package mutating func extended<Value>(
    _ value: Value, _ others: WritableKeyPath<Value, JSONObject>
  ) -> Value {
    var value = value
    value[keyPath: others] = unknownMembers()
    return value
  }

  package mutating func word() -> String { text(upTo: 12) }

  /// Members of a newer version, under keys that no record of ours has.
  package mutating func unknownMembers() -> JSONObject {
    var members: JSONObject = [:]
    if oneIn(2) { members["x-newer"] = ["list": [1, nil], "text": .string(word())] }
    if oneIn(4) { members["x-flag"] = false }
    return members
  }

  package mutating func one<Value: CaseIterable>(_ type: Value.Type = Value.self) -> Value {
    let all = Array(Value.allCases)
    return all[below(all.count)]
  }

  package mutating func number() -> JSONNumber {
    JSONNumber(literal: "\(below(100_000)).\(below(100))") ?? JSONNumber(0)
  }

  package mutating func article(_ id: ArticleID, text: String) -> Article {
    let article = Article(
      id: id, title: maybe { $0.word() }, outlet: maybe { $0.word() }, byline: maybe { $0.word() },
      dateline: maybe { $0.word() }, published: maybe { "20\(10 + $0.below(80))-02-08" },
      url: maybe { $0.word() }, textKey: text,
      paragraphs: list(upTo: 4) {
        let paragraph = Paragraph(span: $0.span(), role: $0.one(), rule: $0.word())
        return $0.extended(paragraph, \.others)
      },
      origin: origin(),
      suggestions: list(upTo: 2) {
        let suggestion = Suggestion(field: $0.word(), value: $0.word(), reason: $0.word())
        return $0.extended(suggestion, \.others)
      })
    return extended(article, \.others)
  }

  package mutating func origin() -> Origin {
    let origin = Origin(
      location: word(), rawDigest: word(), byteCount: below(1 << 40), encoding: "UTF-8",
      inputID: maybe { $0.word() })
    return extended(origin, \.others)
  }

  package mutating func analysis() -> Analysis {
    let analysis = Analysis(
      extractor: word(), sentences: spans(), attributions: list(upTo: 3) { $0.attribution() },
      hedges: list(upTo: 3) { $0.hedge() }, quantities: list(upTo: 3) { $0.quantity() },
      times: list(upTo: 3) { $0.time() }, names: list(upTo: 3) { $0.name() })
    return extended(analysis, \.others)
  }

  package mutating func attribution() -> Attribution {
    let attribution = Attribution(
      source: spans(), cue: spans(), content: spans(), kind: one(), sourceType: one(),
      resolved: maybe { $0.word() }, resolution: maybe { $0.oneIn(2) ? .sure : .likely },
      parent: maybe { $0.below(4) }, stated: oneIn(2), rule: word(),
      basis: maybe { $0.one() }, basisWords: spans(), basisRule: word())
    return extended(attribution, \.others)
  }

  package mutating func hedge() -> Hedge {
    let hedge = Hedge(span: span(), kind: one(), scope: span(), rule: word())
    return extended(hedge, \.others)
  }

  package mutating func quantity() -> Quantity {
    let quantity = Quantity(
      span: span(), kind: maybe { $0.one() }, value: maybe { $0.number() },
      low: maybe { $0.number() }, high: maybe { $0.number() }, isLowOpen: oneIn(2),
      isHighOpen: oneIn(2), modifier: maybe { $0.word() },
      bound: maybe { $0.one() }, unit: maybe { $0.word() }, of: maybe { $0.word() },
      head: maybe { $0.word() }, place: maybe { $0.word() }, time: maybe { $0.word() },
      change: maybe { Quantity.Change($0.one(), $0.one()) },
      spans: Quantity.Spans(
        modifier: maybe { $0.span() }, of: maybe { $0.span() }, place: maybe { $0.span() },
        time: maybe { $0.span() }), rule: word())
    return extended(quantity, \.others)
  }

  package mutating func time() -> TimeExpression {
    let time = TimeExpression(
      span: span(), type: maybe { $0.one() }, from: maybe { $0.word() },
      to: maybe { $0.word() }, precision: word(), timex: maybe { $0.word() },
      anchor: maybe { $0.word() }, anchorSpan: maybe { $0.span() }, bound: maybe { $0.one() },
      needs: maybe { $0.one() }, isResolved: oneIn(2),
      isOpen: oneIn(2), rule: word())
    return extended(time, \.others)
  }

  package mutating func name() -> Name {
    let name = Name(span: span(), type: one(), entity: below(9))
    return extended(name, \.others)
  }

  package mutating func anchor() -> Anchor {
    let anchor = Anchor(span: span(), quote: word(), before: word(), after: word())
    return extended(anchor, \.others)
  }

  package mutating func claim(_ id: ClaimID, in article: ArticleID) -> Claim {
    let claim = Claim(
      id: id, article: article, anchor: anchor(), proposition: spans(), polarity: one(),
      modality: maybe { $0.one() }, modalityWords: spans(), modalityRule: word(),
      attribution: maybe { $0.below(4) }, hedges: list(upTo: 3) { $0.below(4) },
      quantities: list(upTo: 3) { $0.below(4) }, times: list(upTo: 3) { $0.below(4) },
      isFurniture: oneIn(2), isHeadline: oneIn(2), worth: maybe { $0.worth() }, rule: word(),
      correction: maybe { $0.correction() }, isAdded: oneIn(2), isOrphaned: oneIn(2))
    return extended(claim, \.others)
  }

  package mutating func mouth() -> Claim.Mouth {
    extended(Claim.Mouth(word(), type: one(), spans: spans()), \.others)
  }

  /// A correction that says something or nothing, over a reading of the machine or none.
  package mutating func correction() -> Claim.Correction {
    var correction = Claim.Correction()
    correction.wording = maybe { $0.anchor() }
    correction.polarity = maybe { $0.one() }
    correction.modality = maybe { $0.one() }
    correction.basis = maybe { $0.one() }
    correction.kind = maybe { $0.one() }
    correction.source = maybe { $0.mouth() }
    correction.sourceType = maybe { $0.one() }
    correction.chain = maybe { random in random.list(upTo: 2) { $0.mouth() } }
    correction.hedges = list(upTo: 2) { $0.hedge() }
    correction.notHedges = spans()
    if oneIn(2) {
      let reading = Claim.MachineReading(
        Claim(
          id: ClaimID(1), article: ArticleID(1), anchor: anchor(), proposition: spans(),
          polarity: one(), modality: maybe { $0.one() }, modalityWords: spans(),
          modalityRule: word(), hedges: list(upTo: 2) { $0.below(4) }, rule: ""))
      correction.machine = extended(reading, \.others)
    }
    return extended(correction, \.others)
  }

  package mutating func worth() -> Worth {
    let worth = Worth(
      score: below(101),
      reasons: list(upTo: 3) {
        Worth.Reason(rule: $0.word(), span: $0.maybe { $0.span() }, effect: $0.below(201) - 100)
      })
    return extended(worth, \.others)
  }

  package mutating func rating() -> Rating {
    let rating = Rating(
      reliability: maybe { $0.one() }, credibility: maybe { $0.one() }, reason: maybe { $0.word() })
    return extended(rating, \.others)
  }

  package mutating func verdict() -> Verdict {
    let verdict = Verdict(
      word: word(), reason: maybe { $0.word() }, evidence: list(upTo: 3) { $0.word() })
    return extended(verdict, \.others)
  }
}
