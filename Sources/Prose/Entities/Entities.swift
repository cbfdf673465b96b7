/// The entities of a document whose names are found by rules.
package func entities(in document: Document) -> Entities {
  entities(in: document, of: foundNames(in: document), EntitySyntax())
}

/// Groups names, finds their descriptions, resolves pronouns; in time linear in the text.
func entities(in document: Document, of names: [FoundName], _ syntax: EntitySyntax) -> Entities {
  let text = EntityText(document, syntax)
  let grouping = NameGroups(names, in: document)
  let descriptions = EntityDescriptions(
    text, names: names, groups: grouping.groups, links: grouping.links)
  var genders = grouping.groups.map(\.gender)
  for (group, gender) in descriptions.genders { genders[group].add(gender, GenderEvidence.title) }
  var pronouns = EntityPronouns(text, genders: genders)
  pronouns.read(persons(grouping, descriptions), taken: descriptions.takenNouns)
  var assembly = EntityAssembly(document, grouping)
  assembly.add(descriptions.mentions)
  assembly.add(pronouns.links)
  return assembly.entities(open: pronouns.open, genders: pronouns.genders)
}

/// The names and descriptions of persons in text order, with names that may be a person's.
private func persons(
  _ grouping: NameGroups, _ descriptions: EntityDescriptions
) -> [EntityPronouns.Named] {
  var named: [EntityPronouns.Named] = []
  for (index, name) in grouping.names.enumerated() {
    let group = grouping.links[index].group
    switch grouping.groups[group].kind {
    case .person: named.append(EntityPronouns.Named(tokens: name.tokens, group: group))
    case .other where name.weight < 1:
      named.append(EntityPronouns.Named(tokens: name.tokens, group: nil))
    default: break
    }
  }
  for mention in descriptions.mentions where grouping.groups[mention.group].kind == .person {
    named.append(EntityPronouns.Named(tokens: mention.tokens, group: mention.group))
  }
  return named.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
}

/// Puts entities together from groups of names and what was found to mean them.
private struct EntityAssembly {
  private let document: Document
  private let grouping: NameGroups
  private var mentions: [[EntityMention]]

  init(_ document: Document, _ grouping: NameGroups) {
    self.document = document
    self.grouping = grouping
    mentions = Array(repeating: [], count: grouping.groups.count)
    for (name, link) in zip(grouping.names, grouping.links) {
      mentions[link.group].append(
        EntityMention(
          range: document.range(name.tokens), form: .name, rule: link.rule, isSure: link.isSure))
    }
  }

  mutating func add(_ descriptions: [EntityDescriptions.Mention]) {
    for found in descriptions {
      mentions[found.group].append(
        EntityMention(
          range: document.range(found.tokens), form: .description, rule: found.rule,
          isSure: found.isSure))
    }
  }

  mutating func add(_ pronouns: [EntityPronouns.Link]) {
    for found in pronouns {
      mentions[found.group].append(
        EntityMention(
          range: document.tokens[found.token].range, form: .pronoun, rule: found.rule,
          isSure: found.isSure))
    }
  }

  func entities(
    open: [(token: Int, candidates: [Int])], genders: [GenderEvidence]
  ) -> Entities {
    let sorted = mentions.map { $0.sorted { $0.range < $1.range } }
    let order = sorted.indices.sorted { sorted[$0][0].range < sorted[$1][0].range }
    var places = Array(repeating: 0, count: order.count)
    for (place, group) in order.enumerated() { places[group] = place }
    return Entities(
      all: order.map { group in
        let names = sorted[group].filter { $0.form == .name }.map(\.range)
        return Entity(
          kind: grouping.groups[group].kind, mentions: sorted[group], variants: variants(names),
          longestName: longest(names), gender: genders[group])
      },
      openPronouns: open.map { token, candidates in
        OpenPronoun(range: document.tokens[token].range, candidates: candidates.map { places[$0] })
      })
  }

  private func variants(_ names: [ByteRange]) -> [NameVariant] {
    var places: [String: Int] = [:]
    var variants: [NameVariant] = []
    for range in names {
      let text = document.text(range)
      if let place = places[text] {
        variants[place].count += 1
      } else {
        places[text] = variants.count
        variants.append(NameVariant(range: range, count: 1))
      }
    }
    return variants
  }

  private func longest(_ names: [ByteRange]) -> ByteRange {
    var best = names[0]
    for range in names where range.count > best.count { best = range }
    return best
  }
}
