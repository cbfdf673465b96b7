// Table: words of a cue that no role hangs on, as HELPERS in Tools/training/reports.py.

/// Words that help a verb of saying and say nothing themselves.
enum HelperWords {
  static let all = Set(
    words: """
      have has had having is are was were be been being 's 've 'd ’s ’ve ’d will would may might can could shall should
      do does did to not n't n’t also
      """)
}
