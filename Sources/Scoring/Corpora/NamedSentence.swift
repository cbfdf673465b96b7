/// The kinds of names that are measured.
package enum NameType: String, Hashable, Sendable {
  case person = "PER"
  case organisation = "ORG"
  case place = "LOC"

  /// The kind of a corpus's class, or nil for classes that are not measured, as MISC and products.
  init?(class name: String) {
    switch name.uppercased() {
    case "PER", "PERSON": self = .person
    // WNUT17's corporations and groups are the organisations of the others.
    case "ORG", "ORGANISATION", "ORGANIZATION", "CORPORATION", "GROUP": self = .organisation
    case "LOC", "LOCATION", "GPE": self = .place
    default: return nil
    }
  }
}

/// A name in a sentence: its words, as indices from 0, and its kind.
package struct TypedSpan: Hashable, Sendable {
  package var words: Range<Int>
  package var type: NameType

  /// A name of some words of a sentence.
  package init(words: Range<Int>, type: NameType) {
    self.words = words
    self.type = type
  }
}

/// A sentence whose words are tagged with the names they belong to.
struct NamedSentence: Hashable, Sendable {
  var words: [String] = []
  var names: [TypedSpan] = []
}

/// A word's tag in the scheme IOB2 (Ramshaw and Marcus 1995; Tjong Kim Sang and Veenstra 1999): O, B-PER or I-PER.
struct NameTag: Hashable {
  var begins: Bool
  /// The class as the file has it; nil for O.
  var name: String?

  /// The tag of a cell, or nil when it is none.
  init?(_ cell: ArraySlice<UInt8>) {
    if cell.elementsEqual("O".utf8) {
      begins = false
      return
    }
    guard cell.count > 2, cell[cell.startIndex + 1] == UInt8(ascii: "-"),
      let first = cell.first, first == UInt8(ascii: "B") || first == UInt8(ascii: "I")
    else { return nil }
    begins = first == UInt8(ascii: "B")
    name = cell.dropFirst(2).text
  }

  /// The names of a sentence's tags.
  ///
  /// An I that continues nothing of its class begins a name, so that files with I alone (IOB1) are read too.
  static func names(_ tags: [NameTag]) -> [TypedSpan] {
    var names: [TypedSpan] = []
    var start = 0
    while start < tags.count {
      guard let name = tags[start].name else {
        start += 1
        continue
      }
      var end = start + 1
      while end < tags.count, tags[end].name == name, !tags[end].begins { end += 1 }
      if let type = NameType(class: name) {
        names.append(TypedSpan(words: start..<end, type: type))
      }
      start = end
    }
    return names
  }
}
