// Table: abbreviations of English that keep their full stop.

/// What a stop after an abbreviation can be.
enum Abbreviation {
  /// Before a name; never the end of a sentence: "Mr."
  case title
  /// An abbreviation only before a number: "No. 5", not "No."
  case beforeNumber
  /// An abbreviation only with a capital: "Jan.", "Ave."
  case capital
  /// Part of a firm's name, often the end of a sentence too: "Inc."
  case company
  /// Never the end of a sentence: "e.g."
  case latin
  /// All others.
  case general

  static let table = [WordKey: Abbreviation](words: [
    // Titles, ranks and what goes before the names of places.
    """
    mr mrs ms mx dr prof gen col lt sgt capt cmdr cdr maj brig adm cpl pvt gov rep reps sen sens pres
    rev hon fr sr messrs mme mlle msgr supt insp det ald amb atty dist asst assoc st mt ft pt
    """: .title,
    """
    no nos p b c d m ca div pp pg fig figs sec secs sc art arts vol vols ch chs par para paras eq rs op cl ver
    tab app sat sun
    """:
      .beforeNumber,
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri":
      .capital,
    "ave blvd rd hwy bldg ste apt rte pkwy": .capital,
    """
    ala ariz ark calif colo conn del fla ga ill ind kan ky md mich minn miss mont neb nev okla
    ore pa penn tenn tex va vt wash wis wyo
    """: .capital,
    "inc ltd co corp bros llc plc llp jr esq mfg intl dept univ assn gmbh": .company,
    "vs viz cf eg ie esp approx resp incl excl": .latin,
    "al etc est ed eds trans repr min max tel ext govt natl orig misc temp avg btw": .general,
  ])

  /// Acronyms with inner stops that never end a sentence.
  static let unending = Set(words: "e.g. i.e. f.e. c.f.")
}
