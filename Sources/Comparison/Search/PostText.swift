/// A post of a social network as a text to search for: without links and signature, tags as words.
package enum PostText {
  /// The words of a post.
  package static func words(of post: String) -> String {
    withoutSignature(post).split(whereSeparator: \.isWhitespace).compactMap { part in
      if let link = ["http://", "https://", "pic.twitter.com/"].lazy.compactMap({
        part.firstRange(of: $0)
      }).first {
        let before = part[..<link.lowerBound]
        return before.isEmpty ? nil : words(ofTag: before)
      }
      return words(ofTag: part)
    }.joined(separator: " ")
  }

  /// The post up to "— Name (@name) March 3, 2016".
  private static func withoutSignature(_ post: String) -> Substring {
    guard let dash = post.lastIndex(of: "—"), post[dash...].contains("(@") else { return post[...] }
    return post[..<dash]
  }

  /// "#AustralianFires" as "Australian Fires", "@name" as "name".
  private static func words(ofTag part: Substring) -> String {
    guard let mark = part.first, mark == "#" || mark == "@" else { return String(part) }
    guard mark == "#" else { return String(part.dropFirst()) }
    var words = ""
    var wasSmall = false
    for character in part.dropFirst() {
      if character.isUppercase || character.isNumber, wasSmall { words.append(" ") }
      words.append(character)
      wasSmall = character.isLowercase
    }
    return words
  }
}
