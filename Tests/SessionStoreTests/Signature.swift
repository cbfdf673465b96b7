import Digest
import JSON

/// The digests of session files as Documentation/SessionFormat.md describes them, for files made by hand.
enum Signature {
  /// A session file whose digest is 64 zeros, with the right one.
  static func sign(_ file: [UInt8]) -> [UInt8] {
    let text = String(decoding: file, as: UTF8.self)
    let blank = "\n \"digest\": \"" + String(repeating: "0", count: 64)
    return Array(
      text.replacing(blank, with: "\n \"digest\": \"" + SHA256.hex(of: file), maxReplacements: 1)
        .utf8)
  }

  /// The line of a journal entry, its digest added.
  static func entry(_ members: JSONObject) -> [UInt8] {
    var members = members
    members["digest"] = .string(SHA256.hex(of: JSONWriter.compact(.object(members))))
    return JSONWriter.compact(.object(members))
  }
}
