internal import Casebook
internal import Extraction
internal import JSON

/// Why a claim is what it is: the sentence with its words marked by role, and each finding with its rule.
struct ClaimReasons {
  private let claim: Claim
  private let workspace: Workspace
  private let article: Article
  private let text: ArticleText
  private let analysis: Analysis

  /// The reasons of a claim whose article was analysed.
  init?(_ claim: Claim, in workspace: Workspace) {
    guard let article = workspace.articles[claim.article],
      let text = workspace.text(of: claim.article),
      let analysis = workspace.analyses[claim.article]
    else { return nil }
    self.claim = claim
    self.workspace = workspace
    self.article = article
    self.text = text
    self.analysis = analysis
  }

  var reply: Reply {
    let reasons = self.reasons
    let changes = ClaimChanges(claim, in: workspace).lines
    var parts: [Reply.Part] = [
      .text([sentence, StyledText()], hang: 2),
      .record((reasons + worth).map { .init($0.label, $0.styled) }),
    ]
    if !changes.isEmpty {
      parts.append(
        .text([StyledText(), StyledText("What would change it", .heading)] + changes, hang: 2))
    }
    return Reply(
      parts,
      json: [
        "claim": claim.id.json, "article": claim.article.json, "span": claim.span.json,
        "text": .string(claim.wording), "extractor": .string(analysis.extractor),
        "sentence": .string(marks.line(context).plain),
        "reasons": .array(reasons.map(\.json)), "worth": claim.worth?.json ?? nil,
        "changes": .array(changes.map { .string($0.plain) }),
      ])
  }

  /// The sentences that the claim stands in, and the words that made it, marked by role.
  private var sentence: StyledText {
    StyledText("\(claim.id)", .id) + "  " + StyledText(place, .faint) + "  " + marks.line(context)
  }

  private var marks: RoleMarks { RoleMarks(claim, in: workspace, text) }

  /// The whole sentences over the claim and the words of its attribution.
  private var context: ScalarRange {
    var spans = [claim.span]
    if let attribution = nesting.first, attribution.stated {
      spans += attribution.source + attribution.cue
    }
    let touched = analysis.sentences.filter { sentence in spans.contains(where: sentence.overlaps) }
    guard let first = touched.first, let last = touched.last else { return claim.span }
    // A source named paragraphs away would drag all between into view.
    guard paragraph(at: first.lower) == paragraph(at: last.lower) else {
      let own = analysis.sentences.filter(claim.span.overlaps)
      return ScalarRange(
        min(own.first?.lower ?? claim.span.lower, claim.span.lower),
        max(own.last?.upper ?? claim.span.upper, claim.span.upper))
    }
    return ScalarRange(
      min(first.lower, claim.span.lower), max(last.upper, claim.span.upper))
  }

  private var nesting: [Attribution] { workspace.attributions(of: claim) }

  /// The paragraph of the words that introduce an attribution, when it is not the claim's own.
  private func otherPlace(of attribution: Attribution) -> String? {
    guard let cue = attribution.cue.first, let index = paragraph(at: cue.lower),
      index != paragraph(at: claim.span.lower)
    else { return nil }
    return "\(article.id):\(index + 1)"
  }

  private func paragraph(at scalar: Int) -> Int? {
    article.paragraphs.firstIndex { $0.span.lower <= scalar && scalar < $0.span.upper }
  }

  private var place: String {
    paragraph(at: claim.span.lower).map { "\(article.id):\($0 + 1)" } ?? article.id.description
  }

  /// One finding with what it was read from.
  private struct Reason {
    var label: String
    /// The words of the article.
    var words: StyledText
    /// What they are taken for.
    var reading: String
    var rule: String
    /// What the rule goes by, where its name alone does not tell.
    var because: String?

    /// ‘reportedly’, evidential: an adverb … (hedge-adverb).
    var styled: StyledText {
      var styled = words
      if !reading.isEmpty { styled += StyledText((words.isEmpty ? "" : "  ") + reading) }
      if !rule.isEmpty {
        styled += StyledText("\(styled.isEmpty ? "" : "\n")\(explanation)  \(rule)", .faint)
      }
      return styled
    }

    private var explanation: String {
      guard !rule.isEmpty else { return "" }
      return because ?? RuleWords.sentence(for: rule) ?? "A rule of another version."
    }

    var json: JSONValue {
      [
        "field": .string(label), "words": .string(words.plain), "reading": .string(reading),
        "rule": .string(rule),
        "explanation": .string(explanation),
      ]
    }
  }

