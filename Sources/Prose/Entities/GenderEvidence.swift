/// Which pronoun a text uses, or would use, for a person.
enum Gender: Hashable, Sendable {
  case male, female
}

/// What titles, given names, nouns and pronouns tell about a person's pronoun; internal, never shown.
struct GenderEvidence: Hashable, Sendable {
  var male = 0
  var female = 0

  // By hand: a title or a noun such as "spokeswoman" outweighs a given name, and that a single pronoun.
  static let title = 4
  static let givenName = 2
  static let pronoun = 1

  mutating func add(_ gender: Gender?, _ weight: Int) {
    switch gender {
    case .male: male += weight
    case .female: female += weight
    case nil: break
    }
  }

  mutating func add(_ other: GenderEvidence) {
    male += other.male
    female += other.female
  }

  /// The gender that is told at least twice as strongly as the other, or nil.
  var told: Gender? {
    if male >= 2 * female, male > 0 { return .male }
    return female >= 2 * male && female > 0 ? .female : nil
  }

  /// True when a pronoun of a gender can mean the person.
  func fits(_ gender: Gender) -> Bool { told == nil || told == gender }
}
