/// Why a mention belongs to its entity; the raw value is what is shown.
package enum EntityRule: String, Hashable, Sendable, CaseIterable {
  /// The fullest form of a name where it stands first.
  case fullName = "full-name"
  /// The same words again, but for articles, accents, hyphens and titles.
  case sameName = "same-name"
  /// More or fewer given names of one person: "Jane Odero" and "Jane Mary Odero".
  case fullerName = "fuller-name"
  /// "J. Odero" and "Jane Odero".
  case initials
  /// "Bill Hale" and "William Hale".
  case nickname
  /// "Odero" where one person has that surname.
  case surname
  /// "Odero" where several persons have it: the one named first.
  case sharedSurname = "shared-surname"
  /// "Higuchi Ichiyo" and "Ichiyo Higuchi".
  case otherOrder = "other-order"
  /// "Jane" where one person has that name.
  case givenName = "given-name"
  /// Another way to write the same sounds: "Baghdadi" and "Bagdadi".
  case spelling
  /// An abbreviation in brackets behind its name, or the reverse.
  case bracketedAcronym = "bracketed-acronym"
  /// An abbreviation of the capitals of a name elsewhere in the text.
  case acronym
  /// Two names of a list for the same thing: "UK" and "United Kingdom".
  case knownAlias = "known-alias"
  /// "The Post" for "the Dorn Post", "Hale" for "Hale Inc.".
  case shortName = "short-name"
  /// "Omar, the harbour master".
  case apposition
  /// "Omar is the harbour master".
  case copula
  /// "The harbour master" where the text has said who that is.
  case sameDescription = "same-description"
  /// "The university" where one university is named.
  case nameNoun = "name-noun"
  /// A pronoun that only one person near it fits.
  case onlyPerson = "only-person"
  /// A pronoun for the subject of its clause or of the one around it: "Omar left his ship".
  case clauseSubject = "clause-subject"
  /// A pronoun for the only person that is a subject in its sentence.
  case sentenceSubject = "sentence-subject"
  /// A pronoun for the subject of the sentence before.
  case subject
  /// A pronoun for the subject of its own clause: "himself".
  case reflexive
}
