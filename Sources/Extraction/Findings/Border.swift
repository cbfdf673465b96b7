internal import Casebook
internal import JSON
internal import Prose

/// The border between the rules, which speak of tokens and bytes, and the casebook, which speaks of Unicode scalars.
struct Border {
  let text: ArticleText
  let article: ArticleID

  func span(_ range: ByteRange) -> ScalarRange {
    text.scalars(ofBytes: Int(range.lower), Int(range.upper))
  }

  private func spans(_ stretches: [TokenRange], in reading: Reading) -> [ScalarRange] {
    stretches.filter { !$0.isEmpty }.map { span(reading.bytes($0)) }
  }

  func attribution(
    _ draft: AttributionDraft, _ basis: BasisDraft, in reading: Reading
  ) -> Attribution {
    Attribution(
      source: spans(draft.source, in: reading), cue: spans(draft.cue, in: reading),
      content: spans(draft.content, in: reading), kind: draft.kind, sourceType: draft.sourceType,
      resolved: draft.resolved, resolution: draft.resolution, parent: draft.parent,
      stated: draft.isStated,
      rule: draft.rule.rawValue, basis: basis.value, basisWords: spans(basis.words, in: reading),
      basisRule: basis.rule.rawValue)
  }

  func hedge(_ draft: HedgeDraft, in reading: Reading) -> Hedge {
    Hedge(
      span: span(reading.bytes(draft.words)), kind: draft.kind,
      scope: span(reading.bytes(draft.scope)), rule: draft.rule.rawValue)
  }

  func name(_ mention: NameMention) -> Name {
    let kind: Name.Kind =
      switch mention.kind {
      case .person: .person
      case .organisation: .organisation
      case .place: .place
      case .other: .other
      }
    return Name(span: span(mention.range), type: kind, entity: mention.entity)
  }

  /// The claim with its anchor, and with the quantities and times that stand in it.
  func claim(
    _ draft: ClaimDraft, number: Int, in reading: Reading, _ places: FigurePlaces
  ) -> Claim {
    let parts = draft.wording.map(reading.bytes)
    return Claim(
      id: ClaimID(number), article: article,
      anchor: Anchor(span(reading.bytes(draft.words)), in: text),
      proposition: spans(draft.proposition, in: reading), polarity: draft.polarity,
      modality: draft.modality?.value,
      modalityWords: spans(draft.modality?.words ?? [], in: reading),
      modalityRule: draft.modality?.rule.rawValue ?? "", attribution: draft.attribution,
      hedges: draft.hedges,
      quantities: indices(of: places.quantities, in: parts),
      times: indices(of: places.times, in: parts), isFurniture: draft.isFurniture,
      isHeadline: draft.isHeadline, rule: draft.rule.rawValue)
  }

  /// The claim that the words of a span make, whatever rules say.
  func claim(
    at span: ScalarRange, in reading: Reading, _ claims: Claims, _ places: FigurePlaces
  ) -> Claim {
    let range = ByteRange(text.byteRange(of: span))
    let tokens = reading.tokens(in: range)
    let block = reading.document.blocks.partitioningIndex { $0.upper > range.lower }
    let role = reading.roles.indices.contains(block) ? reading.roles[block] : .body
    let draft = claims.claim(
      of: tokens, inHeadline: role == .headline, furniture: role.isFurniture)
    var claim = self.claim(draft, number: 0, in: reading, places)
    claim.anchor = Anchor(span, in: text)
    if tokens.isEmpty { claim.proposition = [span] }
    return claim
  }

  /// The places in a list, which is in text order, of the ranges that stand in one of the parts.
  private func indices(of ranges: [ByteRange], in parts: [ByteRange]) -> [Int] {
    parts.flatMap { part in
      var index = ranges.partitioningIndex { $0.lower >= part.lower }
      var found: [Int] = []
      while index < ranges.count, ranges[index].lower < part.upper {
        found.append(index)
        index += 1
      }
      return found
    }.sorted()
  }
}

/// Where the quantities and the times of a document stand, each in text order.
struct FigurePlaces {
  var quantities: [ByteRange]
  var times: [ByteRange]
}

extension Array {
  /// The first index whose element fulfils a condition that all later elements fulfil too; O(log n).
  func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
