internal import Casebook
internal import Digest
internal import JSON

/// A line of `NAME.journal.jsonl`: a text, checked by its own key, or an entry, chained to the one before.
enum JournalLine {
  case text(key: String, ArticleText)
  case entry(JournalChain.Link)

  /// The key of a text: the hash of its bytes.
  static func key(of text: ArticleText) -> String { "sha256:" + SHA256.hex(of: text.bytes) }

  /// The line of a text, without its end.
  static func bytes(of text: ArticleText, key: String) -> [UInt8] {
    JSONWriter.compact(["key": .string(key), "text": .string(text.string)])
  }

  /// The line of an entry, without its end, and its digest.
  ///
  /// The digest is SHA-256 over the compact JSON of the entry with the digest of the entry before it.
  static func link(of entry: JournalEntry, previous: String?) -> JournalChain.Link {
    var members = entry.json.object ?? [:]
    members["previous"] = .optional(previous)
    let digest = SHA256.hex(of: JSONWriter.compact(.object(members)))
    members["digest"] = .string(digest)
    return JournalChain.Link(
      entry: entry, bytes: JSONWriter.compact(.object(members)), digest: digest,
      previous: previous)
  }

  /// Reads a line and checks it by its key or digest.
  init(reading bytes: [UInt8]) throws(JournalProblem) {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONParser.value(of: bytes)
    } catch {
      throw .notJSON(error)
    }
    self = value["key"] == nil ? try .entry(value, bytes) : try .text(value)
  }

  private static func text(_ value: JSONValue) throws(JournalProblem) -> JournalLine {
    let (key, text) = try shaped { () throws(JSONShapeError) in
      var fields = try JSONFields(value, path: "")
      return (try fields.requiredString("key"), ArticleText(try fields.requiredString("text")))
    }
    guard JournalLine.key(of: text) == key else { throw .wrongText }
    return .text(key: key, text)
  }

  private static func entry(
    _ value: JSONValue, _ bytes: [UInt8]
  ) throws(JournalProblem) -> JournalLine {
    var (digest, previous, signed) = try shaped { () throws(JSONShapeError) in
      var fields = try JSONFields(value, path: "")
      return (
        try fields.requiredString("digest"), try fields.string("previous"), fields.others
      )
    }
    let entry = try shaped { () throws(JSONShapeError) in
      try JournalEntry(json: .object(signed), path: "")
    }
    signed["previous"] = .optional(previous)
    guard SHA256.hex(of: JSONWriter.compact(.object(signed))) == digest else { throw .wrongEntry }
    return .entry(
      JournalChain.Link(entry: entry, bytes: bytes, digest: digest, previous: previous))
  }

  private static func shaped<Value>(
    _ body: () throws(JSONShapeError) -> Value
  ) throws(JournalProblem) -> Value {
    do throws(JSONShapeError) {
      return try body()
    } catch {
      throw .wrongShape(error)
    }
  }
}
