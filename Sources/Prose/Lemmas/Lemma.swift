/// The lemma of a word, told by how many of the word's bytes it keeps and what ending follows them.
///
/// "studied" keeps "stud" and has the ending "y"; "better" keeps nothing and has the ending "good". No memory is
/// allocated until the text is asked for.
package struct Lemma: Hashable, Sendable {
  /// The first bytes of the word that the lemma keeps.
  package var kept: Int
  /// What follows them.
  package var ending: WordKey
  package var capitals: Capitals

  /// What becomes of capital letters.
  package enum Capitals: UInt8, Hashable, Sendable {
    /// As in the word: "Baghdad", "NATO".
    case stay
    /// Small letters: "Yesterday" is "yesterday".
    case fold
    /// One at the beginning: "sept." is "September".
    case lead
  }

  init(_ kept: Int, _ ending: WordKey = Lemma.none, capitals: Capitals = .fold) {
    self.kept = kept
    self.ending = ending
    self.capitals = capitals
  }

  private static let none: WordKey = ""

  /// The lemma's key in tables, where capitals do not count.
  package func key(in bytes: [UInt8], _ word: Range<Int>) -> WordKey {
    WordKey(bytes, word.prefix(kept), ending: ending)
  }

  /// The lemma of a word that stands at a range of a text.
  package func text(in bytes: [UInt8], _ word: Range<Int>) -> String {
    let text = String(decoding: bytes[word.prefix(kept)], as: UTF8.self) + (ending.text ?? "")
    switch capitals {
    case .stay: return text
    case .fold: return text.lowercased()
    case .lead: return text.prefix(1).uppercased() + text.dropFirst().lowercased()
    }
  }
}
