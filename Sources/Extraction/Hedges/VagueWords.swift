// Table: words that stand where it could be said who, which or how many.

/// Words for an amount that leave it open how much or how many.
let vagueAmountWords = "some many several various numerous certain few most countless innumerable"

/// Words of several parts for such an amount.
let vagueAmountPhrases = """
  a variety of
  a wide variety of
  a range of
  a wide range of
  a multitude of
  a myriad of
  plenty of
  """

/// Verbs of harm, force, crime, office: what somebody counted on a day, though a report leaves out the number.
let countedDeeds = """
  kill injure wound hurt/hurt die detain arrest capture seize attack shoot/shot/shot stab/stabbed
  bomb shell strike/struck hit/hit destroy damage burn burn/burnt evacuate displace rescue trap/trapped
  hospitalise hospitalize collapse explode launch fire intercept raid abduct kidnap/kidnapped
  release free suspend cancel close sanction impose charge sentence convict execute deport announce
  deploy carry steal/stole/stolen loot eliminate target flee/fled/fled evict strand
  block recover delay
  """

/// Nouns of those who are counted so.
let countedVictims = """
  injured wounded affected dead deaths victims casualties injuries hostages prisoners militants
  civilians passengers drones missiles rockets mortars attacks strikes airstrikes shots explosions
  arrests fatalities survivors
  """

/// Those who are made to say or believe what nobody says by name.
let believerNouns = """
  critics observers experts analysts scholars historians scientists researchers commentators
  supporters opponents proponents advocates sceptics skeptics authors writers biographers
  reviewers economists theorists philosophers linguists archaeologists adherents detractors
  fans people others academics pundits insiders psychologists
  """

/// Verbs of their saying and believing.
let believingVerbs = """
  praise criticise criticize acclaim find/found/found report say/said/said believe claim argue think/thought/thought suggest contend maintain assert consider
  regard view feel/felt/felt speculate suspect assume hold/held/held propose see/saw/seen call
  question dispute allege agree insist fear note believe interpret describe
  """

/// Those of them that tell what somebody did once: with these, a bare "scientists" is a source and no hedge.
let reportingVerbs = "say/said/said report find/found/found note see/saw/seen propose"

/// Words of praise or rank that only somebody's judgement can give.
let praiseWords = """
  notable famous renowned best-known well-known celebrated legendary influential iconic popular
  important significant prominent respected controversial beautiful successful impressive
  talented gifted beloved prestigious remarkable outstanding interesting distinguished
  """

/// Words of praise that need no "most" before them.
let barePraise = "notable famous renowned best-known well-known legendary acclaimed celebrated"

/// Superlatives that nobody can measure: "one of the finest".
let praiseSuperlatives = "best finest greatest worst strongest loveliest noblest cleverest"
