// Names of one word, which most often are part of a full one.

extension NameGroups {
  /// "Syrian Democratic Forces (SDF)" and "SDF (Syrian Democratic Forces)".
  mutating func pairBrackets() {
    for index in names.indices.dropLast() {
      let next = index + 1
      let end = names[index].tokens.upperBound
      guard names[next].tokens.lowerBound == end + 1, document.keys[end] == "(",
        names[next].tokens.upperBound < document.tokens.count,
        document.keys[names[next].tokens.upperBound] == ")"
      else { continue }
      if parsed[index].isFull, let letters = parsed[next].acronym, !parsed[next].isFull {
        pair(letters, of: links[index].group, at: next)
      } else if parsed[next].isFull, let letters = parsed[index].acronym, !parsed[index].isFull {
        pair(letters, of: links[next].group, at: index)
      }
    }
  }

  private mutating func pair(_ letters: WordKey, of group: Int, at name: Int) {
    // A place in brackets behind a name is no abbreviation: the letters must be the name's, at least the first.
    guard let first = groups[group].words.first, let letter = parsed[name].first?.letter,
      first.letter == letter, links[name].group < 0
    else { return }
    bracketed[letters] = group
    join(name, group, .bracketedAcronym)
  }

  mutating func placeShort(_ index: Int) {
    let name = parsed[index]
    guard let word = name.last else { return make(index) }
    if let letters = name.acronym, let group = bracketed[letters] {
      return join(index, group, .acronym)
    }
    if let line = alias(of: index), let group = byAlias[line] {
      return join(index, group, byJoined[name.joined] == group ? .sameName : .knownAlias)
    }
    if let link = surname(index, word) ?? givenName(index, word) {
      return join(index, link.group, link.rule, isSure: link.isSure)
    }
    if let group = byJoined[name.joined], agrees(group, index) {
      return join(index, group, .sameName)
    }
    if let link = organisation(index, word) ?? variant(index, word) {
      return join(index, link.group, link.rule, isSure: link.isSure)
    }
    make(index)
  }

  /// True when a title's gender, or a kind that is surely told, does not speak against a group.
  private func agrees(_ group: Int, _ index: Int) -> Bool {
    if let gender = parsed[index].titleGender, !groups[group].gender.fits(gender) { return false }
    return true
  }

  /// True when a name is surely a place and a group surely none, and the like.
  private func isOtherKind(_ group: Int, _ index: Int) -> Bool {
    let kind = names[index].kind
    let isListed = names[index].isSureOfKind || parsed[index].last.map(isListed) == true
    return isListed && kind != groups[group].kind
  }

  private func surname(_ index: Int, _ word: NameWord) -> NameLink? {
    guard names[index].mayBePerson else { return nil }
    let fitting = byLast.latest(word.key).filter { group in
      groups[group].mayBePerson && agrees(group, index)
        // "the Owls" are no surname of "Rice Owls", unless that is a person.
        && (!parsed[index].isAfterThe || groups[group].weightOf(.person) >= 1)
    }
    // A text that calls a person by the surname alone does so for the one it is about, and that one it
    // names first: of 80 such surnames in GUM's news, biographies and
    // interviews 76 were right so; with the person named last, 59 of 70.
    guard let chosen = fitting.min(by: { groups[$0].firstName < groups[$1].firstName }) else {
      return nil
    }
    let isAlone = fitting.count == 1
    return NameLink(
      group: chosen, rule: isAlone ? .surname : .sharedSurname,
      // A name of which nothing says that it is a person's may have any last word.
      isSure: isAlone && groups[chosen].weightOf(.person) >= 1)
  }

  /// The group mentioned last, or, before any mention, the one that comes first.
  private func nearest(_ candidates: [Int], _ index: Int) -> Int? {
    let earlier = candidates.filter {
      groups[$0].firstName < index && groups[$0].latestName < index
    }
    return earlier.max { groups[$0].latestName < groups[$1].latestName }
      ?? candidates.min { groups[$0].firstName < groups[$1].firstName }
  }

  private func givenName(_ index: Int, _ word: NameWord) -> NameLink? {
    guard names[index].mayBePerson, !parsed[index].hasRoyalTitle else { return nil }
    // "Mr. Kim" may be Kim Song-ho, "Mr. Thomas" is not Thomas Hale.
    if parsed[index].hasTitle, GenderWords.givenNames[word.key] != nil { return nil }
    let fitting = byFirst.latest(word.key).filter {
      groups[$0].weightOf(.person) >= FoundName.sure && groups[$0].mayBePerson && agrees($0, index)
    }
    guard let group = fitting.first, fitting.count == 1, byJoined[word.key] == nil else {
      return nil
    }
    return NameLink(
      group: group, rule: .givenName, isSure: GenderWords.givenNames[word.key] != nil)
  }

  private func organisation(_ index: Int, _ word: NameWord) -> NameLink? {
    guard names[index].kind != .person || !names[index].isSureOfKind else { return nil }
    if let letters = parsed[index].acronym {
      let fitting = Array(byInitials.latest(letters)).filter {
        // Two letters are the initials of too many things; persons have none of three.
        letters != "us" && groups[$0].weightOf(.person) < FoundName.sure
      }
      if fitting.count == 1, document.range(names[index].tokens).count >= 3 {
        return NameLink(group: fitting[0], rule: .acronym)
      }
    }
    let cores = byCore.latest(word.key).filter { !isOtherKind($0, index) }
    if cores.count == 1, !isListed(word) { return NameLink(group: cores[0], rule: .shortName) }
    guard parsed[index].isAfterThe || NameWords.organisation.contains(word.key) else { return nil }
    let fitting = byEnding.latest(word.key).filter {
      groups[$0].weightOf(.person) < FoundName.sure && !isOtherKind($0, index)
        && groups[$0].weightOf(.organisation) >= groups[$0].weightOf(.place)
    }
    guard let chosen = nearest(fitting, index) else { return nil }
    return NameLink(group: chosen, rule: .shortName, isSure: fitting.count == 1)
  }

  /// Another spelling of a surname, or of a name of one word.
  private func variant(_ index: Int, _ word: NameWord) -> NameLink? {
    guard !isListed(word), parsed[index].acronym == nil else { return nil }
    if names[index].mayBePerson {
      let fitting = bySound.latest(word.sound.frame).filter { group in
        groups[group].mayBePerson && agrees(group, index)
          && groups[group].words.last.map { $0.sound.isVariant(of: word.sound) } == true
      }
      if fitting.count == 1 {
        return NameLink(group: fitting[0], rule: .spelling, isSure: false)
      }
    }
    let fitting = singleSounds.latest(word.sound.frame).filter { group in
      groups[group].words.last.map { $0.sound.isVariant(of: word.sound) && !isListed($0) } == true
        && groups[group].kind == names[index].kind && agrees(group, index)
    }
    return fitting.count == 1 ? NameLink(group: fitting[0], rule: .spelling, isSure: false) : nil
  }

  /// True for names that are known to be ones of their own.
  private func isListed(_ word: NameWord) -> Bool {
    PlaceNames.known.contains([word.key]) || GenderWords.givenNames[word.key] != nil
  }
}
