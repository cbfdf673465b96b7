extension QuantityFinder {
  /// What a figure counts, by the tree of its sentence, or nil where the tree does not tell.
  func countedBySyntax(
    _ figure: Figure, start: Int, end: Int, isChange: Bool
  ) -> (phrase: Range<Int>, head: Int)? {
    guard let words = annotation?.words, figure.noun == nil, !figure.isAge,
      let root = root(of: figure.tokens, in: words)
    else { return nil }
    if key(end) == "of" { return part(after: end, words) }
    if figure.unit == nil, let own = ownNoun(root, end: end, words) { return own }
    return subject(of: root, start: start, isPlain: figure.unit == nil, isChange: isChange, words)
  }

  /// The token of a figure that the others hang on.
  private func root(of tokens: Range<Int>, in words: [Word]) -> Int? {
    tokens.last { index in
      let head = Int(words[index].head)
      switch words[index].relation {
      case .punctuation, .caseMarker, .coordinator, .conjunct: return false
      default: return !tokens.contains(head)
      }
    }
  }

  /// "320 of his followers": the noun after "of".
  private func part(after end: Int, _ words: [Word]) -> (phrase: Range<Int>, head: Int)? {
    var index = end + 1
    while index < min(end + 9, sentence.upperBound), words[index].wordClass != .adposition {
      // A noun that hangs on nothing within the phrase is its head.
      let head = Int(words[index].head)
      if words[index].form.isNoun, head <= end {
        return isTaken(index) ? nil : (end + 1..<index + 1, index)
      }
      index += 1
    }
    return nil
  }

  /// "500 militants": the noun that the number belongs to.
  private func ownNoun(
    _ root: Int, end: Int, _ words: [Word]
  ) -> (phrase: Range<Int>, head: Int)? {
    let head = Int(words[root].head)
    guard
      words[root].relation == .numericModifier || words[root].relation == .adjectivalModifier
        || words[root].relation == .compound || words[root].relation == .determiner,
      head >= end, head < min(end + 8, sentence.upperBound), !isTaken(head),
      words[head].form.isNoun || words[head].form == .vbn || words[head].wordClass == .adjective
    else { return nil }
    let isBroken = (end..<head).contains {
      document.keys[$0] == "," || document.tokens[$0].kind == .number
    }
    return isBroken ? nil : (end..<head + 1, head)
  }

  /// "The dead were 41", "a toll of 12", "the number of dead rose to 41", "12 were killed".
  private func subject(
    of root: Int, start: Int, isPlain: Bool, isChange: Bool, _ words: [Word]
  ) -> (phrase: Range<Int>, head: Int)? {
    let head = Int(words[root].head)
    switch words[root].relation {
    case .nounModifier
    where isPlain && head >= sentence.lowerBound && head < root
      && key(start - 1) == "of":
      // "A total of 39 were saved".
      if document.keys[head] == "total" {
        return subject(of: head, start: start, isPlain: true, isChange: isChange, words)
      }
      guard words[head].form.isNoun, !ChangeWords.levels.contains(document.keys[head]) else {
        return nil
      }
      return topic(head, words)
    case .subject where isPlain && head > root, .passiveSubject where isPlain && head > root:
      guard sentence.contains(head), head < root + 8,
        words[head].wordClass == .verb || words[head].wordClass == .adjective
      else { return nil }
      // "Are confirmed dead": the state is what they share.
      let state = (head + 1..<min(head + 3, sentence.upperBound)).first {
        Int(words[$0].head) == head && words[$0].relation == .openComplement
          && words[$0].wordClass == .adjective
      }
      return ((state ?? head)..<(state ?? head) + 1, state ?? head)
    case .object
    where isPlain && Self.harms.contains(document.keys[max(head, 0)]) && head < root
      && head >= sentence.lowerBound:
      return (head..<head + 1, head)
    case .oblique, .object, .unmarkedOblique:
      guard sentence.contains(head), head < root,
        isChange || Self.reaching.contains(document.keys[head])
      else { return nil }
      // "Increased the toll to six" speaks of the toll.
      let object =
        words[root].relation == .object
        ? nil
        : (head + 1..<max(root, head + 1)).first {
          Int(words[$0].head) == head && words[$0].relation == .object && words[$0].form.isNoun
        }
      return object.map { topic($0, words) } ?? subject(ofVerb: head, words)
    default:
      let hasCopula = (max(sentence.lowerBound, root - 4)..<root).contains {
        words[$0].relation == .copula && Int(words[$0].head) == root
      }
      let isWithin = sentence.contains(start - 1) && words[start - 1].wordClass == .adposition
      if hasCopula, !isWithin { return subject(ofVerb: root, words) }
      let isBe = sentence.contains(head) && head < root && Self.forms.contains(document.keys[head])
      return isBe && !isWithin ? subject(ofVerb: head, words) : nil
    }
  }

  /// The noun that is the subject of a verb.
  private func subject(ofVerb verb: Int, _ words: [Word]) -> (phrase: Range<Int>, head: Int)? {
    let reach = max(sentence.lowerBound, verb - 20)..<verb
    let subject = reach.last {
      Int(words[$0].head) == verb
        && (words[$0].relation == .subject || words[$0].relation == .passiveSubject)
    }
    guard let subject, words[subject].form.isNoun || words[subject].wordClass == .adjective else {
      return nil
    }
    return topic(subject, words)
  }

  /// A noun with what stands before it; of "the number of dead" it is the dead.
  private func topic(_ noun: Int, _ words: [Word]) -> (phrase: Range<Int>, head: Int)? {
    var head = noun
    if Self.numbers.contains(document.keys[noun]), key(noun + 1) == "of" {
      let reach = noun + 2..<min(noun + 8, sentence.upperBound)
      head = reach.first { Int(words[$0].head) == noun } ?? noun
    }
    var start = head
    while start > sentence.lowerBound, start > head - 5 {
      let word = words[start - 1]
      guard Int(word.head) >= start, Int(word.head) <= head,
        word.relation == .compound || word.relation == .adjectivalModifier || word.relation == .flat
      else { break }
      start -= 1
    }
    return isTaken(head) ? nil : (start..<head + 1, head)
  }

  /// Verbs whose object is the value of their subject.
  private static let reaching = Set(
    words: """
      reached reaches reach hit hits stood stands stand totalled totaled totals passed topped exceeded surpassed
      numbered averaged neared
      """)
  private static let forms = Set(words: "is are was were be been being remains remained")
  /// Verbs whose object, when it is a number, is of people.
  private static let harms = Set(
    words: """
      killed kill kills killing injured injure injures injuring wounded wound wounds wounding arrested arrest arrests
      detained displaced infected rescued evacuated hospitalised hospitalized
      """)
  private static let numbers = Set(
    words: "number numbers total proportion share percentage amount level count")
}
