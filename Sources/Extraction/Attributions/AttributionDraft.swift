internal import Casebook

/// An attribution in tokens, before it goes to the casebook.
struct AttributionDraft: Sendable {
  var source: [TokenRange]
  var cue: [TokenRange]
  /// In text order.
  var content: [TokenRange]
  var rule: Rule
  /// False for orders, promises and wishes, whose content is not put forward as so.
  var isStatement = true
  /// True when the source says that its content is not so.
  var isDenial = false
  var isStated = true
  var kind = Attribution.Kind.indirect
  var sourceType = Attribution.SourceType.impersonal
  var resolved: String?
  var resolution: Attribution.Resolution?
  var parent: Int?
  /// Words that belong to the saying and not to what is said: hearer, day, place.
  var circumstances: [TokenRange] = []

  /// The number of tokens of its content.
  var size: Int { content.reduce(0) { $0 + $1.count } }

  /// The first token of the cue, where the attribution itself stands.
  var place: Int { cue.first?.lowerBound ?? content.first?.lowerBound ?? 0 }
}
