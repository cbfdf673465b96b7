// Table: the words that hedge.

/// Words that say by themselves that something is only said, not certain, or only mostly so.
let hedgeWords: KeyValuePairs<String, HedgeClass> = [
  """
  reportedly allegedly apparently supposedly purportedly ostensibly rumoured rumored purported
  alleged
  unconfirmed self-described so-called unverified
  """: .evidential,
  "stated reported claimed supposed perceived": .describing,
  """
  possibly perhaps probably maybe potentially presumably likely unlikely seemingly conceivably
  arguably
  doubtless suspected potential possible probable presumed apparent uncertain unclear feared
  conceivable evidently
  """: .epistemic,
  "may might could": .modal,
  "generally typically commonly sometimes traditionally essentially widely": .habit,
]

/// Words of several parts that hedge by themselves, or give a belief to everybody.
let hedgePhrases = """
  in all probability
  in all likelihood
  more often than not
  for the most part
  by and large
  conventional wisdom
  received wisdom
  popular belief
  popular perception
  popular perceptions
  popular opinion
  common belief
  legend has it
  rumour has it
  rumor has it
  not clear
  not yet clear
  not immediately clear
  remains to be seen
  """

/// Words that make the figure behind them rough.
let approximators =
  "about around roughly approximately nearly almost some over under just only circa barely approx"

/// Words of several parts before a figure.
let approximatorPhrases = """
  at least
  at most
  up to
  more than
  less than
  fewer than
  close to
  as many as
  as few as
  as much as
  no more than
  no fewer than
  not more than
  well over
  just over
  just under
  a little over
  an estimated
  upwards of
  in excess of
  somewhere between
  """

/// Words of several parts that stand where a figure should.
let figurePhrases = """
  a number of
  a large number of
  a small number of
  a growing number of
  an increasing number of
  a handful of
  a string of
  a series of
  a couple of
  scores of
  """

/// Participles that hedge in the passive ("is believed to") or reduced ("said to be"), by what stands behind them.
let passiveHedges: KeyValuePairs<String, HedgeClass> = [
  """
  said reported alleged claimed rumoured rumored accused understood described charged told suggested
  argued speculated noted observed contended
  """: .evidential,
  """
  believed thought suspected expected feared assumed presumed estimated considered likely supposed
  deemed predicted projected forecast tipped poised reputed hoped
  """: .epistemic,
]

/// Participles of a judgement in the passive ("is regarded as", "is considered a master"), nobody named who judges.
let passiveJudgements: KeyValuePairs<String, HedgeClass> = [
  "described hailed credited praised criticised criticized acclaimed recognised recognized celebrated accepted":
    .evidential,
  "considered regarded deemed viewed seen perceived thought believed reputed": .epistemic,
]

/// Adverbs that give a judgement to everybody and so to nobody: "widely regarded".
let generalAdverbs = "widely generally commonly popularly universally often highly largely much"

/// How a word of a table hedges.
enum HedgeClass: Sendable {
  case evidential, epistemic, modal
  /// A participle that hedges before its noun only: "the reported theft".
  case describing
  /// An adverb that says how often and leaves open how often.
  case habit
}
