extension ScoringError: CustomStringConvertible {
  /// The file and line, what is wrong with it, and below how to mend it.
  package var description: String {
    let place = path.isEmpty ? "" : line.map { "\(path):\($0): " } ?? "\(path): "
    return "\(place)\(what).\n  \(mend)"
  }

  private var what: String {
    switch problem {
    case .unreadable(let reason): reason
    case .notUTF8: "the line is not UTF-8 text"
    case .columns(let found, _): "the line has \(found) column\(found == 1 ? "" : "s")"
    case .cell(let found, let expected): "‘\(found)’ should be \(expected)"
    case .order(let found, let expected): "‘\(found)’ stands where \(expected) should"
    case .notJSON(let reason): "the file is not JSON: \(reason)"
    case .shape(let place, let expected): "\(place.isEmpty ? "it" : place) should be \(expected)"
    case .nothing(let wanted): "there is nothing to measure: no \(wanted)"
    case .noModel(let task): "\(task) needs the language model, and this build has none"
    }
  }

  private var mend: String {
    switch problem {
    case .unreadable: "Check the path: hearsay-lab score TASK FILE…"
    case .notUTF8: "Save the file as UTF-8."
    case .columns(_, let format): "The task reads \(format)."
    case .cell, .order, .notJSON, .shape:
      "Is it a file of this task? ‘hearsay-lab score --help’ tells the format of each."
    case .nothing: "Is it a file of this task, and complete?"
    case .noModel: "Build it with the model's files in Sources/CModels."
    }
  }
}
