extension Lemmatiser {
  /// The lemma of a name, or of a word in a name: capitals stay.
  static func name(_ spelling: Spelling, _ form: WordForm, _ wordClass: WordClass) -> Lemma {
    if form == .nnps {
      let isAbbreviation = spelling.isShouted && spelling.count < 5
      if isAbbreviation || ClosedWords.names.contains(spelling.key) {
        return Lemma(spelling.count, capitals: .stay)
      }
      return plural(spelling).withCapitals(of: spelling)
    }
    if wordClass == .verb {
      let isForm = spelling.ends("i", "n", "g") || spelling.ends("e", "d")
      let form: WordForm = spelling.ends("i", "n", "g") ? .vbg : .vbn
      return isForm
        ? verb(spelling, form).withCapitals(of: spelling)
        : Lemma(spelling.count, capitals: .stay)
    }
    // Shorter ones are abbreviations more often than not (measured on EWT).
    if spelling.isShouted, spelling.count > 5, spelling.isPlain {
      return Lemma(spelling.count, capitals: .lead)
    }
    if spelling.count < 7, wordClass == .properNoun, !spelling.isShouted,
      let whole = ClosedWords.calendar[spelling.key]
    {
      return Lemma(0, whole, capitals: .lead)
    }
    return Lemma(spelling.count, capitals: .stay)
  }

  /// What becomes of the capitals of a common noun or adjective.
  ///
  /// Adjectives of peoples and faiths keep theirs, and so do nouns of letters and figures ("CO2"), those with a
  /// capital inside ("anti-American") and the commonest abbreviations.
  static func capitals(of spelling: Spelling, _ form: WordForm) -> Lemma.Capitals {
    guard spelling.hasCapital else {
      return form == .jj && CapitalWords.peoples.contains(spelling.key) ? .lead : .fold
    }
    if spelling.isShouted {
      if spelling.hasDigit || spelling.count == 1 { return form == .nn ? .stay : .fold }
      return form == .nn && CapitalWords.abbreviations.contains(spelling.key) ? .stay : .fold
    }
    if form == .nn { return CapitalWords.abbreviations.contains(spelling.key) ? .stay : .fold }
    if spelling.hasInnerCapital { return .stay }
    let part = spelling.dropping(first: spelling.lastPart)
    if CapitalWords.peoples.contains(part.key) { return .stay }
    // "German-born" is of the Germans too.
    return CapitalWords.peoples.contains(spelling.firstPart.key) ? .stay : .fold
  }
}

extension Lemma {
  /// The same lemma as the word is written: a name.
  fileprivate func withCapitals(of spelling: Spelling) -> Lemma {
    var lemma = self
    lemma.capitals = kept > 0 ? .stay : .lead
    return lemma
  }
}
