// Table: the words that hedge.

/// Words that say by themselves that something is only said, or not certain.
let hedgeWords: KeyValuePairs<String, HedgeClass> = [
  """
  reportedly allegedly apparently supposedly purportedly ostensibly rumoured rumored purported
  alleged
  unconfirmed self-described so-called unverified
  """: .evidential,
  """
  possibly perhaps probably maybe potentially presumably likely unlikely seemingly conceivably
  arguably
  doubtless suspected potential possible probable presumed apparent uncertain unclear feared
  conceivable
  """: .epistemic,
  "may might could": .modal,
  """
  about around roughly approximately nearly almost some over under just only circa barely approx
  """: .approximator,
]

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

/// Words that stand where a figure should: they say that there were some, and not how many.
let vagueAmounts = """
  a number of
  a handful of
  a string of
  a series of
  """

/// Participles that hedge in the passive ("is believed to") or reduced ("said to be"), by what stands behind them.
let passiveHedges: KeyValuePairs<String, HedgeClass> = [
  """
  said reported alleged claimed rumoured rumored accused understood described charged told suggested
  """: .evidential,
  """
  believed thought suspected expected feared assumed presumed estimated considered likely supposed
  deemed predicted projected forecast tipped poised
  """: .epistemic,
]

/// How a word of a table hedges.
enum HedgeClass: Sendable {
  case evidential, epistemic, modal, approximator
}
