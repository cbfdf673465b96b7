// Table: words that say nothing of what a claim is about.
internal import Prose

/// Words of grammar and of reporting, which two claims share without being about the same.
enum FunctionWords {
  /// Made by hand from the closed classes of English and the commonest verbs of speech in news.
  static let all = Set<WordKey>(
    words: """
      a about above across after again against ago all almost along already also although always am amid
      among an and another any anybody anyone anything are aren't around as at away back be became because
      become been before behind being below between both but by came can cannot can't come could couldn't
      did didn't do does doesn't doing don't done down during each either else enough even ever every
      everybody everyone everything few for from further gave get gets give given go goes going got had
      hadn't has hasn't have haven't having he her here hers herself him himself his how however i if in
      indeed instead into is isn't it its itself just kept last later least less let like made make makes
      making many may me might mine more most much must my myself near nearly need neither never next no
      nobody none nor not nothing now n't of off often on once one ones only onto or other others our ours
      out over own per perhaps put quite rather really same several shall she should shouldn't since so
      some somebody someone something soon still such take taken than that the their theirs them
      themselves then there these they thing things this those though through thus to today together
      tomorrow too took toward towards under until up upon us use used very was wasn't way we well went
      were weren't what whatever when where whether which while who whoever whole whom whose why will with
      within without won't would wouldn't yes yesterday yet you your yours
      ' 's 'll 're 've 'd 'm ca wo
      said say says saying told tell tells according added adds asked reported reports report reportedly
      claimed claims alleged allegedly stated states believed thought understood apparently
      mr mrs ms dr
      """)

  /// Words that deny.
  ///
  /// "Few" and "hardly" are left out: taking them away changes more than yes to no.
  static let negators = Set<WordKey>(
    words: "not n't no never none nobody nothing neither nor cannot nowhere without")

  /// Words that deny by what they mean.
  static let refusals = Set<WordKey>(
    words: "declined declines denied denies refused refuses failed fails unable rejected rejects")

  /// What somebody who leaves a question open cannot do.
  static let knowing = Set<WordKey>(words: "say know tell")

  /// Words before which "no" gives a bound: "no fewer than".
  static let comparatives = Set<WordKey>(words: "fewer less more longer later earlier sooner")

  /// Words that stand for everybody and everything.
  static let totals = Set<WordKey>(
    words: "all every each entire whole everybody everyone everything they they're always")

  /// The totals that speak of a thing or a number of things.
  static let wholes = Set<WordKey>(words: "every entire whole everybody everyone")

  /// Words for what is found and known, beside which a denial leaves open what is so.
  static let evidence = Set<WordKey>(
    words: "evidence sign signs indication proof found seen find see aware")

  /// Words with which a sentence turns.
  static let turns = Set<WordKey>(words: "but although though unless except however if while")

  /// Words that keep a statement to a part.
  static let partials = Set<WordKey>(
    words: "some several most many part parts half few sometimes often certain")

  /// Words that put a thing beside a place.
  static let beside = Set<WordKey>(words: "near outside beside beyond around")

  /// Words that put a thing in a place.
  static let inside = Set<WordKey>(words: "in inside within at")
}
