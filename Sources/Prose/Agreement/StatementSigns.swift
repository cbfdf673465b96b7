/// How the figures, dates and denials of one statement stand to those of another, as numbers from 0 to 1.
///
/// Figures are what a network reads worst and a grammar best: "more than 23 million" against "24 million".
package enum StatementSign: String, CaseIterable, Sendable {
  case hasFigures, otherHasFigures
  /// All, or some, of its figures stand in the other one.
  case allFigures, someFigures
  case lowerBound, upperBound, about
  /// The other's nearest figure keeps to a bound, breaks it, or is the bound itself.
  case boundKept, boundBroken, boundItself
  /// A figure without a bound is not there, but one of its kind is.
  case figureDiffers
  case hasTimes
  /// All its times stand in the other one.
  case allTimes
  /// The other's times keep to "before 2019" and "since May", or break it.
  case timeKept, timeBroken
  case denies
  /// One denies and the other does not.
  case denialDiffers
  /// The share of words that the other one does not have.
  case ownWords, otherWords

  /// The signs of a statement, the first, to another, in the order of the cases.
  package static func values(of first: Document, to second: Document) -> [Float] {
    let comparison = StatementComparison(first, second)
    return allCases.map { comparison.value($0) }
  }
}

private struct StatementComparison {
  private let figures: [Figured]
  private let otherFigures: [Figured]
  private let times: [TimeMention]
  private let otherTimes: [TimeMention]
  private let words: Set<String>
  private let otherWords: Set<String>

  /// A figure as a number with its bound.
  private struct Figured {
    var number: Double
    var isLower: Bool
    var isUpper: Bool
    var isAbout: Bool
    var kind: QuantityMention.Kind
    var unit: String?

    init?(_ mention: QuantityMention) {
      guard let literal = (mention.value ?? mention.low ?? mention.high)?.literal,
        let number = Double(literal), number.isFinite
      else { return nil }
      self.number = number
      isLower = mention.bound == .atLeast || mention.bound == .moreThan
      isUpper = mention.bound == .atMost || mention.bound == .lessThan
      isAbout = mention.bound == .about
      kind = mention.kind
      unit = mention.unit
    }

    func isComparable(to other: Figured) -> Bool {
      if let unit, let theirs = other.unit { return unit == theirs }
      let plain: Set<QuantityMention.Kind> = [.count, .number, .measure, .money, .age]
      return kind == other.kind || plain.contains(kind) && plain.contains(other.kind)
    }
  }

  init(_ first: Document, _ second: Document) {
    figures = Prose.quantities(in: first).compactMap(Figured.init)
    otherFigures = Prose.quantities(in: second).compactMap(Figured.init)
    times = Prose.times(in: first, anchor: nil)
    otherTimes = Prose.times(in: second, anchor: nil)
    words = StatementComparison.words(of: first)
    otherWords = StatementComparison.words(of: second)
  }

  private static func words(of document: Document) -> Set<String> {
    Set(document.tokens.filter { $0.kind == .word }.map { document.text($0).lowercased() })
  }

  func value(_ sign: StatementSign) -> Float {
    switch sign {
    case .hasFigures: return share(!figures.isEmpty)
    case .otherHasFigures: return share(!otherFigures.isEmpty)
    case .allFigures: return share(!figures.isEmpty && figures.allSatisfy(isThere))
    case .someFigures: return share(figures.contains(where: isThere))
    case .lowerBound: return share(figures.contains(where: \.isLower))
    case .upperBound: return share(figures.contains(where: \.isUpper))
    case .about: return share(figures.contains(where: \.isAbout))
    case .boundKept:
      return share(bounded { $0.isLower ? $1.number > $0.number : $1.number < $0.number })
    case .boundBroken:
      return share(bounded { $0.isLower ? $1.number < $0.number : $1.number > $0.number })
    case .boundItself: return share(bounded { $0.number == $1.number })
    case .figureDiffers:
      return share(
        figures.contains { own in
          !own.isLower && !own.isUpper && !isThere(own)
            && otherFigures.contains { own.isComparable(to: $0) }
        })
    case .hasTimes: return share(!times.isEmpty)
    case .allTimes:
      let known = Set(otherTimes.map(\.timex))
      return share(!times.isEmpty && times.allSatisfy { known.contains($0.timex) })
    case .timeKept: return share(timeBound(isKept: true))
    case .timeBroken: return share(timeBound(isKept: false))
    case .denies: return share(StatementComparison.denies(words))
    case .denialDiffers:
      return share(StatementComparison.denies(words) != StatementComparison.denies(otherWords))
    case .ownWords: return missing(words, in: otherWords)
    case .otherWords: return missing(otherWords, in: words)
    }
  }

  private func share(_ holds: Bool) -> Float { holds ? 1 : 0 }

  private func isThere(_ figure: Figured) -> Bool {
    otherFigures.contains { $0.number == figure.number }
  }

  /// True when a bounded figure and the other's nearest comparable one stand so.
  private func bounded(_ holds: (Figured, Figured) -> Bool) -> Bool {
    figures.contains { own in
      guard own.isLower || own.isUpper else { return false }
      let nearest = otherFigures.filter { own.isComparable(to: $0) }
        .min { abs($0.number - own.number) < abs($1.number - own.number) }
      return nearest.map { holds(own, $0) } ?? false
    }
  }

  /// True when a time of the other one keeps to a bound, or breaks it; ISO dates compare as texts do.
  private func timeBound(isKept: Bool) -> Bool {
    times.contains { time in
      guard let bound = time.bound else { return false }
      return otherTimes.contains { other in
        switch bound {
        case .before, .until, .by:
          guard let limit = time.to, let start = other.from ?? other.to else { return false }
          return isKept ? other.to ?? start <= limit : start > limit
        case .since, .after:
          guard let limit = time.from, let end = other.to ?? other.from else { return false }
          return isKept ? other.from ?? end >= limit : end < limit
        }
      }
    }
  }

  private static let denials: Set<String> = [
    "not", "n't", "n’t", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without",
    "cannot", "deny", "denied", "denies", "refused", "failed",
  ]

  private static func denies(_ words: Set<String>) -> Bool { !words.isDisjoint(with: denials) }

  private func missing(_ own: Set<String>, in others: Set<String>) -> Float {
    own.isEmpty ? 0 : Float(own.subtracting(others).count) / Float(own.count)
  }
}

extension Document {
  /// The document of one statement: a sentence, or a few.
  package init(statement text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes, blocks: [ByteRange(bytes.indices)])
  }
}
