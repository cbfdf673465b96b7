/// Gathers the names of a text that mean the same person, organisation or place.
///
/// Names of several words come first, wherever they stand, since a headline often has the surname only; then the
/// short ones, which belong to the full name that they are part of. Every look-up goes by a key of the name, so the
/// time is linear in the number of names.
struct NameGroups {
  let names: [FoundName]
  let document: Document
  var parsed: [ParsedName]
  var groups: [NameGroup] = []
  /// One per name, same order.
  var links: [NameLink]

  var byJoined: [WordKey: Int] = [:]
  var byAlias: [Int: Int] = [:]
  var byLast = NameIndex()
  var byFirst = NameIndex()
  var bySound = NameIndex()
  var byInitials = NameIndex()
  /// Organisations by their last word, and names without their designators or kinds of place.
  var byEnding = NameIndex()
  var byCore = NameIndex()
  /// Groups of short names, by key and by sound.
  var singleSounds = NameIndex()
  /// Abbreviations with their names, from brackets.
  var bracketed: [WordKey: Int] = [:]

  init(_ names: [FoundName], in document: Document) {
    self.names = names
    self.document = document
    var parser = NameParser(document)
    for name in names { parser.survey(name.tokens) }
    parsed = names.map { parser.parse($0.tokens, isPerson: $0.mayBePerson) }
    links = Array(repeating: NameLink(group: -1, rule: .fullName), count: names.count)
    implySurnames()
    for index in names.indices where parsed[index].isFull { placeFull(index) }
    pairBrackets()
    for index in names.indices {
      if links[index].group < 0 { placeShort(index) }
      let group = links[index].group
      groups[group].firstName = min(groups[group].firstName, index)
      groups[group].latestName = index
    }
    sortByFirstName()
  }

  /// Numbers the groups by their first names in the text.
  private mutating func sortByFirstName() {
    let order = groups.indices.sorted { groups[$0].firstName < groups[$1].firstName }
    var places = Array(repeating: 0, count: order.count)
    for (place, group) in order.enumerated() { places[group] = place }
    groups = order.map { groups[$0] }
    for index in links.indices { links[index].group = places[links[index].group] }
  }
}

/// Groups by a key, in the order of their making.
struct NameIndex {
  private var groups: [WordKey: [Int]] = [:]

  mutating func add(_ group: Int, for key: WordKey) {
    if groups[key]?.suffix(NameIndex.most).contains(group) != true {
      groups[key, default: []].append(group)
    }
  }

  /// More namesakes than this in one text are a hostile one, or a list.
  private static let most = 16

  /// The latest groups of a key, the latest first.
  func latest(_ key: WordKey) -> some Sequence<Int> {
    (groups[key] ?? []).suffix(NameIndex.most).reversed()
  }
}
