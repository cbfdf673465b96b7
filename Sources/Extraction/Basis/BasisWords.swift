// Table: the words that tell how a source knows.

/// Verbs of seeing and hearing oneself, as `lemma/past/participle` where they are irregular.
let witnessVerbs = """
    see/saw/seen watch witness hear/heard overhear/overheard film photograph
  """

/// Those of them by which one also learns from others: "heard that".
let hearsayVerbs = "hear/heard learn/learned/learnt gather"

/// People who were there.
let witnessNouns = """
    witness witnesses eyewitness eyewitnesses bystander bystanders onlooker onlookers survivor survivors
    passer-by passers-by passerby passersby
  """

/// Participles behind a source that say where it has it from: "told by", "documents seen by".
let informedWords = """
    told briefed informed familiar seen obtained reviewed leaked shown
  """

/// Verbs of passing on what somebody else says.
let toldVerbs = "tell/told inform brief notify/notified"

/// Verbs of concluding, beside all those of believing.
let inferringVerbs = """
    conclude estimate calculate infer/inferred deduce assess reckon predict forecast/forecast/forecast judge
    speculate suspect suggest indicate imply point hint surmise think/thought believe assume presume guess
    suppose expect project
  """

/// Nouns for what was concluded: "the estimate that".
let inferringNouns = """
    assessment assessments belief conclusion conclusions estimate estimates theory theories suspicion
    suspicions forecast forecasts prediction predictions hypothesis assumption speculation
  """

/// Verbs by which things only look so.
let seemingVerbs = "appear seem look"
