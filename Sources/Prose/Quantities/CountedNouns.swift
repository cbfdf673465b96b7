/// Tells what is counted by the form of words.
enum CountedNouns {
  /// True when a word in small letters has the form of a plural noun.
  static func isPlural(_ document: Document, _ index: Int) -> Bool {
    let key = document.keys[index]
    guard document.tokens[index].kind == .word, !CommonWords.function.contains(key),
      !CommonWords.verbs.contains(key)
    else { return false }
    if irregular.contains(key) { return true }
    let bytes = document.bytes[document.tokens[index].range.indices]
    guard bytes.count > 3, bytes.last == 0x73, !singular.contains(key) else { return false }
    // "class", "crisis", "virus" are singular.
    let before = bytes[bytes.endIndex - 2]
    return before != 0x73 && before != 0x69 && before != 0x75
  }

  /// Words with "s" that are no plurals.
  private static let singular = Set(
    words: "news politics economics physics mathematics athletics thus perhaps")
  /// Plurals without "s", and words for many that stay as they are.
  private static let irregular = Set(
    words: """
      people men women children police troops personnel staff feet teeth mice geese oxen cattle sheep fish deer
      aircraft spacecraft fishermen policemen firefighters congressmen gunmen servicemen servicewomen clergymen
      businessmen spokesmen crew crewmen militiamen tribesmen lawmen media data criteria
      phenomena bacteria alumni cacti buses menus gurus percent
      """)
}
