internal import Prose

/// Tells what speakers say of their own saying and thinking from what others say: “I think it was late,” he said.
///
/// “I” in a quotation is its speaker, so the words are no further remove. They soften or deny what they govern, and
/// stay out of the claim. What the speaker said or thought before, “I told them”, is another saying and stays.
enum Asides {
  private static let speakers: Set<WordKey> = Set(words: "i we me us my our")

  /// Takes the asides out of a list of attributions, whose parents then name places in what is left; linear in their tokens.
  static func taken(from drafts: inout [AttributionDraft], in reading: Reading)
    -> [AttributionDraft]
  {
    let spoken = spokenQuotations(drafts, in: reading)
    let isAside = drafts.map { speaksOfItself($0, among: drafts, spoken, in: reading) }
    guard isAside.contains(true) else { return [] }
    var places: [Int?] = []
    var count = 0
    for isOut in isAside {
      places.append(isOut ? nil : count)
      if !isOut { count += 1 }
    }
    var kept: [AttributionDraft] = []
    var taken: [AttributionDraft] = []
    for (draft, isOut) in zip(drafts, isAside) {
      if isOut {
        taken.append(draft)
      } else {
        var draft = draft
        draft.parent = draft.parent.flatMap { places[$0] }
        kept.append(draft)
      }
    }
    drafts = kept
    return taken
  }

  /// The quotations that somebody outside of them is said to speak, as indices into `Quotations.all`.
  private static func spokenQuotations(
    _ drafts: [AttributionDraft], in reading: Reading
  ) -> Set<Int> {
    var spoken: Set<Int> = []
    for draft in drafts {
      let own = reading.quotations.index(at: draft.place)
      for token in draft.content.joined() where reading.kind(token) == .openingQuote {
        if let index = reading.quotations.index(at: token), index != own { spoken.insert(index) }
      }
    }
    return spoken
  }

  private static func speaksOfItself(
    _ draft: AttributionDraft, among drafts: [AttributionDraft], _ spoken: Set<Int>,
    in reading: Reading
  ) -> Bool {
    guard let source = draft.source.first, let word = source.first,
      source.dropFirst().allSatisfy({ reading.kind($0) == .clitic }),
      let quotation = reading.quotations.index(at: word), spoken.contains(quotation),
      // What the speaker told a news outlet is a remove: the outlet's.
      draft.parent.map({ drafts[$0].rule != .toldOutlet }) ?? true
    else { return false }
    let key = reading.key(word)
    let cue = draft.cue.joined()
    if key == "you" { return cue.contains { reading.key($0) == "know" } }
    return speakers.contains(key) && !cue.contains { isPast($0, in: reading) }
  }

  /// "I told them so", "we have said": the speaker reports an earlier saying.
  private static func isPast(_ token: Int, in reading: Reading) -> Bool {
    guard let annotation = reading.annotation else { return false }
    return annotation.words[token].form.tense == .past || reading.kind(token) == .have
  }
}
