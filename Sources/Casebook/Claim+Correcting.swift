extension Claim {
  /// The claim as the machine reads it.
  package var uncorrected: Claim {
    var claim = self
    claim.correction = nil
    guard let machine = correction?.machine else { return claim }
    claim.anchor = machine.anchor
    claim.proposition = machine.proposition
    claim.polarity = machine.polarity
    claim.modality = machine.modality
    claim.modalityWords = machine.modalityWords
    claim.modalityRule = machine.modalityRule
    claim.hedges = machine.hedges
    claim.quantities = machine.quantities
    claim.times = machine.times
    return claim
  }

  /// The machine's reading of the claim with a correction over it, in the place of any it had; nil takes it back.
  package func correcting(
    _ correction: Correction?, in analysis: Analysis, text: ArticleText
  ) -> Claim {
    var claim = uncorrected
    guard var correction, !correction.isEmpty else { return claim }
    correction.machine = MachineReading(claim)
    claim.correction = correction
    if let polarity = correction.polarity { claim.polarity = polarity }
    if let modality = correction.modality {
      claim.modality = modality
      claim.modalityWords = []
      claim.modalityRule = Claim.analystRule
    }
    if let wording = correction.wording {
      let span = wording.span
      claim.anchor = wording
      let carried = Set(claim.hedges)
      claim.hedges = analysis.hedges.indices.filter { index in
        let hedge = analysis.hedges[index]
        return span.contains(hedge.span) || carried.contains(index) && span.overlaps(hedge.scope)
      }
      claim.quantities = analysis.quantities.indices.filter {
        span.contains(analysis.quantities[$0].span)
      }
      claim.times = analysis.times.indices.filter { span.contains(analysis.times[$0].span) }
      claim.proposition = ScalarRange.pieces(
        [span], without: analysis.hedges(of: claim).map(\.unsaid).joined(), in: text)
    } else if !correction.hedges.isEmpty || !correction.notHedges.isEmpty {
      let back = correction.notHedges.compactMap { $0.clamped(to: claim.span) }
      claim.proposition = ScalarRange.pieces(
        claim.proposition + back, without: correction.hedges.map(\.unsaid).joined(), in: text)
    }
    return claim
  }
}

extension Hedge {
  /// The words that are no part of what is said: all of them, or the marks alone.
  fileprivate var unsaid: [ScalarRange] {
    guard kind == .claimQuotes, span.count > 2 else { return [span] }
    return [ScalarRange(span.lower, span.lower + 1), ScalarRange(span.upper - 1, span.upper)]
  }
}

extension ScalarRange {
  /// The part of a range inside another, or nil.
  fileprivate func clamped(to other: ScalarRange) -> ScalarRange? {
    let lower = Swift.max(self.lower, other.lower)
    let upper = Swift.min(self.upper, other.upper)
    return lower < upper ? ScalarRange(lower, upper) : nil
  }

  /// Ranges joined where nothing but space parts them, less others, in text order and without space at their ends.
  fileprivate static func pieces(
    _ ranges: [ScalarRange], without removed: some Sequence<ScalarRange>, in text: ArticleText
  ) -> [ScalarRange] {
    var pieces: [ScalarRange] = []
    for range in ranges.sorted() {
      if let last = pieces.last,
        range.lower <= last.upper || text.isSpace(ScalarRange(last.upper, range.lower))
      {
        pieces[pieces.count - 1] = ScalarRange(last.lower, Swift.max(last.upper, range.upper))
      } else {
        pieces.append(range)
      }
    }
    for gap in removed {
      pieces = pieces.flatMap { piece -> [ScalarRange] in
        guard piece.overlaps(gap) else { return [piece] }
        return [
          ScalarRange(piece.lower, Swift.max(piece.lower, gap.lower)),
          ScalarRange(Swift.min(piece.upper, gap.upper), piece.upper),
        ]
      }
    }
    return pieces.map { text.trimmed($0) }.filter { !$0.isEmpty }
  }
}

extension ArticleText {
  fileprivate func isSpace(_ range: ScalarRange) -> Bool {
    bytes[byteRange(of: range)].allSatisfy { $0 == 0x20 || $0 == 0x0A }
  }

  /// A range without space and commas at its ends.
  fileprivate func trimmed(_ range: ScalarRange) -> ScalarRange {
    func isLoose(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x2C }
    var bounds = byteRange(of: range)
    while let first = bounds.first, isLoose(bytes[first]) {
      bounds = bounds.lowerBound + 1..<bounds.upperBound
    }
    while let last = bounds.last, isLoose(bytes[last]) { bounds = bounds.lowerBound..<last }
    return scalars(ofBytes: bounds.lowerBound, bounds.upperBound)
  }
}
