internal import Casebook
internal import Prose

/// Two wordings of one claim laid side by side: what the rules for deltas look at.
struct ClaimPair {
  /// The words of the longest claims that are laid side by side.
  ///
  /// A claim is a sentence, and the longest of the dev families has under 80 words.
  static let longestWording = 400

  let from: ClaimWording
  let to: ClaimWording
  /// The credits that the second article gives to the outlet of the first.
  let credit: Credit
  let alignment: WordAlignment
  /// The stretches in which the wordings differ, in order.
  let changes: [Change]

  /// The pair, or nil when a wording is too long for a claim.
  init?(_ from: ClaimWording, _ to: ClaimWording, credit: Credit) {
    guard max(from.tokens.count, to.tokens.count) <= ClaimPair.longestWording else { return nil }
    self.from = from
    self.to = to
    self.credit = credit
    alignment = WordAlignment(from, to)
    changes = alignment.stretches.filter { !$0.isSame }.map {
      Change(from: from.tokens[$0.a], to: to.tokens[$0.b])
    }
  }

  /// Everything that changed from the first wording to the second, by its place.
  var deltas: [Delta] {
    let flips = polarityFlips + lostDenials
    let erosion = quotationErosion
    var deltas = flips + numbersChanged + datesDrifted + namesChanged + erosion
    if erosion.isEmpty { deltas += quotationCuts }
    deltas +=
      speakersChanged + sourcesChanged + doersChanged + scopeWidened + wholesAdded + placesDropped
      + hedgesAdded
    // A flip says it all: hedge, source and weight of the same words are not listed beside it.
    if flips.isEmpty { deltas += hedgesDropped + possibilityLost + attributionLost + escalations }
    return deltas.sorted { left, right in
      let left = (left.fromSpan ?? ScalarRange(.max, .max), left.toSpan?.lower ?? .max, left.kind)
      let right = (
        right.fromSpan ?? ScalarRange(.max, .max), right.toSpan?.lower ?? .max, right.kind
      )
      return (left.0, left.1, left.2.rawValue) < (right.0, right.1, right.2.rawValue)
    }
  }
}

extension ClaimPair {
  /// A stretch in which the wordings differ, by the tokens of either side.
  struct Change {
    var from: ArraySlice<Int>
    var to: ArraySlice<Int>
  }

  /// The span of a change's tokens in the first article, or nil when it has none there.
  func fromSpan(_ tokens: ArraySlice<Int>) -> ScalarRange? { from.article.span(of: tokens) }

  /// The span of a change's tokens in the second article, or nil when it has none there.
  func toSpan(_ tokens: ArraySlice<Int>) -> ScalarRange? { to.article.span(of: tokens) }

  /// True when both spans touch one change.
  func isInOneChange(_ from: ScalarRange, _ to: ScalarRange) -> Bool {
    changes.contains { change in
      fromSpan(change.from)?.overlaps(from) == true && toSpan(change.to)?.overlaps(to) == true
    }
  }
}

extension ComparedArticle {
  /// The span from the first to the last of some tokens in order, or nil when there are none.
  func span(of tokens: ArraySlice<Int>) -> ScalarRange? {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    return span(of: first...last)
  }

  /// The text from the first to the last of some tokens in order, as it stands.
  func wording(of tokens: ArraySlice<Int>) -> String { span(of: tokens).map { text[$0] } ?? "" }

  /// A span's words in single quotation marks, on one line.
  func quote(_ span: ScalarRange) -> String {
    "‘\(text[span].split(whereSeparator: \.isWhitespace).joined(separator: " "))’"
  }
}
