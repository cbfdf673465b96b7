/// What could stand at the cursor.
package struct Completions: Hashable, Sendable {
  /// The UTF-8 bytes of the line that a candidate replaces, half open.
  package var replace: Range<Int>
  package var candidates: [Candidate]

  /// Candidates for the given bytes of the line.
  package init(replace: Range<Int>, candidates: [Candidate]) {
    self.replace = replace
    self.candidates = candidates
  }
}

/// One word that could stand at the cursor.
package struct Candidate: Hashable, Sendable {
  /// The text that goes into the line, with its quotes if it needs them.
  package var text: String
  /// A few words shown beside the text in the list, or nothing.
  package var description: String
  /// Whether the word is finished, so that a space follows it.
  package var isFinal: Bool

  /// A candidate; a folder or a key before its colon is not final.
  package init(_ text: String, description: String = "", isFinal: Bool = true) {
    self.text = text
    self.description = description
    self.isFinal = isFinal
  }
}
