/// A person, organisation, place or other thing that a text names, with everything in the text that means it.
package struct Entity: Hashable, Sendable {
  package var kind: NameMention.Kind
  /// In text order; at least one is a name.
  package var mentions: [EntityMention]
  /// The spellings of its name as they stand, the first to appear first.
  package var variants: [NameVariant]
  /// Where its longest name stands first.
  package var longestName: ByteRange
  var gender: GenderEvidence

  init(
    kind: NameMention.Kind, mentions: [EntityMention], variants: [NameVariant],
    longestName: ByteRange, gender: GenderEvidence
  ) {
    self.kind = kind
    self.mentions = mentions
    self.variants = variants
    self.longestName = longestName
    self.gender = gender
  }
}

/// Words of a text that mean an entity.
package struct EntityMention: Hashable, Sendable {
  package var range: ByteRange
  package var form: Form
  /// Why it belongs to the entity.
  package var rule: EntityRule
  /// False when the rule chose the likelier of several readings.
  package var isSure: Bool

  init(range: ByteRange, form: Form, rule: EntityRule, isSure: Bool) {
    self.range = range
    self.form = form
    self.rule = rule
    self.isSure = isSure
  }

  /// How a mention means its entity.
  package enum Form: UInt8, Hashable, Sendable {
    case name, description, pronoun
  }
}

/// A spelling of a name as it stands, with how often it does.
package struct NameVariant: Hashable, Sendable {
  /// Where it stands first.
  package var range: ByteRange
  package var count: Int

  init(range: ByteRange, count: Int) {
    self.range = range
    self.count = count
  }
}

/// A pronoun for a person that was left open, with the entities it may mean.
package struct OpenPronoun: Hashable, Sendable {
  package var range: ByteRange
  /// Indices into `Entities.all`, the nearest first; empty when no named person is near.
  package var candidates: [Int]

  init(range: ByteRange, candidates: [Int]) {
    self.range = range
    self.candidates = candidates
  }
}

/// The entities of one text.
package struct Entities: Hashable, Sendable {
  /// By their first mention.
  package let all: [Entity]
  /// "He", "she" and their forms whose person is not safe to tell, in text order.
  package let openPronouns: [OpenPronoun]
  /// Where the mention of each resolved pronoun stands.
  private let pronouns: [ByteRange: MentionPlace]

  private struct MentionPlace: Hashable {
    var entity: Int
    var mention: Int
  }

  init(all: [Entity], openPronouns: [OpenPronoun]) {
    self.all = all
    self.openPronouns = openPronouns
    var pronouns: [ByteRange: MentionPlace] = [:]
    for (number, entity) in all.enumerated() {
      for (place, mention) in entity.mentions.enumerated() where mention.form == .pronoun {
        pronouns[mention.range] = MentionPlace(entity: number, mention: place)
      }
    }
    self.pronouns = pronouns
  }
}

extension Entities {
  /// The names in text order, none inside another; an entity's number is its place in `all`.
  package var names: [NameMention] {
    let mentions = all.enumerated().flatMap { number, entity in
      entity.mentions.filter { $0.form == .name }.map {
        NameMention(range: $0.range, kind: entity.kind, entity: number)
      }
    }
    return mentions.sorted { $0.range < $1.range }
  }

  /// The entity that a pronoun at a range means, where that is safe.
  package func person(of pronoun: ByteRange) -> (entity: Entity, mention: EntityMention)? {
    pronouns[pronoun].map { (all[$0.entity], all[$0.entity].mentions[$0.mention]) }
  }
}
