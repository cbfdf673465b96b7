internal import Casebook
internal import Prose

extension AttributionFinder {
  /// Finds lead-ins ("The Mail Online reports:") and what they govern.
  ///
  /// A lead-in governs the rest of its paragraph. An outlet's or organisation's goes on, inferred, over the paragraphs
  /// of the story until another outlet is named at its level.
  mutating func readLeadIns() {
    let ends = outletBlocks()
    var open: (draft: AttributionDraft, blocks: [TokenRange])?
    for (block, sentences) in sentencesByBlock() {
      guard !reading.roles[block].isFurniture, let first = sentences.first,
        let last = sentences.last
      else { continue }
      let tokens = first.tokens.lowerBound..<last.tokens.upperBound
      if let draft = leadIn(in: first, upTo: tokens.upperBound) {
        close(&open)
        if draft.content.contains(where: { !$0.isEmpty }) { keep(draft) }
        if draft.isOutlet(in: reading) || draft.content.allSatisfy(\.isEmpty) { open = (draft, []) }
      } else if ends.contains(block) {
        close(&open)
      } else if reading.roles[block] == .body || reading.roles[block] == .embed {
        open?.blocks.append(tokens)
      }
    }
    close(&open)
  }

  private mutating func close(_ open: inout (draft: AttributionDraft, blocks: [TokenRange])?) {
    if var draft = open?.draft, let blocks = open?.blocks, !blocks.isEmpty {
      // What no outlet introduces is meant for the next paragraph only.
      draft.content = draft.isOutlet(in: reading) ? blocks : Array(blocks.prefix(1))
      draft.rule = .blockGoesOn
      draft.isStated = false
      keep(draft)
    }
    open = nil
  }

  /// The sentences of each block, in order.
  private func sentencesByBlock() -> [(block: Int, sentences: ArraySlice<Sentence>)] {
    let sentences = reading.document.sentences
    var groups: [(Int, ArraySlice<Sentence>)] = []
    var start = 0
    for index in sentences.indices
    where index + 1 == sentences.count || sentences[index + 1].block != sentences[index].block {
      groups.append((sentences[index].block, sentences[start...index]))
      start = index + 1
    }
    return groups
  }

  /// The lead-in that opens a block: a source, a cue and a colon before anything but a quotation.
  private func leadIn(in sentence: Sentence, upTo end: Int) -> AttributionDraft? {
    let start = sentence.tokens.lowerBound
    // A lead-in is short; twenty tokens hold a long name, a cue and a day.
    let reach = min(sentence.tokens.upperBound, start + 20)
    guard let colon = (start..<reach).first(where: { reading.kind($0) == .colon }),
      let cue = (start..<colon).first(where: { isLeadingCue($0) }),
      let group = reading.group(at: cue)
    else { return nil }
    let window = Window(reading, around: cue, in: sentence)
    let behind = window.skippingCircumstances(
      from: window.hearer(from: group.tokens.upperBound)?.upperBound ?? group.tokens.upperBound)
    guard behind == colon || group.tokens.upperBound == colon,
      window.kind(colon + 1) != .openingQuote,
      let source = window.phrase(endingAt: group.tokens.lowerBound)
    else { return nil }
    return AttributionDraft(
      source: [source], cue: [group.tokens], content: [colon + 1..<max(end, colon + 1)],
      rule: .blockLeadIn, sourceType: reading.sourceType(of: source),
      circumstances: [group.tokens.upperBound..<colon + 1])
  }

  private func isLeadingCue(_ token: Int) -> Bool {
    guard let cue = reading.words[token].cue, reading.group(at: token)?.head == token else {
      return false
    }
    return cue.kind == .saying || cue.kind == .writing
  }

  /// The blocks in which an outlet is named at the level of a lead-in: as the subject of its own statement.
  private func outletBlocks() -> Set<Int> {
    var blocks: Set<Int> = []
    for draft in found where draft.sourceType == .outlet && draft.isStatement {
      guard draft.rule == .cueBeforeClause || draft.rule == .cueBeforeQuote,
        reading.quotations.index(at: draft.place) == nil,
        let source = draft.source.first, let sentence = sentence(at: source.lowerBound)
      else { continue }
      if source.lowerBound == sentence.tokens.lowerBound { blocks.insert(sentence.block) }
    }
    return blocks
  }

  private func sentence(at token: Int) -> Sentence? {
    let sentences = reading.document.sentences
    let index = sentences.partitioningIndex { $0.tokens.upperBound > token }
    return sentences.indices.contains(index) ? sentences[index] : nil
  }
}

extension AttributionDraft {
  /// True for a lead-in that goes on over paragraphs.
  fileprivate func isOutlet(in reading: Reading) -> Bool {
    sourceType == .outlet || sourceType == .namedOrganisation
  }
}
