package import JSON

/// A short id as users type it: one letter for the kind and a number that is never given twice in a session.
package protocol CaseID: Hashable, Sendable, Comparable, CustomStringConvertible, JSONRepresentable
{
  /// The letter of the kind.
  static var letter: Character { get }
  /// What the kind is called in messages: "article".
  static var noun: String { get }
  var number: Int { get }
  init(_ number: Int)
}

extension CaseID {
  package var description: String { "\(Self.letter)\(number)" }

  /// The id that a word such as "a12" spells, or nil.
  ///
  /// Nine digits at most: more than any session gives, and few enough that counting on never overflows.
  package init?(word: some StringProtocol) {
    guard word.first == Self.letter, word.utf8.count <= 10, let number = Int(word.dropFirst()),
      number > 0,
      word.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    self.init(number)
  }

  package static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  package var json: JSONValue { .string(description) }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    guard let word = json.string, let id = Self(word: word) else {
      throw JSONShapeError(path: path, expected: "an id such as “\(Self.letter)1”")
    }
    self = id
  }
}

/// An article: `a1`.
package struct ArticleID: CaseID {
  package static let letter: Character = "a"
  package static let noun = "article"
  package let number: Int
  package init(_ number: Int) { self.number = number }
}

/// A claim: `c1`.
package struct ClaimID: CaseID {
  package static let letter: Character = "c"
  package static let noun = "claim"
  package let number: Int
  package init(_ number: Int) { self.number = number }
}

/// A group of matching claims: `g1`.
package struct GroupID: CaseID {
  package static let letter: Character = "g"
  package static let noun = "group"
  package let number: Int
  package init(_ number: Int) { self.number = number }
}

/// An annotation: `n1`.
package struct AnnotationID: CaseID {
  package static let letter: Character = "n"
  package static let noun = "annotation"
  package let number: Int
  package init(_ number: Int) { self.number = number }
}

/// A link: `l1`.
package struct LinkID: CaseID {
  package static let letter: Character = "l"
  package static let noun = "link"
  package let number: Int
  package init(_ number: Int) { self.number = number }
}

/// A journal entry: `e1`.
package struct EntryID: CaseID {
  package static let letter: Character = "e"
  package static let noun = "journal entry"
  package let number: Int
  package init(_ number: Int) { self.number = number }
}
