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
  case added
  case analyst
  // Modality.
  case modalityFact = "modality-fact"
  case modalityBare = "modality-bare"
  case modalityWill = "modality-will"
  case modalityComing = "modality-coming"
  case modalityIntent = "modality-intent"
  case modalityHeadline = "modality-headline"
  case modalityOrder = "modality-order"
  case modalityDuty = "modality-duty"
  case modalityImperative = "modality-imperative"
  case modalityMay = "modality-may"
  case modalityAdverb = "modality-adverb"
  case modalityCondition = "modality-condition"
  case modalityDenial = "modality-denial"
  case modalityNegation = "modality-negation"
  case modalityQuestion = "modality-question"
  case modalityWhether = "modality-whether"
  // Basis.
  case basisSaw = "basis-saw"
  case basisWitness = "basis-witness"
  case basisTold = "basis-told"
  case basisInformed = "basis-informed"
  case basisPassesOn = "basis-passes-on"
  case basisConcludes = "basis-concludes"
  case basisSeems = "basis-seems"
  case basisRestsOn = "basis-rests-on"
  case basisUnstated = "basis-unstated"
}
