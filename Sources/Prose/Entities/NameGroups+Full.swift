// Names of several words.

extension NameGroups {
  /// "John and Mary Hale": gives John the surname.
  mutating func implySurnames() {
    for index in names.indices.dropLast() {
      let next = index + 1
      let between = names[index].tokens.upperBound..<names[next].tokens.lowerBound
      guard between.count == 1, document.keys[between.lowerBound] == "and",
        parsed[index].words.count == 1, parsed[next].words.count >= 2,
        let first = parsed[index].first, let partner = parsed[next].first,
        let last = parsed[next].last, names[next].mayBePerson,
        GenderWords.givenNames[first.key] != nil, GenderWords.givenNames[partner.key] != nil
      else { continue }
      parsed[index].words.append(last)
      parsed[index].isImplied = true
      // The two words run together.
      parsed[index].joined = WordKey("\(index) implied")
    }
  }

  mutating func placeFull(_ index: Int) {
    let name = parsed[index]
    if let group = byJoined[name.joined] { return join(index, group, .sameName) }
    if let line = alias(of: index), let group = byAlias[line] {
      return join(index, group, .knownAlias)
    }
    if names[index].mayBePerson, let (group, rule, isSure) = person(like: index) {
      return join(index, group, rule, isSure: isSure)
    }
    make(index)
  }

  /// The person of another full name that a full name may be.
  private func person(like index: Int) -> (Int, EntityRule, Bool)? {
    let name = parsed[index]
    guard let last = name.last else { return nil }
    var found: (group: Int, match: GivenMatch)?
    var isAlone = true
    for group in byLast.latest(last.key) where groups[group].mayBePerson {
      guard let match = GivenMatch(name, groups[group]) else { continue }
      if let best = found?.match {
        isAlone = false
        if best <= match { continue }
      }
      found = (group, match)
    }
    if let found { return (found.group, found.match.rule, isAlone && found.match.isSure) }
    // "Higuchi Ichiyo" and "Ichiyo Higuchi".
    for group in byFirst.latest(last.key) where groups[group].mayBePerson {
      let words = groups[group].words.map(\.key)
      if name.words.map(\.key) == words.reversed() { return (group, .otherOrder, true) }
    }
    for group in bySound.latest(last.sound.frame) where groups[group].mayBePerson {
      guard let other = groups[group].words.last, other.sound.isVariant(of: last.sound),
        let match = GivenMatch(name, groups[group]), match.hasEqual
      else { continue }
      return (group, .spelling, false)
    }
    return nil
  }

  /// Notes a group under the keys of a full name.
  mutating func index(_ index: Int, _ group: Int) {
    let name = parsed[index]
    byJoined[name.joined] = group
    if name.plain != name.joined, byJoined[name.plain] == nil { byJoined[name.plain] = group }
    if let line = alias(of: index) { byAlias[line] = group }
    for letters in name.initials { byInitials.add(group, for: letters) }
    guard let first = name.first, let last = name.last, name.isFull else {
      if let only = name.last { singleSounds.add(group, for: only.sound.frame) }
      return
    }
    if names[index].mayBePerson {
      byLast.add(group, for: last.key)
      bySound.add(group, for: last.sound.frame)
      byFirst.add(group, for: first.key)
    }
    if names[index].kind != .person || !names[index].isSureOfKind {
      byEnding.add(group, for: (name.head ?? last).key)
      if let core = coreKey(of: name) { byCore.add(group, for: core) }
    }
  }

  /// The key of a name without "Inc.", "River" and the like, or nil when it has none.
  func coreKey(of name: ParsedName) -> WordKey? {
    guard let first = name.first, let last = name.last, name.words.count == 2 else { return nil }
    if EntityWords.designators.contains(last.key) || EntityWords.placeTypes.contains(last.key) {
      return first.key
    }
    return EntityWords.placeTypes.contains(first.key) ? last.key : nil
  }

  /// "is" and "us" in small letters, and "Captain America", are no names of the list.
  func alias(of index: Int) -> Int? {
    let name = parsed[index]
    guard let line = EntityWords.aliases[name.joined], !name.hasTitle,
      name.joined != "is" || name.acronym != nil
    else { return nil }
    return line
  }

  mutating func make(_ index: Int) {
    let name = parsed[index]
    var group = NameGroup(
      words: name.words, suffix: name.suffix, firstName: index, latestName: index)
    if let first = name.first {
      group.gender.add(GenderWords.givenNames[first.key], GenderEvidence.givenName)
    }
    groups.append(group)
    join(index, groups.count - 1, .fullName)
  }

  mutating func join(
    _ name: Int, _ group: Int, _ rule: EntityRule, isSure: Bool = true
  ) {
    links[name] = NameLink(group: group, rule: rule, isSure: isSure)
    groups[group].add(names[name], parsed[name])
    if rule == .fullerName || rule == .initials,
      parsed[name].words.count >= groups[group].words.count,
      let first = parsed[name].first
    {
      groups[group].words = parsed[name].words
      groups[group].gender.add(GenderWords.givenNames[first.key], GenderEvidence.givenName)
    }
    // A short name that only may belong here is no key of the group.
    if parsed[name].isFull || rule == .fullName { index(name, group) }
  }
}
