package import JSON

/// A tag's name in the codebook, hierarchical: `event/coup`.
package struct TagPath: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The parts from the root; never empty, no part is empty.
  package let parts: [String]

  /// The path that a word spells, or nil when it has an empty part, white space or a comma.
  package init?(_ word: some StringProtocol) {
    let parts = String(word).split(separator: Character("/"), omittingEmptySubsequences: false)
      .map(String.init)
    guard parts.allSatisfy({ !$0.isEmpty && !$0.contains { $0.isWhitespace || $0 == "," } }) else {
      return nil
    }
    self.parts = parts
  }

  package var description: String { parts.joined(separator: "/") }

  /// True for the path itself and for paths below it.
  package func covers(_ other: TagPath) -> Bool { other.parts.starts(with: parts) }

  /// The path with the beginning `old` replaced by `new`, or nil when it does not begin so.
  package func replacing(_ old: TagPath, with new: TagPath) -> TagPath? {
    guard old.covers(self) else { return nil }
    return TagPath((new.parts + parts.dropFirst(old.parts.count)).joined(separator: "/"))
  }

  package static func < (left: TagPath, right: TagPath) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts)
  }
}

extension TagPath: JSONRepresentable {
  package var json: JSONValue { .string(description) }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    guard let word = json.string, let tag = TagPath(word) else {
      throw JSONShapeError(path: path, expected: "a tag such as “event/coup”")
    }
    self = tag
  }
}

/// An entry of the session's codebook.
package struct Tag: Hashable, Sendable {
  package var path: TagPath
  /// When to use it, in the analyst's words.
  package var definition: String?
  package var others: JSONObject = [:]

  package init(path: TagPath, definition: String? = nil) {
    self.path = path
    self.definition = definition
  }
}

extension Tag: JSONRepresentable {
  package var json: JSONValue {
    .record(["tag": path.json, "definition": definition?.json], others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    self.init(path: try fields.requiredValue("tag"), definition: try fields.string("definition"))
    others = fields.others
  }
}

/// A tag on a thing.
package struct Tagging: Hashable, Sendable, Comparable {
  package var target: Target
  package var tag: TagPath

  package init(_ target: Target, _ tag: TagPath) {
    self.target = target
    self.tag = tag
  }

  package static func < (left: Tagging, right: Tagging) -> Bool {
    left.target == right.target ? left.tag < right.tag : left.target < right.target
  }
}

extension Tagging: JSONRepresentable {
  package var json: JSONValue { ["on": target.json, "tag": tag.json] }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    self.init(try fields.requiredValue("on"), try fields.requiredValue("tag"))
  }
}
