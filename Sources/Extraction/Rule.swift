/// The rules of extraction, by the short names that stand in findings.
package enum Rule: String, CaseIterable, Sendable {
  // Attributions.
  case cueBeforeQuote = "cue-before-quote"
  case cueAfterQuote = "cue-after-quote"
  case cueInsideQuote = "cue-inside-quote"
  case cueBeforeClause = "cue-before-clause"
  case cueAfterClause = "cue-after-clause"
  case cueInsideClause = "cue-inside-clause"
  case cueInfinitive = "cue-infinitive"
  case cueNounPhrase = "cue-noun-phrase"
  case cueDeed = "cue-deed"
  case cueRole = "cue-role"
  case cuePassive = "cue-passive"
  case accordingTo = "according-to"
  case citing
  case nounClause = "noun-clause"
  case toldOutlet = "told-outlet"
  case blockLeadIn = "block-lead-in"
  case blockGoesOn = "block-goes-on"
  case quoteGoesOn = "quote-goes-on"
  case coreReads = "core-reads"
  // Hedges.
  case hedgeWord = "hedge-word"
  case hedgeModal = "hedge-modal"
  case hedgePassive = "hedge-passive"
  case hedgeImpersonal = "hedge-impersonal"
  case hedgeNumber = "hedge-number"
  case hedgeAmount = "hedge-amount"
  case hedgeBelievers = "hedge-believers"
  case hedgeHabit = "hedge-habit"
  case hedgePraise = "hedge-praise"
  case headlineQuotes = "headline-quotes"
  case scareQuotes = "scare-quotes"
  // Claims.
  case clause
  case clauseSharedSubject = "clause-shared-subject"
  case clauseRelative = "clause-relative"
  case clauseParticiple = "clause-participle"
  case clauseSubordinate = "clause-subordinate"
  case contentPhrase = "content-phrase"
  case headline
  case selfClaim = "self-claim"
}
