// Table: the nouns that tell what kind of source somebody is.

/// The heads of noun phrases that name sources, by what they are; a plural in -s of a person is a group.
let sourceWords: KeyValuePairs<String, SourceWord> = [
  """
  activist adviser advisor agent aide ambassador analyst anchor assistant attorney author boss
  captain
  chairman chairwoman chancellor chief cleric coach colleague commander commentator commissioner
  congressman congresswoman coordinator coroner correspondent councillor critic defendant delegate
  deputy
  detective diplomat director doctor driver economist editor employee engineer envoy executive
  expert
  farmer father fighter fisherman founder friend general girl governor guard harbourmaster historian
  husband inspector insider investigator investor journalist judge king lawmaker lawyer leader
  lecturer
  lieutenant magistrate man manager mayor medic member militant minister mother negotiator neighbour
  neighbor nurse observer officer official operator organiser organizer owner paramedic parent
  participant partner passenger pastor patient physician pilot player policeman politician pope
  premier
  president priest prince princess principal prisoner producer professor prosecutor protester queen
  reader rebel refugee relative reporter representative researcher resident scholar scientist
  secretary
  senator sergeant sheriff sister soldier son source speaker spokesman spokesperson spokeswoman
  student
  supporter survivor suspect teacher technician tourist trader user veteran victim villager voter
  whistleblower wife witness woman worker writer blogger boy brother candidate daughter contractor
  """: .person,
  """
  authorities children community crew crowd families family group men militia officials people
  personnel
  police public residents respondents sources staff team women workers media percent others
  crewmen gang
  fishermen policemen spokesmen locals
  """: .group,
  """
  administration agency alliance army assembly association authority bank board brigade bureau
  cabinet
  campaign charity church city club college commission committee company congress consortium
  contractor
  corporation council country court department directorate embassy empire federation firm force
  forces
  foundation government group hospital house institute institution junta kremlin league legislature
  ministry
  mission movement municipality navy office operator opposition organisation organization parliament
  party pentagon regime regulator republic school secretariat senate service society state treasury
  tribunal union university palace town village watchdog brewery utility airline manufacturer
  """: .organisation,
  """
  agency broadcaster channel daily magazine media newspaper newsroom outlet paper press programme
  radio
  station tabloid television tv website weekly gazette guardian herald journal ledger lantern mail
  mirror news
  observer post press reuters sun telegraph times tribune axios bloomberg xinhua afp ap bbc cbs
  cnbc cnn
  nbc abc fox msnbc npr itv tass interfax anadolu aljazeera jazeera independent chronicle courier
  examiner express globe standard star sentinel dispatch bulletin argus echo record review
  """: .outlet,
  """
  account affidavit agreement analysis article assessment audit bill biography book briefing budget
  certificate charter complaint constitution court data database decree diary dossier email evidence
  figures file filing filings findings footage images indictment investigation law lawsuit leaflet
  letter
  manifesto map memo memoir memorandum minutes motion notes notice observations order papers photo
  photograph photographs photos picture pictures poll polls post publication record records register
  report research resolution results review ruling statement statistics studies study survey surveys
  table testimony text transcript treaty tweet video videos warrant website documents document
  census log
  """: .document,
]

/// Words for what is said by nobody in particular: a source of that kind is a hedge, not somebody.
let impersonalSources =
  """
  reports rumours rumors accounts allegations claims claim speculation sources intelligence
  """

/// Titles that make the name behind them a person's.
let personTitles =
  """
  mr mrs ms miss dr prof professor sir dame lord lady president minister chancellor senator sen
  rep gov governor
  mayor king queen prince princess pope captain capt general gen colonel col sergeant sgt
  lieutenant lt
  judge justice sheriff chief commander secretary ambassador spokesman spokeswoman spokesperson
  director
  manager chairman chairwoman coach detective inspector superintendent officer master imam sheikh
  ayatollah reverend rev father sister brother analyst professor leader
  """
