internal import Casebook
internal import Digest
internal import JSON

/// Articles as JSON: one object on each line, or one document with an object or a list of objects.
///
/// `{"id", "text"}` are required; title, outlet, published, byline and url are texts that may be missing. Other
/// members are left alone.
package enum JSONLines {
  /// The article of one line, numbered from 1; for readers that hold one line at a time.
  ///
  /// `keepsText` leaves the text as it is given, not normalised, so that spans count in the giver's own text.
  package static func article(
    from line: [UInt8], number: Int, name: String, keepsText: Bool = false
  ) throws(IntakeError) -> IntakeArticle {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONParser.value(of: line)
    } catch {
      throw .notJSON(line: number, offset: error.offset, reason: error.description)
    }
    let origin = Origin(
      location: "\(name)#\(number)", rawDigest: SHA256.hex(of: line), byteCount: line.count,
      encoding: TextEncoding.utf8.rawValue)
    return try article(of: value, line: number, origin: origin, keepsText: keepsText)
  }

  /// The articles of a whole file; the digest of each is that of its own line.
  static func articles(
    from decoded: DecodedText, name: String
  ) throws(IntakeError) -> [IntakeArticle] {
    let lines = Line.all(in: decoded.bytes)
    guard let first = lines.firstIndex(where: { !$0.isBlank }) else { throw .noText(.jsonLines) }
    if let document = try? wholeDocument(decoded, firstLine: lines[first]) {
      return try articles(ofDocument: document, decoded: decoded, name: name)
    }
    var articles: [IntakeArticle] = []
    for line in lines where !line.isBlank {
      var article = try article(
        from: Array(decoded.bytes[line.range]), number: line.number, name: name)
      article.origin.encoding = decoded.encoding.rawValue
      articles.append(article)
    }
    return articles
  }

  /// The one value of a file that is written over several lines or is a list; an error for anything else.
  private static func wholeDocument(
    _ decoded: DecodedText, firstLine: Line
  ) throws(JSONError) -> JSONValue? {
    let opening = decoded.bytes[firstLine.range]
    // A first line that is a whole object is the first of many.
    if opening.first == UInt8(ascii: "{"), (try? JSONParser.value(of: Array(opening))) != nil {
      return nil
    }
    return try JSONParser.value(of: decoded.bytes)
  }

  private static func articles(
    ofDocument document: JSONValue, decoded: DecodedText, name: String
  ) throws(IntakeError) -> [IntakeArticle] {
    let members = document.array ?? [document]
    guard !members.isEmpty else { throw .noText(.jsonLines) }
    var articles: [IntakeArticle] = []
    for (index, member) in members.enumerated() {
      var origin = decoded.origin(name: name)
      if members.count > 1 {
        // Each needs a digest of its own, or the second would look like the first loaded again.
        let bytes = JSONWriter.compact(member)
        origin = Origin(
          location: "\(name)#\(index + 1)", rawDigest: SHA256.hex(of: bytes),
          byteCount: bytes.count,
          encoding: decoded.encoding.rawValue)
      }
      articles.append(try article(of: member, line: index + 1, origin: origin))
    }
    return articles
  }

  private static func article(
    of value: JSONValue, line: Int, origin: Origin, keepsText: Bool = false
  ) throws(IntakeError) -> IntakeArticle {
    do throws(JSONShapeError) {
      var fields = try JSONFields(value, path: "")
      var origin = origin
      let id: String = try fields.require("id", expected: "a text or a number") { value in
        if case .number(let number) = value { number.literal } else { value.string }
      }
      origin.inputID = id
      let given = Array(try fields.requiredString("text").utf8)
      let text = keepsText ? given : normalised(given)
      let metadata = try self.metadata(of: &fields)
      let blocks = blocks(of: text)
      guard !blocks.isEmpty else { throw fields.error("text", expected: "a text with words in it") }
      let (paragraphs, full) = RoleAssignment.run(blocks, of: text, known: metadata)
      return IntakeArticle(metadata: full, text: text, paragraphs: paragraphs, origin: origin)
    } catch {
      throw .wrongShape(line: line, place: error.path, expected: error.expected)
    }
  }

  private static func metadata(of fields: inout JSONFields) throws(JSONShapeError) -> Metadata {
    var metadata = Metadata(
      title: try fields.string("title"), outlet: try fields.string("outlet"),
      url: try fields.string("url"))
    metadata.byline = try fields.string("byline").map { line in
      BylineText(line, needsBy: false)?.names ?? line
    }
    if let published = try fields.string("published") {
      metadata.published = DateText.iso(of: published)
      if metadata.published == nil {
        metadata.suggestions.append(
          Suggestion(
            field: "published", value: published,
            reason: "the file says so, but it is no clear date"))
      }
    }
    return metadata
  }
}
