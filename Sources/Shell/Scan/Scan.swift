internal import Casebook
internal import Export
internal import Extraction
package import Files
internal import Intake
internal import JSON

/// `hearsay scan`: articles in, one JSON object per article out, without a session.
///
/// JSON lines are read and answered line by line, so that memory does not grow with the input; a text or page is held
/// as a whole. The same article always gives the same bytes. The text of a JSON line stays as it is given, so that
/// the offsets of the answer count in the asker's own text.
package struct Scan: Sendable {
  /// True while every article could be read.
  package private(set) var succeeded = true
  /// The number of articles answered.
  package private(set) var count = 0
  private let looksForClaims: Bool?

  /// A scan that looks for claims, or only says what the article is; nil leaves it to the input.
  ///
  /// Of a page the first question is what was taken from it, and of pages there are thousands: they are read a hundred
  /// times as fast as claims are found in them. So claims are looked for in texts and JSON lines, and not in pages.
  package init(looksForClaims: Bool? = nil) { self.looksForClaims = looksForClaims }

  /// Answers the articles of one input.
  ///
  /// `name` is what the user called it. `read` gives the next bytes, none at the end. `write` takes one line with its
  /// end, `report` what could not be read, as one line for standard error; the scan goes on after it.
  package mutating func run(
    _ name: String, read: @escaping () throws(FileError) -> [UInt8],
    write: ([UInt8]) throws(FileError) -> Void, report: (String) -> Void
  ) throws(FileError) {
    var lines = LineStream(limit: TextLimits.mostBytes, read: read)
    guard try Scan.isOneArticlePerLine(&lines, name: name) else {
      guard let bytes = try lines.rest() else {
        fail(.tooLarge(bytes: TextLimits.mostBytes + 1), name: name, report: report)
        return
      }
      let isPage = TextFormat(of: bytes, name: name) == .html
      for article in articles(in: bytes, name: name, report: report) {
        try answer(article, withClaims: looksForClaims ?? !isPage, write: write)
      }
      return
    }
    var number = 0
    while let line = try lines.next() {
      number += 1
      if let article = article(of: line, number: number, name: name, report: report) {
        try answer(article, withClaims: looksForClaims ?? true, write: write)
      }
    }
  }

  /// True when the first line is a JSON object, whole or damaged: what follows is then read line by line.
  ///
  /// An object that goes on in the next line, or a list, is one document and read as a whole.
  private static func isOneArticlePerLine(
    _ lines: inout LineStream, name: String
  ) throws(FileError) -> Bool {
    guard let first = try lines.peek() else { return false }
    let line = withoutMark(first)
    let format = TextFormat(name: name) ?? TextFormat(sniffing: line)
    guard format == .jsonLines else { return false }
    let marks = line.filter { $0 > 0x20 }
    return marks.first == UInt8(ascii: "{") && marks.last == UInt8(ascii: "}")
  }

  /// The line without a byte order mark.
  private static func withoutMark(_ line: [UInt8]) -> [UInt8] {
    line.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(line.dropFirst(3)) : line
  }

  private mutating func articles(
    in bytes: [UInt8], name: String, report: (String) -> Void
  ) -> [IntakeArticle] {
    do throws(IntakeError) {
      let batch = try intake(from: bytes, name: name, pdf: PDFReading.layout)
      for failure in batch.failures { fail(failure.error, name: failure.name, report: report) }
      return batch.articles
    } catch {
      fail(error, name: name, report: report)
      return []
    }
  }

  private mutating func article(
    of line: LineStream.Line, number: Int, name: String, report: (String) -> Void
  ) -> IntakeArticle? {
    do throws(IntakeError) {
      switch line {
      case .tooLong(let bytes): throw .tooLarge(bytes: bytes)
      case .bytes(let bytes):
        guard bytes.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return nil }
        return try JSONLines.article(
          from: number == 1 ? Scan.withoutMark(bytes) : bytes, number: number, name: name,
          keepsText: true)
      }
    } catch {
      fail(error, name: name, report: report)
      return nil
    }
  }

  private mutating func fail(_ error: IntakeError, name: String, report: (String) -> Void) {
    succeeded = false
    report("\(error.what(about: name)) \(error.mend)")
  }

  private mutating func answer(
    _ read: IntakeArticle, withClaims: Bool, write: ([UInt8]) throws(FileError) -> Void
  ) throws(FileError) {
    count += 1
    let article = read.article(id: ArticleID(count))
    let findings = withClaims ? Findings(of: article, text: read.text) : nil
    var writer = JSONWriter()
    writer.write(
      ScanRecord(
        article: article, text: read.text, findings: findings,
        language: ArticleLanguage.tag(of: article, text: read.text)
      ).json)
    writer.write(raw: CollectionOfOne(0x0A))
    try write(writer.bytes)
  }
}
