// Table: nouns that describe persons, organisations and places, and words that make names.

/// Nouns that describe persons, organisations and places, and words that make names.
enum EntityWords {
  /// Nouns for one person, with the gender that they tell.
  static let persons: [WordKey: Gender?] = Dictionary(words: [
    """
    man boy father son brother husband uncle nephew grandfather grandson widower fiancé boyfriend gentleman guy
    businessman chairman spokesman congressman policeman fireman fisherman salesman actor king prince emperor lord
    sportsman cameraman anchorman horseman nobleman clergyman statesman gunman priest bishop archbishop cardinal pope
    monk imam rabbi waiter hero stepfather grandad dad stepson lad bloke bachelor groom
    """: .male,
    """
    woman girl mother daughter sister wife aunt niece grandmother granddaughter widow fiancée girlfriend lady
    businesswoman chairwoman spokeswoman congresswoman policewoman actress queen princess empress heroine waitress
    stepmother grandma mum mom stepdaughter nun bride sportswoman noblewoman councilwoman
    """: .female,
    """
    person leader president chancellor premier governor mayor minister secretary senator representative lawmaker
    legislator politician candidate ambassador diplomat envoy official officer chief head director manager executive
    ceo founder co-founder owner boss chair chairperson spokesperson commander general colonel major captain
    lieutenant sergeant soldier fighter militant rebel warlord activist campaigner lawyer attorney prosecutor judge
    justice magistrate detective inspector sheriff constable policeofficer investigator inspector agent spy guard
    teacher professor lecturer scholar academic researcher scientist physicist chemist biologist historian economist
    mathematician philosopher psychologist sociologist engineer architect designer developer programmer analyst expert
    adviser advisor consultant aide assistant deputy doctor physician surgeon nurse patient dentist pharmacist
    journalist reporter correspondent editor columnist author writer novelist poet playwright critic blogger
    publisher photographer artist painter sculptor musician singer composer songwriter rapper drummer guitarist
    pianist conductor dancer comedian filmmaker producer screenwriter presenter broadcaster host star celebrity model
    athlete player footballer striker goalkeeper midfielder defender coach trainer swimmer runner cyclist boxer golfer
    driver pilot astronaut sailor skipper farmer worker employee employer builder miner trader banker investor
    billionaire millionaire entrepreneur student pupil graduate child baby teenager adult parent cousin spouse partner
    friend colleague neighbour neighbor resident citizen voter witness victim survivor suspect defendant plaintiff
    killer murderer attacker assailant gunman bomber terrorist criminal prisoner inmate hostage refugee migrant
    immigrant veteran volunteer member supporter opponent rival critic successor predecessor heir founder inventor
    pioneer explorer missionary pastor minister preacher saint prophet dictator ruler monarch tsar czar sultan emir
    whistleblower hacker fan passenger customer client user speaker treasurer councillor commissioner superintendent
    strategist nominee incumbent winner loser champion medallist captain mathematician linguist anthropologist
    astronomer geologist botanist librarian curator translator interpreter nobelist laureate mastermind jihadist
    cleric sheikh guru mentor disciple patron tutor
    """: nil,
  ])

  /// Nouns for an organisation.
  static let organisations = Set(
    words: """
      company firm corporation bank group organisation organization agency newspaper paper magazine tabloid daily
      broadcaster network channel website site university college school institute academy ministry department bureau
      office commission committee council court tribunal parliament assembly senate congress party union league
      federation association foundation charity fund movement militia army force coalition alliance club team band
      airline manufacturer carmaker retailer supermarket publisher hospital church museum startup start-up giant
      conglomerate think-tank regulator watchdog government administration authority board brigade regime
      """)

  /// Nouns for a place.
  static let places = Set(
    words: """
      city town village country nation state province region district county capital island peninsula port harbour
      harbor river lake sea mountain valley desert suburb municipality republic kingdom territory enclave colony
      continent borough neighbourhood neighborhood resort bay airport
      """)

  /// Words at the end of an organisation's name that may be left out.
  static let designators = Set(
    words: """
      inc inc. corp corp. ltd ltd. llc plc co co. company corporation group holdings holding limited incorporated ag
      gmbh sa s.a. nv university
      """)

  /// Words of a place's name that may be left out.
  static let placeTypes = Set(words: "river mount mt mt. lake sea ocean desert")

  /// Names that mean the same thing, those of a line.
  static let aliases: [WordKey: Int] = {
    var table: [WordKey: Int] = [:]
    for (index, line) in aliasLines.split(separator: "\n").enumerated() {
      for name in line.split(separator: ",") {
        table[WordKey(name.filter { $0 != " " })] = index
      }
    }
    return table
  }()

  /// Small letters, no articles, no stops.
  private static let aliasLines = """
    us, usa, united states, united states america, america
    uk, united kingdom, britain, great britain
    un, united nations
    eu, european union
    uae, united arab emirates
    isis, isil, islamic state, daesh, islamic state group, islamic state iraq syria, islamic state iraq levant
    drc, dr congo, democratic republic congo
    dprk, north korea
    ussr, soviet union
    nyc, new york city
    dc, washington dc
    la, los angeles
    kyiv, kiev
    turkey, türkiye
    burma, myanmar
    """

  /// Words in small letters inside a name that its abbreviation may leave out.
  static let inner = Set(words: "of the and for in on at to & d' de la du des y und")

  /// What stands before a surname and is no part of it for comparison.
  static let particles = Set(
    words: "bin ibn bint van von der den de del di da dos du la le ter zu af al el")

  /// Marks behind a surname that tell namesakes apart.
  static let suffixes = Set(words: "jr jr. sr sr. junior senior i ii iii iv v vi vii viii")

  /// Honours and degrees behind a name.
  static let honours = Set(
    words: """
      mp mep frs dbe obe cbe kbe mbe ra qc kc phd ph.d. md m.d. esq esq. dds mba ma ba bsc msc
      """)

  /// Titles with a given name only: "Prince Harry".
  static let royal = Set(
    words: """
      king queen prince princess pope saint st st. emperor empress tsar sultan sister brother father mother
      """)
}
