/// A name as the grouping reads it, from whatever found it.
struct FoundName: Sendable {
  var tokens: Range<Int>
  var kind: NameMention.Kind
  /// How surely the kind is told: 0 not at all, 1 by its surroundings, 2 and more by what it is.
  var weight: Float

  /// True when the kind is told by what the name is.
  var isSureOfKind: Bool { weight >= FoundName.sure }
  /// By hand: above what surroundings tell.
  static let sure: Float = 1.5

  /// True when the name may be a person's.
  var mayBePerson: Bool {
    switch kind {
    case .person: true
    case .other: weight < 1
    case .organisation, .place: weight < FoundName.sure
    }
  }
}

/// How a name belongs to its group.
struct NameLink: Sendable {
  var group: Int
  var rule: EntityRule
  var isSure = true
}

/// The names of one person, organisation or place, as they are gathered.
struct NameGroup: Sendable {
  /// The words of its fullest name.
  var words: [NameWord]
  var suffix: WordKey?
  /// How strongly each kind is told, by the kind's raw value.
  var weights = [Float](repeating: 0, count: 4)
  var gender = GenderEvidence()
  /// The first and the latest name of the text in it.
  var firstName: Int
  var latestName: Int

  mutating func add(_ name: FoundName, _ parsed: ParsedName) {
    // A kind that nothing tells still counts a little, so that something is said.
    weights[Int(name.kind.rawValue)] += max(name.weight, 0.01)
    gender.add(parsed.titleGender, GenderEvidence.title)
  }

  /// The kind that is told most strongly, the lower raw value among equals.
  var kind: NameMention.Kind {
    var best = NameMention.Kind.other
    for kind in [NameMention.Kind.place, .organisation, .person]
    where weights[Int(kind.rawValue)] > 0 && weights[Int(kind.rawValue)] >= weight(best) {
      best = kind
    }
    return best
  }

  private func weight(_ kind: NameMention.Kind) -> Float {
    // "Other" is what is left: any kind that is told at all is better than an untold one.
    let weight = weights[Int(kind.rawValue)]
    return kind == .other && weight < 1 ? 0 : weight
  }

  func weightOf(_ kind: NameMention.Kind) -> Float { weights[Int(kind.rawValue)] }

  /// True when nothing says surely that it is no person.
  var mayBePerson: Bool {
    let person = weightOf(.person)
    let rest = max(weightOf(.organisation), weightOf(.place), weightOf(.other))
    return person >= rest || rest < FoundName.sure
  }
}
