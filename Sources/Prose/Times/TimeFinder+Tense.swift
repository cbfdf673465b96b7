extension TimeFinder {
  /// The direction in which a date without year lies here, by the words before it and the verb that governs it.
  func direction(of index: Int, isWeekday: Bool = false) -> TimeValue.Direction {
    if isWeekday, isPossessive(index + 1) { return .nearest }
    // "Until 9 a.m. Tuesday": the time of day stands between.
    var before = index - 1
    while before > 0, index - before < 6, isOfClock(before) { before -= 1 }
    switch key(before) {
    case "since": return .past
    case "until", "till":
      // "Until Thursday they had not called him".
      let had = (index + 1..<min(index + 8, pieces.count)).first { key($0) == "had" }
      return had == nil ? .upcoming : .past
    case "by": return .upcoming
    case "as" where key(before - 1) == "soon" || key(before - 1) == "early": return .upcoming
    default: break
    }
    if let annotation {
      let isAimed = before >= 0 && (key(before) == "for" || key(before) == "to")
      return verbDirection(
        of: pieces[index].token, annotation, isWeekday: isWeekday, isAimed: isAimed)
    }
    return index > future ? .upcoming : .nearest
  }

  private func isOfClock(_ index: Int) -> Bool {
    guard let piece = piece(index) else { return false }
    return piece.kind == .number || TimeWords.halves[piece.key] != nil
      || piece.key == "the" || piece.key == "early" || piece.key == "late" || piece.key == "mid"
      || isDash(index) || TimeWords.zones[piece.key] != nil && piece.isCapital
  }

  /// What the governing verb says, found by climbing from a token.
  private func verbDirection(
    of time: Int, _ annotation: LinguisticAnnotation, isWeekday: Bool, isAimed: Bool
  ) -> TimeValue.Direction {
    var token = time
    // Sentences are seldom deeper; a bound keeps the work linear.
    for step in 0..<12 {
      let word = annotation.words[token]
      if word.form.isVerb {
        let isNear = step <= 1
        if let direction = direction(
          ofVerb: token, word, of: time, annotation, isNear: isNear, isAimed: isAimed,
          isWeekday: isWeekday)
        {
          return direction
        }
      } else if let copula = copula(of: token, annotation) {
        return copula == .past ? .past : isWeekday && step <= 1 ? .upcoming : .nearest
      } else if TimeWords.plans.contains(document.keys[token]) {
        return .upcoming
      }
      guard word.head >= 0 else { break }
      token = Int(word.head)
    }
    return .nearest
  }

  /// The tense of the "be" that makes a noun the predicate: "it was the 3rd of January".
  private func copula(of token: Int, _ annotation: LinguisticAnnotation) -> WordForm.Tense? {
    for index in max(token - 5, 0)..<token where annotation.words[index].head == token {
      if annotation.words[index].relation == .copula { return annotation.words[index].form.tense }
    }
    return nil
  }

  /// What the tense of one verb says, or nil when the verb above it decides.
  ///
  /// The present tells only of what stands near it; the past of a plan tells what it aims at.
  private func direction(
    ofVerb token: Int, _ word: Word, of time: Int, _ annotation: LinguisticAnnotation,
    isNear: Bool, isAimed: Bool, isWeekday: Bool
  ) -> TimeValue.Direction? {
    var hasComing = false
    var hasPast = false
    var hasPresent = false
    var hasTo = false
    for index in max(token - 5, 0)..<token where annotation.words[index].head == token {
      let other = annotation.words[index]
      let key = document.keys[index]
      if other.wordClass == .auxiliary || other.relation.universal == .auxiliary {
        if TimeWords.coming.contains(key) { hasComing = true }
        if other.form == .vbd || key == "had" || key == "have" || key == "has" || key == "'ve" {
          hasPast = true
        }
        if key == "is" || key == "are" || key == "'s" || key == "'re" || key == "am" {
          hasPresent = true
        }
      }
      if key == "to", other.wordClass == .particle || other.relation == .marker { hasTo = true }
    }
    let isPlan = TimeWords.plans.contains(document.keys[token])
    if word.form == .vbn, isPlan { return .upcoming }
    if hasPast { return .past }
    if hasComing { return .upcoming }
    switch word.form {
    case .vbd:
      // "They planned a march on Saturday".
      let isAhead = isAimed && isPlan || document.keys[token] == "planned" && time > token
      return isAhead ? .upcoming : .past
    case .vbn:
      if hasPresent { return isNear ? .upcoming : .nearest }
      return word.relation.universal == .clausalModifier ? .past : nil
    case .vb:
      guard hasTo else { return nil }
      guard word.head >= 0 else { return .upcoming }
      return TimeWords.done.contains(document.keys[Int(word.head)]) ? .past : .upcoming
    case .vbg: return hasPresent ? isNear ? .upcoming : .nearest : nil
    case .vbz, .vbp:
      if TimeWords.reporting.contains(document.keys[token]) { return .past }
      return isNear && isWeekday ? .upcoming : .nearest
    case .md: return .upcoming
    default: return nil
    }
  }
}
