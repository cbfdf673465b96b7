/// What in a sentence makes it more or less worth checking.
///
/// The raw values stand in sessions and in the training's tables; they never change their meaning.
package enum WorthFeature: String, CaseIterable, Hashable, Sendable {
  // Figures.
  case figureMoney = "figure-money"
  case figurePercent = "figure-percent"
  case figureCount = "figure-count"
  case figureOther = "figure-other"
  case figureSecond = "figure-second"
  case vagueNumber = "vague-number"
  // Comparison and change.
  case comparison
  case superlative
  case change
  case wholeShare = "whole-share"
  // Times.
  case date
  case duration
  case pastTime = "past-time"
  case everNever = "ever-never"
  // Names.
  case namePerson = "name-person"
  case nameOrganisation = "name-organisation"
  case namePlace = "name-place"
  case nameOther = "name-other"
  // What it is about.
  case matterMoney = "matter-money"
  case matterLife = "matter-life"
  case matterSecurity = "matter-security"
  case matterNature = "matter-nature"
  case matterLaw = "matter-law"
  case matterSecond = "matter-second"
  // Acts.
  case deed
  case deedDone = "deed-done"
  case saidByOther = "said-by-other"
  case planOfOther = "plan-of-other"
  case cause
  case passive
  case negated
  // Who and when.
  case subjectFirst = "subject-i"
  case subjectWe = "subject-we"
  case subjectYou = "subject-you"
  case subjectThird = "subject-he-they"
  case subjectIt = "subject-it-this"
  case subjectThere = "subject-there"
  case subjectName = "subject-name"
  case subjectNoun = "subject-noun"
  case past
  case perfect
  case present
  case progressive
  case future
  case duty
  case firstPast = "i-past"
  case wePast = "we-past"
  case otherPast = "other-past"
  case otherPresent = "other-present"
  case sidePast = "side-past"
  case sidePresent = "side-present"
  case isDescription = "is-description"
  // Against it.
  case question
  case imperative
  case thanks
  case opinion
  case wish
  case evaluation
  case ideal
  case talk
  case discourse
  case condition
  case family
  case emphasis
  case noVerb = "no-verb"
  case shortest
  case short
  case long
  case longest
  case selfClaim = "self-claim"
  // The language core.
  case meaning
}
