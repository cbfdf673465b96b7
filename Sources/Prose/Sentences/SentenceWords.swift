// Table: words that tell where sentences begin and end.

/// Words that tell where sentences begin and end.
enum SentenceWords {
  /// Words that begin sentences, and with a capital hardly stand elsewhere.
  static let starters = Set(
    words: """
      a about according across after again all almost along already also although always am amid among an
      and another any are around as asked at back because been before being below besides better between
      both but by can could despite did do does doing during each earlier either even ever every few finally
      first following for from further given had half has have having he hence her here hers him his how
      however i if in indeed instead into is it its just last later less let like many maybe meanwhile might
      more moreover most much my near nearly neither never nevertheless no nobody none nonetheless nor not
      nothing now of off often on once one only or other others otherwise our out over perhaps please
      previously quite rather recently several shall she should similarly since so some somebody someone
      something sometimes soon still such than that the their them then there therefore these they this those
      though three through throughout thus to today together tomorrow too two under unless unlike until up upon
      us usually very was we well were what whatever when whenever where whereas wherever whether which while
      who whoever whom whose why will with within without would yes yesterday yet you your
      """)
  /// Words before the number of a caption, as in "Figure 1".
  static let numbered = Set(
    words: "figure table chart map box photo exhibit appendix chapter part section")
  /// Numbers of items in Roman letters, from two letters on.
  static let romans = Set(
    words: "ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx")
  /// Words before the colon of a picture's credit.
  static let credits = Set(words: "image images photo photos photograph picture video credit")
  /// Verbs that say who speaks, after a quotation.
  static let speaking = Set(
    words: """
      said says asked asks told tells added adds replied replies shouted shouts cried cries wrote writes
      answered tweeted explained recalled called exclaimed continued joked warned insisted thought yelled
      """)
  /// Hours' halves, after which a sentence may well be over.
  static let hours = Set(words: "a.m. p.m.")
  /// Words with capitals that go on after an hour: "at 5 pm Monday".
  static let afterHour = Set(
    words: """
      monday tuesday wednesday thursday friday saturday sunday january february march april may june july
      august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.
      est edt cst cdt mst mdt pst pdt gmt utc bst cet cest et pt local
      """)
}
