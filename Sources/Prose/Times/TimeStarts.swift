// Table: the words that may begin a time.

/// The words that may begin a time, for a quick look.
enum TimeStarts {
  static let words: Set<WordKey> = {
    var words = Set(
      words: """
        the a an this that these those same last past previous next coming following upcoming current
        earlier later early late mid start beginning middle end every each once twice from between now right
        tonight tonite yesterday today tomorrow half quarter noon midday midnight recent several few some many
        couple another all whole full in within since before after until till by at present future rest remainder
        year month week day weekend fiscal calendar q1 q2 q3 q4 h1 h2 q h fy sy cy ad bc circa one-off
        everyday any bi early late currently remaining my our her his its their week-long eve numerous around
        """)
    for table in [
      Set(TimeWords.months.keys), Set(TimeWords.weekdays.keys), Set(TimeWords.shortWeekdays.keys),
      Set(TimeWords.pluralWeekdays.keys), Set(TimeWords.seasons.keys),
      Set(TimeWords.dayParts.keys), Set(TimeWords.pluralDayParts.keys), Set(TimeWords.units.keys),
      Set(TimeWords.ordinals.keys), Set(TimeWords.decades.keys), Set(TimeWords.repetitions.keys),
      Set(NumberWords.small.keys), Set(NumberWords.scales.keys), TimeWords.holidayStarts,
    ] { words.formUnion(table) }
    return words
  }()
}
