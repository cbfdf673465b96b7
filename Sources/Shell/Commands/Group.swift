internal import Casebook
internal import Comparison

extension Command {
  static let group = Command(
    name: "group", group: .comparison,
    summary: "Confirm a group of claims, put claims together, or split some off.",
    discussion: """
      ‘group g3’ confirms a candidate as it is. With several groups or claims, all of them become one group: the first \
      that you name gives its number. ‘group split g3 c9’ takes claims out, and they stay apart from then on. What you put \
      together is never taken apart by the program; claims that seem to belong to it are shown as candidates. \
      ‘group g3 none’ gives a group back to the program.
      """,
    parameters: [
      Parameter("WHAT", .target, "groups or claims; ‘split’ or ‘none’", repeats: true)
    ],
    options: [OptionKey("title", "TEXT", .text, "what they say, in your words")],
    changesSession: true,
    examples: [
      Example("group c2 c20", "put two claims together"),
      Example("group split g2 c37", "take one out"),
    ],
    seeAlso: ["groups", "link", "undo"]
  ) { (arguments, state) throws(ShellError) in
    var words = arguments.words("WHAT")
    let isSplit = words.first?.text.lowercased() == "split"
    if isSplit { words.removeFirst() }
    let isUndone = !isSplit && words.last?.text.lowercased() == "none"
    if isUndone { words.removeLast() }
    let chosen = try state.chosen(words, among: try state.collation().groups)
    if isUndone { return try state.ungroup(chosen) }
    if isSplit { return try state.split(chosen, words) }
    return try state.group(chosen, title: arguments.option("title")?.text, words)
  }
}

/// The groups and single claims that some words name.
private struct Chosen {
  var groups: [ClaimGroup] = []
  var claims: [ClaimID] = []
}

extension ShellState {
  fileprivate func chosen(_ words: [Word], among groups: [ClaimGroup]) throws(ShellError) -> Chosen
  {
    var chosen = Chosen()
    for word in words {
      if let id = GroupID(word: word.text) {
        // A group that the analyst cut down to one claim is listed nowhere, but can be named.
        let saved = workspace.groups[id].map { saved in
          ClaimGroup(
            id: id, title: saved.title,
            members: saved.claims.compactMap { claim in
              workspace.claims[claim].map {
                ClaimGroup.Member(
                  claim: claim, article: $0.article, isConfirmed: true, reason: "")
              }
            }, isConfirmed: true)
        }
        guard let group = groups.first(where: { $0.id == id }) ?? saved else {
          throw ShellError(
            .other("There is no group \(id).", mend: "Type ‘groups’ to list them."), at: word.place)
        }
        if !chosen.groups.contains(group) { chosen.groups.append(group) }
      } else {
        for target in try targets([word]) {
          guard case .claim(let id) = target else {
            throw ShellError(
              .other(
                "‘\(word.text)’ is neither a group nor a claim.",
                mend: "Name groups (g3) or claims (c3 c9)."), at: word.place)
          }
          if !chosen.claims.contains(id) { chosen.claims.append(id) }
        }
      }
    }
    return chosen
  }

  /// Puts everything that is named together, under the number of the first group.
  fileprivate mutating func group(
    _ chosen: Chosen, title: String?, _ words: [Word]
  ) throws(ShellError) -> Reply {
    var claims: [ClaimID] = []
    for claim in chosen.groups.flatMap(\.claims) + chosen.claims where !claims.contains(claim) {
      claims.append(claim)
    }
    guard claims.count > 1 else {
      throw ShellError(
        .other(
          "A group needs two claims or more.", mend: "Name another claim or group: group c3 c9"),
        at: words.last?.place)
    }
    let owners = workspace.groups.values.filter { !Set($0.claims).isDisjoint(with: claims) }
    let known = chosen.groups.first?.id ?? owners.first?.id
    let id = known ?? freeGroupID(from: claims)
    // A claim stands in one group: what is put here is taken out there.
    var edits = owners.filter { $0.id != id }.map { owner in
      var rest = owner
      rest.claims.removeAll(where: claims.contains)
      return Edit.group(owner.id, rest.claims.isEmpty ? nil : rest)
    }
    var group = workspace.groups[id] ?? Group(id: id, claims: [])
    group.claims += claims.filter { !group.claims.contains($0) }
    if let title { group.title = title }
    edits.append(.group(id, group))
    try record(edits, summary: "group \(id)")
    return .lines(
      StyledText(id.description, .id)
        + StyledText("  yours, with \(Phrases.count(group.claims.count, "claim")): ")
        + StyledText(ShellError.list(group.claims.map(\.description)), .id))
  }

  /// Takes claims out of a group; both parts stay as they are from then on.
  fileprivate mutating func split(_ chosen: Chosen, _ words: [Word]) throws(ShellError) -> Reply {
    guard let group = chosen.groups.first, chosen.groups.count == 1, !chosen.claims.isEmpty else {
      throw ShellError(
        .other("To split, name a group and the claims to take out.", mend: "group split g3 c9"),
        at: words.last?.place)
    }
    for (claim, word) in zip(chosen.claims, words.dropFirst()) where !group.claims.contains(claim) {
      throw ShellError(
        .other(
          "\(claim) is not in \(group.id).",
          mend: "It holds \(ShellError.list(group.claims.map(\.description)))."), at: word.place)
    }
    let rest = group.claims.filter { !chosen.claims.contains($0) }
    guard !rest.isEmpty else {
      throw ShellError(
        .other("Nothing would be left of \(group.id).", mend: "Leave a claim in it."),
        at: words.last?.place)
    }
    var kept = workspace.groups[group.id] ?? Group(id: group.id, claims: [])
    kept.claims = rest
    let other = freeGroupID(from: chosen.claims, besides: group.id)
    try record(
      [.group(group.id, kept), .group(other, Group(id: other, claims: chosen.claims))],
      summary: "split \(group.id)")
    return .lines(
      StyledText(group.id.description, .id)
        + StyledText("  keeps \(ShellError.list(rest.map(\.description)))"),
      StyledText(other.description, .id)
        + StyledText("  apart: \(ShellError.list(chosen.claims.map(\.description)))"))
  }

  /// Gives groups back to the program.
  fileprivate mutating func ungroup(_ chosen: Chosen) throws(ShellError) -> Reply {
    let saved = chosen.groups.map(\.id).filter { workspace.groups[$0] != nil }
    guard !saved.isEmpty else { return .lines(StyledText("None of these groups is yours.")) }
    try record(
      saved.map { .group($0, nil) }, summary: "ungroup \(ShellError.list(saved.map(\.description)))"
    )
    return .lines(StyledText("\(ShellError.list(saved.map(\.description))): not yours any more."))
  }

  /// The number of the first of some claims that is no group's, else the next free one.
  private func freeGroupID(from claims: [ClaimID], besides taken: GroupID? = nil) -> GroupID {
    let free = claims.map(\.number).sorted().map { GroupID($0) }.first {
      workspace.groups[$0] == nil && $0 != taken
    }
    return free ?? workspace.next()
  }
}
