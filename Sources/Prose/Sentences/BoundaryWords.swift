// Table: words that tell whether a sentence is whole, or only a date.

/// Words that tell whether a sentence is whole, or only a date.
enum BoundaryWords {
  case auxiliary, date

  static let table = [WordKey: BoundaryWords](words: [
    """
    is are was were be been am 's 'm 're 've has have had do does did will would can could should may might
    must 'll 'd i you he she it we they
    """: .auxiliary,
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. am pm a.m.
    p.m. est pst edt pdt gmt utc
    """: .date,
  ])
}
