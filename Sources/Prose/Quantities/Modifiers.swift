/// Words before a figure that bound or soften it.
enum Modifiers {
  /// The first token of the modifier that ends right before a token, or nil; nothing before `floor` is read.
  static func start(before index: Int, in document: Document, from floor: Int) -> Int? {
    guard index > floor, last.contains(document.keys[index - 1]) else { return nil }
    // The longest phrase has four words.
    for length in stride(from: min(4, index - floor), through: 1, by: -1) {
      if phrases.contains(Array(document.keys[index - length..<index])) { return index - length }
    }
    return nil
  }

  private static let phrases: Set<[WordKey]> = Set(
    [
      "at least", "at most", "about", "around", "approximately", "roughly", "some", "nearly",
      "almost",
      "more than", "over", "less than", "fewer than", "under", "up to", "as many as", "as few as",
      "as much as", "as little as", "only", "just", "no more than", "no less than", "no fewer than",
      "not more than", "not less than", "an estimated", "estimated", "the estimated", "close to",
      "well over", "well under", "just over", "just under", "just about", "slightly more than",
      "slightly less than", "slightly over", "slightly under", "exactly", "precisely",
      "upwards of", "in excess of", "a minimum of", "a maximum of", "a mere", "barely", "hardly",
      "scarcely", "merely", "practically", "virtually", "circa", "c.", "ca.", "approx.", "perhaps",
      "maybe", "possibly", "a little over", "a little under", "far more than", "far fewer than",
      "many more than", "much more than", "not even", "a total of", "an average of", "as high as",
      "as low as",
    ].map { $0.split(separator: " ").map { WordKey($0) } })

  /// The last words of the phrases, for a quick look.
  private static let last = Set(phrases.compactMap(\.last))
}

extension Modifiers {
  /// The token after "or more", "or so" and the like that begin at a token, or nil.
  static func end(after index: Int, in document: Document, limit: Int) -> Int? {
    guard index + 1 < limit, document.keys[index] == "or" else { return nil }
    return afterwards.contains(document.keys[index + 1]) ? index + 2 : nil
  }

  private static let afterwards = Set(words: "more so fewer less thereabouts")
}
