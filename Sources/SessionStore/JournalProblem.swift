internal import Casebook
internal import JSON

/// Why a journal line cannot be used.
enum JournalProblem: Error, Hashable {
  case notJSON(JSONError)
  case wrongShape(JSONShapeError)
  /// A text does not have the hash that its key says.
  case wrongText
  case notAnEntry
  /// An entry does not have the digest that it says.
  case wrongEntry
  /// The entry before is not the one that this was written after.
  case outOfOrder
  /// An entry of that number stands in the snapshot already, and it is another.
  case otherThanSaved
  case doesNotFit(JournalError)

  /// The reason in words, without a full stop.
  var reason: String {
    switch self {
    case .notJSON(let error): "the line is no JSON (\(error.description))"
    case .wrongShape(let error) where error.path.isEmpty: "the line should be \(error.expected)"
    case .wrongShape(let error): "\(error.path) should be \(error.expected)"
    case .wrongText: "the text is not the one that its key names"
    case .notAnEntry: "it is no entry"
    case .wrongEntry: "the entry is not the one that was written"
    case .outOfOrder: "the entry does not follow the one before it"
    case .otherThanSaved: "the entry is another than the one of that number in the session file"
    case .doesNotFit(let error): "the entry does not fit what came before: \(Self.words(of: error))"
    }
  }

  private static func words(of error: JournalError) -> String {
    switch error {
    case .damaged(_, let reason): reason
    case .nothingToUndo, .nothingToRedo: "there is nothing to take back or restore"
    case .rejected(.missing(let thing)): "\(thing) is not there"
    case .rejected(.inUse(let thing, let user)): "\(thing) is used by \(user)"
    case .rejected(.wrongSlot(let thing)): "\(thing) is in another's place"
    }
  }
}
