extension TimeFinder {
  /// The direction in which a date without year lies here, by the words before it and the verb that governs it.
  func direction(of index: Int, isWeekday: Bool = false) -> TimeValue.Direction {
    if isWeekday, isPossessive(index + 1) { return .nearest }
    switch key(index - 1) {
    case "since": return .past
    case "until", "till", "by": return .upcoming
    case "as" where key(index - 2) == "soon" || key(index - 2) == "early": return .upcoming
    default: break
    }
    if let annotation {
      return verbDirection(of: pieces[index].token, annotation)
    }
    return index > future ? .upcoming : .nearest
  }

  /// What the governing verb says, found by climbing from a token.
  private func verbDirection(
    of token: Int, _ annotation: LinguisticAnnotation
  ) -> TimeValue.Direction {
    var token = token
    // Sentences are seldom deeper; a bound keeps the work linear.
    for _ in 0..<12 {
      let word = annotation.words[token]
      if word.form.isVerb {
        if let direction = direction(ofVerb: token, word, annotation) { return direction }
      } else if TimeWords.plans.contains(document.keys[token]) {
        return .upcoming
      }
      guard word.head >= 0 else { break }
      token = Int(word.head)
    }
    return .nearest
  }

  /// What the tense of one verb says, or nil when the verb above it decides.
  private func direction(
    ofVerb token: Int, _ word: Word, _ annotation: LinguisticAnnotation
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
    if hasPast { return .past }
    if hasComing { return .upcoming }
    switch word.form {
    case .vbd: return TimeWords.plans.contains(document.keys[token]) ? .upcoming : .past
    case .vbn:
      if hasPresent || TimeWords.plans.contains(document.keys[token]) { return .upcoming }
      return word.relation.universal == .clausalModifier ? .past : nil
    case .vb:
      guard hasTo else { return nil }
      guard word.head >= 0 else { return .upcoming }
      return TimeWords.done.contains(document.keys[Int(word.head)]) ? .past : .upcoming
    case .vbg: return hasPresent ? .upcoming : nil
    case .vbz, .vbp:
      return TimeWords.reporting.contains(document.keys[token]) ? .past : .upcoming
    case .md: return .upcoming
    default: return nil
    }
  }
}
