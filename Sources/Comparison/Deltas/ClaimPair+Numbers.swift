internal import Casebook
internal import JSON
internal import Prose

extension ClaimPair {
  /// Figures for one thing that differ by more than fair rounding.
  var numbersChanged: [Delta] {
    let (_, changed) = pairedQuantities
    return changed.map { old, new in
      Delta(
        kind: .numberChanged, fromSpan: old.span, toSpan: new.span,
        reason: "\(from.article.text[old.span]) became \(to.article.text[new.span])")
    }
  }

  /// Bounds and approximations that are gone from before the same figure; "412" for "about 400" is a better figure.
  var boundsDropped: [Delta] {
    pairedQuantities.kept.compactMap { old, new in
      guard let modifier = old.modifier, QuantityWords.softens(modifier), !isSoftened(new),
        old.value?.isSame(as: new.value) ?? true
      else { return nil }
      let figure = from.article.text[old.span]
      return Delta(
        kind: .hedgeDropped, fromSpan: from.article.widened(old), toSpan: new.span,
        reason: "‘\(modifier)’ before \(figure) is gone")
    }
  }

  private func isSoftened(_ quantity: Quantity) -> Bool {
    if quantity.modifier.map(QuantityWords.softens) == true { return true }
    let tokens = to.article.tokens(of: quantity.span)
    let before = max(0, tokens.lowerBound - QuantityWords.reach)
    return (before..<tokens.upperBound).contains { to.article.isApproximated[$0] }
  }

  /// The figures of both wordings brought together: those that agree, and those for one thing that do not.
  ///
  /// Figures are for one thing when they stand in one change of the wording, or count the same in the same unit and no
  /// other of their wording does.
  private var pairedQuantities: (kept: [(Quantity, Quantity)], changed: [(Quantity, Quantity)]) {
    var kept: [(Quantity, Quantity)] = []
    var changed: [(Quantity, Quantity)] = []
    var new = to.quantities
    var unpaired: [Quantity] = []
    for old in from.quantities {
      if let index = new.firstIndex(where: { $0.agrees(with: old) }) {
        kept.append((old, new.remove(at: index)))
      } else {
        unpaired.append(old)
      }
    }
    for old in unpaired {
      let candidates = new.indices.filter { new[$0].isComparable(with: old) }
      let place = candidates.first { isInOneChange(old.span, new[$0].span) }
      let counted = candidates.filter { countSameThing(old, new[$0]) }
      guard let index = place ?? (counted.count == 1 ? counted.first : nil) else { continue }
      changed.append((old, new.remove(at: index)))
    }
    return (kept, changed)
  }

  private func countSameThing(_ old: Quantity, _ new: Quantity) -> Bool {
    if let head = old.head, head == new.head { return true }
    if old.kind == .age, new.kind == .age { return true }
    if let unit = old.unit, old.of == nil, new.of == nil { return unit == new.unit }
    guard let old = old.of, let new = new.of else { return false }
    return !QuantityWords.stems(old).isDisjoint(with: QuantityWords.stems(new))
  }
}

/// What the words beside a figure mean.
enum QuantityWords {
  /// Words that comment on a figure without softening it.
  private static let comments = Set<WordKey>(words: "just only exactly precisely all")

  /// How many tokens before a figure still speak of it; by hand: "an estimated total of some".
  static let reach = 5

  static func softens(_ modifier: String) -> Bool {
    !modifier.split(separator: " ").allSatisfy { comments.contains(word($0).key) }
  }

  /// The content words of what is counted.
  static func stems(_ counted: String) -> Set<WordKey> {
    Set(
      counted.split(whereSeparator: \.isWhitespace).map(word)
        .filter { !FunctionWords.all.contains($0.key) }.map(\.stem))
  }

  private static func word(_ text: Substring) -> FoldedWord {
    let bytes = Array(text.utf8)
    return FoldedWord(bytes, bytes.indices)
  }
}

extension Quantity {
  /// True when both give the same figure, or one rounds the other fairly.
  func agrees(with other: Quantity) -> Bool {
    guard isComparable(with: other) else { return false }
    switch (value, other.value) {
    case (let value?, let otherValue?):
      return value.equals(otherValue) || value.isRounding(of: otherValue)
        || otherValue.isRounding(of: value) || isNear(other)
    case (nil, nil):
      return low?.literal == other.low?.literal && high?.literal == other.high?.literal
    default: return false
    }
  }

  /// True when one may stand for the other: the same unit or none.
  func isComparable(with other: Quantity) -> Bool {
    unit == other.unit && isOfSides == other.isOfSides
  }

  /// True for "6–3": two figures in one.
  private var isOfSides: Bool { kind == .votes || kind == .score }

  /// True when one is said to be approximate and the other within a twentieth of it.
  ///
  /// By hand: "about 400" for 412 is fair, "about 400" for 440 is not.
  private func isNear(_ other: Quantity) -> Bool {
    guard modifier != nil || other.modifier != nil,
      let one = (value?.literal).flatMap({ Double($0) }),
      let two = (other.value?.literal).flatMap({ Double($0) }), one.isFinite, two.isFinite
    else { return false }
    return (one - two).magnitude <= max(one.magnitude, two.magnitude) / 20
  }
}

extension JSONNumber {
  fileprivate func isSame(as other: JSONNumber?) -> Bool { other.map(equals) ?? false }

  /// True when this is the other rounded to fewer digits: 400 for 412, 2.5 for 2.49; never of a single digit.
  func isRounding(of other: JSONNumber) -> Bool {
    guard let rounded = Double(literal), let exact = Double(other.literal), rounded > 0, exact >= 10
    else { return false }
    let digits = literal.utf8.filter { $0 != UInt8(ascii: ".") }
    let zeros = digits.reversed().prefix { $0 == UInt8(ascii: "0") }.count
    guard zeros > 0 || literal.utf8.count < other.literal.utf8.count else { return false }
    let isWhole = !literal.utf8.contains(UInt8(ascii: "."))
    var step = 1.0
    if isWhole {
      for _ in 0..<zeros { step *= 10 }
    } else {
      for _ in literal.utf8.drop(while: { $0 != UInt8(ascii: ".") }).dropFirst() { step /= 10 }
    }
    return (rounded - exact).magnitude <= step / 2 && step <= rounded
  }
}

extension ComparedArticle {
  /// A quantity's span with its modifier, where that stands right before it.
  func widened(_ quantity: Quantity) -> ScalarRange {
    guard let modifier = quantity.modifier else { return quantity.span }
    let length = modifier.unicodeScalars.count + 1
    let before = ScalarRange(max(0, quantity.span.lower - length), quantity.span.lower)
    return text[before] == modifier + " "
      ? ScalarRange(before.lower, quantity.span.upper) : quantity.span
  }
}
