internal import Casebook
internal import Digest
internal import JSON

/// A line of `NAME.journal.jsonl`: a text, checked by its own key, or an entry, chained to the one before.
enum JournalLine {
  case text(key: String, ArticleText)
  /// The entry with its bytes, its digest, and that of the entry before.
  case entry(JournalEntry, bytes: [UInt8], digest: String, previous: String?)

  /// The key of a text: the hash of its bytes.
  static func key(of text: ArticleText) -> String { "sha256:" + SHA256.hex(of: text.bytes) }

  /// The line of a text, without its end.
  static func bytes(of text: ArticleText, key: String) -> [UInt8] {
    JSONWriter.compact(["key": .string(key), "text": .string(text.string)])
  }

  /// The line of an entry, without its end, and its digest.
  ///
  /// The digest is SHA-256 over the compact JSON of the entry with the digest of the entry before it.
  static func bytes(of entry: JournalEntry, previous: String?) -> (bytes: [UInt8], digest: String) {
    var members = entry.json.object ?? [:]
    members["previous"] = .optional(previous)
    let digest = SHA256.hex(of: JSONWriter.compact(.object(members)))
    members["digest"] = .string(digest)
    return (JSONWriter.compact(.object(members)), digest)
  }

  /// Reads a line; the reason of a failure is in words.
  init(reading bytes: [UInt8]) throws(JournalLineProblem) {
    do {
      var fields = try JSONFields(JSONParser.value(of: bytes), path: "")
      if let key = try fields.string("key") {
        let text = ArticleText(try fields.requiredString("text"))
        guard JournalLine.key(of: text) == key else {
          throw JournalLineProblem(reason: "a text is not the one its key names")
        }
        self = .text(key: key, text)
        return
      }
      let digest = try fields.requiredString("digest")
      let previous = try fields.string("previous")
      var unsigned = fields.others
      unsigned["previous"] = .optional(previous)
      guard SHA256.hex(of: JSONWriter.compact(.object(unsigned))) == digest else {
        throw JournalLineProblem(reason: "the entry is not the one that was written")
      }
      let entry = try JournalEntry(json: .object(fields.others), path: "")
      self = .entry(entry, bytes: bytes, digest: digest, previous: previous)
    } catch let problem as JournalLineProblem {
      throw problem
    } catch let error as JSONError {
      throw JournalLineProblem(reason: error.description)
    } catch let error as JSONShapeError {
      throw JournalLineProblem(reason: "\(error.path) should be \(error.expected)")
    } catch {
      throw JournalLineProblem(reason: "the line cannot be read")
    }
  }
}

/// Why a journal line cannot be used.
struct JournalLineProblem: Error {
  var reason: String
}
