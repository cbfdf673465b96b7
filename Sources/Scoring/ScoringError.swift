internal import JSON

/// Why a task cannot be measured on a file.
package struct ScoringError: Error, Hashable, Sendable {
  /// What is wrong at the place.
  package enum Problem: Hashable, Sendable {
    /// The system refuses, in its words.
    case unreadable(String)
    case notUTF8
    /// No format of the task looks like this; the formats are named.
    case columns(found: Int, format: String)
    /// A cell of a table does not hold what its column should.
    case cell(found: String, expected: String)
    /// A row is not the one that should follow.
    case order(found: String, expected: String)
    /// The text is not JSON.
    case notJSON(String)
    /// The JSON is not a list of cases.
    case shape(place: String, expected: String)
    /// There is nothing in the file to measure.
    case nothing(String)
    /// This build has no language model.
    case noModel(task: String)
  }

  /// The file; empty when the problem is none of a file's.
  package let path: String
  /// The line from 1, where there is one.
  package let line: Int?
  package let problem: Problem

  /// A problem of a file, or of one of its lines.
  package init(_ path: String, line: Int? = nil, _ problem: Problem) {
    self.path = path
    self.line = line
    self.problem = problem
  }

  init(_ path: String, _ error: JSONError) {
    self.init(path, line: error.line, .notJSON(error.description))
  }

  init(_ path: String, _ error: JSONShapeError) {
    self.init(path, .shape(place: error.path, expected: error.expected))
  }
}
