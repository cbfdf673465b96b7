// Table: words so common that they tell by being there.

/// Words so common that they tell by being there.
enum CommonWords {
  /// Articles, prepositions, conjunctions, pronouns, auxiliaries and adverbs: they are no part of what is counted
  /// or named.
  static let function = Set(
    words: """
      a about above according across after again against ago all almost along already also although always am
      amid among an and another any anyone are around as at away back be became because become been before
      behind being below beside besides between beyond both but by can could did do does done down during each
      either else enough even ever every everyone few for from further had has have having he hence her here
      hers him himself his how however i if in including inside instead into is it its itself just last least
      less let like many may maybe me meanwhile might mine more moreover most much must my near nearly
      neither never next no nobody none nor not nothing now of off often on once only onto or other others our
      out outside over own per perhaps please quite rather same several shall she should since so some someone
      soon still such than that the their them themselves then there therefore these they this those though
      through throughout thus to today together tomorrow tonight too toward towards under unless unlike until
      up upon us very via was we well were what whatever when where whereas whether which while who whom whose
      why will with within without would yes yesterday yet you your n't 's 're 've 'll 'd 'm
      """)
  /// Pronouns that can be who speaks.
  static let pronouns = Set(words: "i you he she it we they")
  /// Words before a number that names rather than counts: "Flight 370", "page 5".
  static let labels = Set(
    words: """
      flight route article section room chapter page no. number nos. pp. p. channel highway phase level grade category
      type model version figure fig. table part step unit gate platform bus line appendix clause verse psalm
      paragraph item interstate runway bed cell box suite floor v volume vol. issue season episode
      """)
  /// Verbs that come right after a bare figure or a subject and end what is counted.
  static let verbs = Set(
    words: """
      said says say told tell added died dead killed wounded injured hurt missing left arrived came come went go
      got get made make took take found lost won paid died voted fled remain remained survived escaped arrested
      detained charged displaced infected tested lived live believe believed think thought reported claimed
      showed show gave give saw seen held joined kept led met needed received ran set stood wanted worked
      fell spoke wrote drove flew rose sank drowned heard felt became began broke brought drank fought grew hit
      knew lay lit rode sang sat shot slept stole struck swam threw wore
      """)
}
