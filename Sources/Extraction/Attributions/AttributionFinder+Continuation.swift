internal import Casebook
internal import Prose

extension AttributionFinder {
  /// Gives quotations that nobody introduces to the speaker of the one before: “A,” he said. “B.”
  ///
  /// In the same paragraph the quotation is part of the attribution before it; a paragraph that is nothing but a
  /// quotation goes on with the last speaker of the paragraph before, inferred.
  mutating func continueQuotations() {
    var speaker: (index: Int, block: Int)?
    var next = 0
    for sentence in reading.document.sentences {
      let first = sentence.tokens.lowerBound
      if reading.kind(first) == .openingQuote, let index = reading.quotations.index(at: first),
        reading.quotations.all[index].first == first, reading.quotations.all[index].parent == nil,
        !claimed.contains(index), !hasCue(in: sentence, outside: index)
      {
        if let speaker, speaker.block == sentence.block {
          extend(speaker.index, by: index)
        } else if let last = speaker, last.block + 1 == sentence.block, isWhole(index, sentence) {
          speaker = (inherit(from: last.index, quotation: index), sentence.block)
        }
      }
      // The last speaker is whoever was quoted last up to here.
      while next < localCount, found[next].place < sentence.tokens.upperBound {
        let draft = found[next]
        if draft.kind != .indirect, reading.quotations.index(at: draft.place) == nil,
          draft.rule != .toldOutlet
        {
          speaker = (next, sentence.block)
        }
        next += 1
      }
      if let last = speaker, last.block < sentence.block - 1 { speaker = nil }
    }
  }

  private func hasCue(in sentence: Sentence, outside quotation: Int) -> Bool {
    sentence.tokens.contains { token in
      reading.words[token].cue != nil && reading.quotations.index(at: token) == nil
    }
  }

  /// True when a quotation fills its paragraph.
  private func isWhole(_ quotation: Int, _ sentence: Sentence) -> Bool {
    guard let end = reading.quotations.all[quotation].parts.first?.upperBound else { return false }
    let block = reading.document.blocks[sentence.block]
    return end > 0 && reading.document.tokens[end - 1].range.upper >= block.upper
  }

  private mutating func inherit(from index: Int, quotation: Int) -> Int {
    var draft = found[index]
    draft.content = reading.quotations.all[quotation].parts
    draft.rule = .quoteGoesOn
    draft.isStated = false
    draft.circumstances = []
    // Its parent is told by where it stands; only the outlet that it was told to comes along.
    keep(draft, type: draft.sourceType)
    return found.count - 1
  }
}
