internal import Casebook
internal import Inflate

/// What a file gave: its articles in order, and what in it could not be read.
package struct IntakeBatch {
  package var articles: [IntakeArticle] = []
  package var failures: [Failure] = []

  /// A part of the file that is no article, with the reason.
  package struct Failure: Hashable, Sendable {
    /// The file and the part: "bundle.zip#story.html".
    package var name: String
    package var error: IntakeError
  }
}

/// Everything that some bytes hold: one article, or those in an archive.
///
/// A gzip file is read as what it packs; a ZIP archive and a web archive give their pages, texts and mails, and archives
/// within. A part that cannot be read does not keep the others out; when nothing can, the first reason is thrown. `pdf`
/// makes of a PDF document what `pdftotext -bbox-layout` prints for it. Linear in what is unpacked, which is at most 1 GB.
package func intake(
  from raw: [UInt8], name: String, pdf: @escaping ([UInt8]) throws(IntakeError) -> [UInt8]
) throws(IntakeError) -> IntakeBatch {
  var unpacking = Unpacking(pdf: pdf)
  try unpacking.take(raw, name: name, depth: 0)
  if unpacking.batch.articles.isEmpty, let first = unpacking.batch.failures.first {
    throw first.error
  }
  return unpacking.batch
}

/// The work of reading one file with all that is in it.
private struct Unpacking {
  var batch = IntakeBatch()
  private let pdf: ([UInt8]) throws(IntakeError) -> [UInt8]
  /// The bytes that may still be unpacked: archives of a few kilobytes can claim terabytes.
  private var room = 1 << 30

  /// Archives within archives that are followed.
  private static let deepest = 3
  /// Entries that are looked at in one archive.
  private static let mostEntries = 20_000

  init(pdf: @escaping ([UInt8]) throws(IntakeError) -> [UInt8]) { self.pdf = pdf }

  mutating func take(_ raw: [UInt8], name: String, depth: Int) throws(IntakeError) {
    guard depth <= Unpacking.deepest else { throw .container(.tooLarge, .zip) }
    if WebArchive.fits(raw) { return try takeWebArchive(raw, name: name) }
    switch FileKind(of: raw) {
    case .gzip:
      let inner = try unpacked(.gzip) { limit throws(InflateError) in
        try Inflate.gzip(raw, limit: limit)
      }
      let known = batch.articles.count
      let inside = Unpacking.withoutEnding(name)
      try take(inner, name: inside, depth: depth + 1)
      // The inner name tells the format; the place is the file that the user named.
      for index in known..<batch.articles.count {
        let place = batch.articles[index].origin.location
        batch.articles[index].origin.location = name + place.dropFirst(inside.count)
      }
    case .zip: try takeZip(raw, name: name, depth: depth)
    case .pdf: batch.articles.append(try PDFArticle.article(from: pdf(raw), of: raw, name: name))
    default: batch.articles += try articles(from: raw, name: name)
    }
  }

  private mutating func takeZip(
    _ raw: [UInt8], name: String, depth: Int
  ) throws(IntakeError) {
    let archive = try wrapping(.zip) { () throws(ContainerFault) in try ZipArchive(raw) }
    // Office documents and books are archives too, of parts that are no articles.
    let isDocument = archive.entries.contains {
      $0.name == "[Content_Types].xml" || $0.name == "mimetype"
    }
    guard !isDocument else { throw .binary(.zip) }
    guard archive.entries.count <= Unpacking.mostEntries else { throw .container(.tooLarge, .zip) }
    let entries = archive.entries.filter { Unpacking.isArticle($0.name) }
    guard !entries.isEmpty else { throw .container(.nothing, .zip) }
    for entry in entries {
      let place = "\(name)#\(entry.name)"
      do throws(IntakeError) {
        let limit = min(room, TextLimits.mostBytes)
        let bytes = try wrapping(.zip) { () throws(ContainerFault) in
          try archive.contents(of: entry, limit: limit)
        }
        room -= bytes.count
        try take(bytes, name: place, depth: depth + 1)
      } catch {
        batch.failures.append(IntakeBatch.Failure(name: place, error: error))
      }
    }
  }

  private mutating func takeWebArchive(_ raw: [UInt8], name: String) throws(IntakeError) {
    let members = try wrapping(.webArchive) { () throws(ContainerFault) in
      try WebArchive.members(of: raw)
    }
    guard !members.isEmpty else { throw .container(.nothing, .webArchive) }
    for member in members {
      let place = "\(name)#\(member.name)"
      do throws(IntakeError) {
        let limit = min(room, TextLimits.mostBytes)
        let bytes = try wrapping(.webArchive) { () throws(ContainerFault) in
          try member.contents(limit: limit)
        }
        room -= bytes.count
        let read =
          member.isPlainText
          ? try articles(from: bytes, name: place, as: .plainText)
          : [try Page.article(from: bytes, name: place, charset: member.charset)]
        for var article in read {
          article.metadata.url = article.metadata.url ?? member.url
          batch.articles.append(article)
        }
      } catch {
        batch.failures.append(IntakeBatch.Failure(name: place, error: error))
      }
    }
  }

  private mutating func unpacked(
    _ kind: ContainerKind, _ unpack: (Int) throws(InflateError) -> [UInt8]
  ) throws(IntakeError) -> [UInt8] {
    do throws(InflateError) {
      let bytes = try unpack(min(room, 4 * TextLimits.mostBytes))
      room -= bytes.count
      return bytes
    } catch {
      throw .container(ContainerFault(error), kind)
    }
  }

  private func wrapping<Value>(
    _ kind: ContainerKind, _ body: () throws(ContainerFault) -> Value
  ) throws(IntakeError) -> Value {
    do throws(ContainerFault) { return try body() } catch { throw .container(error, kind) }
  }

  /// True for an entry that can be an article: by its ending, and not in the folder of pictures beside a saved page.
  private static func isArticle(_ name: String) -> Bool {
    let parts = name.split(separator: "/")
    guard !name.hasSuffix("/"), let last = parts.last, !last.hasPrefix("."),
      !parts.contains("__MACOSX"),
      !parts.dropLast().contains(where: { $0.hasSuffix("_files") || $0.hasSuffix(".files") })
    else { return false }
    return TextFormat(name: name) != nil || ContainerKind(name: name) != nil
  }

  private static func withoutEnding(_ name: String) -> String {
    name.lowercased().hasSuffix(".gz") ? String(name.dropLast(3)) : name
  }
}

/// A file of several things.
package enum ContainerKind: Hashable, Sendable {
  case zip, gzip, webArchive, mail, pdf

  /// The kind that a name's ending tells.
  package init?(name: String) {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "zip": self = .zip
    case "gz": self = .gzip
    case "warc": self = .webArchive
    case "eml": self = .mail
    case "pdf": self = .pdf
    default: return nil
    }
  }

  /// The kind in words, with its article.
  var words: String {
    switch self {
    case .zip: "a ZIP archive"
    case .gzip: "a gzip file"
    case .webArchive: "a web archive (WARC)"
    case .mail: "a mail"
    case .pdf: "a PDF document"
    }
  }
}
