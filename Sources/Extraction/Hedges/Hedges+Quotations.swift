internal import Casebook
internal import Prose

/// Quotation marks that hedge: no speaker goes with them.
extension Hedges {
  /// Quotation marks that no speaker goes with: in a headline, or around a few words.
  mutating func readQuotations() {
    let sentences = reading.document.sentences
    for quotation in reading.quotations.all where quotation.parts.count == 1 && quotation.isClosed {
      let index = sentences.partitioningIndex { $0.tokens.upperBound > quotation.first }
      guard sentences.indices.contains(index) else { continue }
      let role = reading.roles[sentences[index].block]
      guard !role.isFurniture, quotation.count > 2, !isSpoken(quotation) else { continue }
      let isHeadline = role == .headline || role == .heading
      // Longer quotations are somebody's words whether or not the rules have found whose.
      guard isHeadline || quotation.count <= Hedges.longestScare + 2, !isSentence(quotation),
        isHeadline || !isTitle(quotation) && !isMention(quotation)
      else { continue }
      found.append(
        HedgeDraft(
          words: quotation.first..<quotation.end, kind: .claimQuotes,
          scope: quotation.first + 1..<quotation.end - 1,
          rule: isHeadline ? .headlineQuotes : .scareQuotes))
    }
  }

  /// Words that scare quotes hold at most; by hand on the seed and the samples.
  private static let longestScare = 12

  private func isSpoken(_ quotation: Quotation) -> Bool {
    guard let speaker = attributions.speaker(at: quotation.first) else { return false }
    return attributions.found[speaker].isStated
      && attributions.found[speaker].rule != .blockLeadIn
  }

  /// True for the name of a song, a ship, an operation: its first and last word have capitals.
  private func isTitle(_ quotation: Quotation) -> Bool {
    reading.words[quotation.first + 1].isCapitalised
      && reading.words[quotation.end - 2].isCapitalised
  }

  private static let mentions: Set<WordKey> = Set(
    words: "word words term terms phrase expression called named titled entitled")

  /// "the word ‘drum’", "a ‘drum’ is a barrel": the word itself is meant.
  private func isMention(_ quotation: Quotation) -> Bool {
    if Hedges.mentions.contains(reading.key(quotation.first - 1)) { return true }
    let start = reading.sentenceStart(of: quotation.first)
    let opens =
      start == quotation.first
      || start == quotation.first - 1 && reading.kind(start) == .determiner
    return opens && reading.kind(quotation.end) == .be
      && reading.kind(quotation.end + 1) == .determiner
  }

  /// True when it begins like a sentence of its own.
  private func isSentence(_ quotation: Quotation) -> Bool {
    let last = reading.kind(quotation.end - 2)
    return last == .stop || last == .comma && quotation.count > 5
  }
}
