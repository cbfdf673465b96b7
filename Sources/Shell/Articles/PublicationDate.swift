internal import Intake

/// The date of an article as users give it.
enum PublicationDate {
  /// The ISO date that a word spells: "2019-02-08", "2019-02", "2019", "8 Feb 2019".
  static func iso(_ word: Word) throws(ShellError) -> String {
    if ISODate.period(word.text) != nil { return word.text }
    guard let date = isoDate(of: word.text) else {
      throw ShellError(.notADate(word.text), at: word.place)
    }
    return date
  }
}
