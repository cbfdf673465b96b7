/// Words beside a figure that bound or soften it.
enum Modifiers {
  /// What a phrase makes of a figure.
  struct Meaning {
    var bound: QuantityMention.Bound?
    /// True for words that compare, as "more than" and "exceeds"; not for "up to" and "about".
    var isComparison = false
  }

  /// The first token of the modifier that ends right before a token, or nil; nothing before `floor` is read.
  static func start(before index: Int, in document: Document, from floor: Int) -> Int? {
    phrase(before: index, in: document, from: floor)?.start
  }

  /// The modifier that ends right before a token, with its meaning.
  static func phrase(
    before index: Int, in document: Document, from floor: Int
  ) -> (start: Int, meaning: Meaning)? {
    guard index > floor, last.contains(document.keys[index - 1]) else { return nil }
    for length in stride(from: min(longest, index - floor), through: 1, by: -1) {
      let start = index - length
      guard let meaning = phrases[Array(document.keys[start..<index])] else { continue }
      // "=>" and "<>" compare nothing.
      if start > floor, meaning.isComparison, marks.contains(document.keys[start]),
        marks.contains(document.keys[start - 1])
      {
        return nil
      }
      return (start, meaning)
    }
    return nil
  }

  /// The longest modifier that begins with a token.
  static func phrase(
    at index: Int, in document: Document, limit: Int
  ) -> (end: Int, meaning: Meaning)? {
    guard index < limit, first.contains(document.keys[index]) else { return nil }
    for length in stride(from: min(longest, limit - index), through: 1, by: -1) {
      if let meaning = phrases[Array(document.keys[index..<index + length])] {
        return (index + length, meaning)
      }
    }
    return nil
  }

  private static let longest = 5
  private static let marks = Set(words: "< > = ≤ ≥")

  private static let phrases: [[WordKey]: Meaning] = {
    var table: [[WordKey]: Meaning] = [:]
    func add(_ list: [String], _ bound: QuantityMention.Bound?, isComparison: Bool = false) {
      for phrase in list {
        table[phrase.split(separator: " ").map { WordKey($0) }] = Meaning(
          bound: bound, isComparison: isComparison)
      }
    }
    for (words, strict, loose) in ModifierWords.comparatives {
      for word in words {
        add(["\(word) than"], strict, isComparison: true)
        add(
          [
            "\(word) or equal than", "\(word) or equal to", "\(word) than or equal to",
            "\(word) than or equal", "equal to or \(word) than", "equal or \(word) than",
          ], loose, isComparison: true)
      }
    }
    for (words, loose) in ModifierWords.prepositions {
      for word in words {
        add(["\(word) or equal to", "equal to or \(word)"], loose, isComparison: true)
      }
    }
    for (list, bound) in ModifierWords.comparisons { add(list, bound, isComparison: true) }
    for (list, bound) in ModifierWords.others { add(list, bound) }
    return table
  }()

  /// The last and the first words of the phrases, for a quick look.
  private static let last = Set(phrases.keys.compactMap(\.last))
  private static let first = Set(phrases.keys.compactMap(\.first))
}

extension Modifiers {
  /// The token after "or more", "or so", "plus" and the like that begin at a token, with what they mean, or nil.
  static func phrase(
    after index: Int, in document: Document, limit: Int
  ) -> (end: Int, bound: QuantityMention.Bound?)? {
    guard index < limit else { return nil }
    let key = document.keys[index]
    if key == "+" || key == "plus" {
      let isOpen = index + 1 == limit || document.tokens[index + 1].kind != .number
      return isOpen ? (index + 1, .atLeast) : nil
    }
    if key == "-", index + 1 < limit, document.keys[index + 1] == "plus" {
      return (index + 2, .atLeast)
    }
    guard index + 1 < limit, key == "or" || key == "and" else { return nil }
    let word = document.keys[index + 1]
    guard let bound = ModifierWords.afterwards[word],
      key == "or" || ModifierWords.afterAnd.contains(word)
    else { return nil }
    var end = index + 2
    if end < limit, document.keys[end] == "than" {
      end += 1
      // "Or more than 20" speaks of another figure.
      guard end == limit || document.tokens[end].kind == .punctuation else { return nil }
    } else if end < limit, document.tokens[end].kind == .number {
      return nil
    }
    return (end, bound)
  }

  /// The token after "or equal to", which makes a comparison hold its end too, or nil.
  static func equality(after index: Int, in document: Document, limit: Int) -> Int? {
    guard index + 1 < limit, document.keys[index] == "or", document.keys[index + 1] == "equal"
    else {
      return nil
    }
    return index + 2 < limit && document.keys[index + 2] == "to" ? index + 3 : index + 2
  }
}