  private var reasons: [Reason] {
    var reasons = [
      Reason(
        label: "claim", words: quoted(claim.span, .plain),
        reading: claim.isHeadline ? "headline" : claim.isFurniture ? "a self-claim" : "",
        rule: claim.rule)
    ]
    reasons += attributions
    reasons += workspace.hedges(of: claim).map { hedge in
      Reason(
        label: "hedge", words: quoted(hedge.span, .hedge),
        reading: "\(hedge.kind.rawValue), softens ‘\(Folding.singleLine(text[hedge.scope]))’",
        rule: hedge.rule)
    }
    reasons += workspace.quantities(of: claim).map { quantity in
      Reason(
        label: "figure", words: quoted(quantity.span, .number),
        reading: Figures.reading(of: quantity), rule: quantity.rule,
        because: FigureReasons.sentence(for: quantity))
    }
    reasons += workspace.times(of: claim).map { time in
      Reason(
        label: "date", words: quoted(time.span, .date), reading: Dates.reading(of: time),
        rule: time.rule, because: FigureReasons.sentence(for: time))
    }
    if let modality = claim.modality {
      reasons.append(
        Reason(
          label: "modality", words: quoted(claim.modalityWords), reading: modality.rawValue,
          rule: claim.modalityRule))
    }
    if let attribution = nesting.first, let basis = attribution.basis {
      reasons.append(
        Reason(
          label: "basis", words: quoted(attribution.basisWords), reading: basis.rawValue,
          rule: attribution.basisRule))
    }
    if claim.polarity == .denied {
      reasons.append(Reason(label: "polarity", words: "", reading: "denied", rule: ""))
    }
    reasons += CorrectionWords(claim, in: workspace).rows.map { row in
      Reason(
        label: "edited", words: "", reading: "\(row.field.rawValue)  \(row.both.plain)", rule: "")
    }
    return reasons
  }

  /// The score of what is worth checking, what moves it, and what would change it.
  private var worth: [Reason] {
    guard let worth = claim.worth else { return [] }
    var reasons = [
      Reason(
        label: "worth", words: StyledText(WorthWords.score(worth.score), .strong),
        reading: WorthWords.verdict(worth), rule: "")
    ]
    reasons += worth.reasons.map { reason in
      Reason(
        label: reason.effect == 0 ? "" : WorthWords.effect(reason.effect),
        words: reason.span.map { quoted($0, .plain) } ?? "", reading: "", rule: reason.rule)
    }
    let changes = WorthWords.changes(claim, worth)
    if !changes.isEmpty {
      reasons.append(Reason(label: "instead", words: "", reading: changes, rule: ""))
    }
    return reasons
  }

  /// From the innermost mouth outward, the order in which the links were made.
  private var attributions: [Reason] {
    let nesting = self.nesting
    guard !nesting.isEmpty else {
      return [
        Reason(
          label: "said by", words: StyledText(workspace.outletName(of: article), .source),
          reading: "nobody is named: the outlet's own voice", rule: "")
      ]
    }
    return nesting.enumerated().map { index, attribution in
      var words = StyledText(
        Folding.singleLine(workspace.source(of: attribution, in: article)), .source)
      if !attribution.cue.isEmpty {
        let cue = attribution.cue.map { Folding.singleLine(text[$0]) }.joined(separator: " … ")
        words += StyledText(", cue ") + StyledText("‘\(cue)’", .cue)
        if let place = otherPlace(of: attribution) { words += " in " + StyledText(place, .id) }
      }
      var reading = "\(attribution.kind.rawValue), \(Phrases.words(for: attribution.sourceType))"
      if !attribution.stated { reading += ", inferred" }
      if attribution.resolved != nil, !attribution.source.isEmpty {
        let named = attribution.source.map { Folding.singleLine(text[$0]) }.joined(separator: " … ")
        reading += ", named as ‘\(named)’"
        if attribution.resolution == .likely { reading += ", the nearest that fits" }
      }
      return Reason(
        label: index == 0 ? "said by" : "through", words: words, reading: reading,
        rule: attribution.rule, because: reason(of: attribution))
    }
  }

  /// The rule's sentence, with how far the language core is from reading no cue there.
  private func reason(of attribution: Attribution) -> String? {
    guard attribution.stated, let sentence = RuleWords.sentence(for: attribution.rule),
      let margin = CueMargin.margin(of: attribution, in: article, text: text)
    else { return nil }
    let tenths = Int((margin * 10).rounded(.toNearestOrAwayFromZero))
    let number = "\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
    return sentence
      + (tenths < 0
        ? " The core reads no cue there (by \(number))."
        : " The core reads a cue there (by \(number)).")
  }

  /// The words of some spans in quotation marks.
  private func quoted(_ spans: [ScalarRange]) -> StyledText {
    spans.map { quoted($0, .plain) }.joined(" … ")
  }

  /// The words of a span in quotation marks, unless they have some of their own.
  private func quoted(_ span: ScalarRange, _ style: Style) -> StyledText {
    let words = Folding.singleLine(text[span])
    let hasMarks = words.first.map { "‘“\"'".contains($0) } ?? false
    return StyledText(hasMarks ? words : "‘\(words)’", style)
  }
}
