internal import Casebook
internal import JSON
internal import Prose

extension Border {
  func quantity(_ mention: QuantityMention, in reading: Reading) -> Quantity {
    let document = reading.document
    func number(_ exact: ExactNumber?) -> JSONNumber? {
      exact.flatMap { JSONNumber(literal: $0.literal) }
    }
    return Quantity(
      span: span(mention.range), kind: Quantity.Kind(mention.kind), value: number(mention.value),
      low: number(mention.low), high: number(mention.high), isLowOpen: mention.isLowOpen,
      isHighOpen: mention.isHighOpen, modifier: mention.modifier.map(document.text),
      bound: mention.bound.map(Quantity.Bound.init), unit: mention.unit,
      of: mention.counted.map(document.text), head: mention.countedHead.map(reading.lemma),
      place: mention.place.map(document.text), time: mention.time.map(document.text),
      change: mention.change.map(Quantity.Change.init),
      spans: Quantity.Spans(
        modifier: mention.modifier.map(span), of: mention.counted.map(span),
        place: mention.place.map(span), time: mention.time.map(span)),
      rule: mention.rule)
  }

  func time(_ mention: TimeMention) -> TimeExpression {
    TimeExpression(
      span: span(mention.range), type: TimeExpression.Kind(mention.type), from: mention.from,
      to: mention.to, precision: mention.precision, timex: mention.timex, anchor: mention.anchor,
      anchorSpan: mention.anchorRange.map(span),
      bound: mention.bound.map(TimeExpression.Bound.init),
      needs: mention.needs.map(TimeExpression.Need.init), isResolved: mention.isResolved,
      isOpen: mention.isOpen, rule: mention.rule)
  }
}

extension Quantity.Kind {
  fileprivate init(_ kind: QuantityMention.Kind) {
    self =
      switch kind {
      case .count: .count
      case .percentage: .percentage
      case .points: .points
      case .money: .money
      case .age: .age
      case .measure: .measure
      case .temperature: .temperature
      case .ordinal: .ordinal
      case .score: .score
      case .votes: .votes
      case .fraction: .fraction
      case .number: .number
      }
  }
}

extension Quantity.Bound {
  fileprivate init(_ bound: QuantityMention.Bound) {
    self =
      switch bound {
      case .atLeast: .atLeast
      case .moreThan: .moreThan
      case .atMost: .atMost
      case .lessThan: .lessThan
      case .about: .about
      case .exactly: .exactly
      case .only: .only
      }
  }
}

extension Quantity.Change {
  fileprivate init(_ change: QuantityMention.Change) {
    let role: Role =
      switch change.role {
      case .from: .from
      case .to: .to
      case .by: .by
      }
    self.init(change.direction == .up ? .up : .down, role)
  }
}

extension TimeExpression.Kind {
  fileprivate init(_ kind: TimeMention.Kind) {
    self =
      switch kind {
      case .date: .date
      case .time: .time
      case .duration: .duration
      case .set: .set
      }
  }
}

extension TimeExpression.Bound {
  fileprivate init(_ bound: TimeMention.Bound) {
    self =
      switch bound {
      case .since: .since
      case .after: .after
      case .before: .before
      case .until: .until
      case .by: .by
      }
  }
}

extension TimeExpression.Need {
  fileprivate init(_ need: TimeMention.Need) {
    self =
      switch need {
      case .published: .published
      case .context: .context
      }
  }
}
