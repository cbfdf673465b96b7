import Casebook
import TestSupport
import Testing

@testable import Intake

@Suite struct ContainerTests {
  private static let page = """
    <html><head><title>Lock opens</title></head><body><h1>Lock opens</h1>
    <p>The lock opened on Monday, the harbour office at Dunmere said.</p></body></html>
    """

  private func read(_ bytes: [UInt8], _ name: String) throws -> IntakeBatch {
    try intake(from: bytes, name: name) { _ throws(IntakeError) in throw .programMissing("none") }
  }

  private func failure(_ bytes: [UInt8], _ name: String) -> IntakeError? {
    do {
      _ = try read(bytes, name)
      return nil
    } catch {
      return error as? IntakeError
    }
  }

  /// "The lock opened on Monday, the harbour office said." twice, by gzip.
  private static let gzip: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x0B, 0xC9, 0x48, 0x55, 0xC8, 0xC9,
    0x4F, 0xCE, 0x56, 0xC8, 0x2F, 0x48, 0xCD, 0x4B, 0x4D, 0x51, 0xC8, 0xCF, 0x53, 0xF0, 0xCD, 0xCF,
    0x4B, 0x49, 0xAC, 0xD4, 0x51, 0x28, 0x01, 0x4A, 0x65, 0x24, 0x16, 0x25, 0xE5, 0x97, 0x16, 0x29,
    0xE4, 0xA7, 0xA5, 0x65, 0x26, 0xA7, 0x2A, 0x14, 0x27, 0x66, 0xA6, 0xE8, 0x29, 0x84, 0x90, 0xAE,
    0x07, 0x00, 0x8A, 0x39, 0x50, 0x32, 0x67, 0x00, 0x00, 0x00,
  ]

  @Test func `a gzip file is what it packs, named as the user named it`() throws {
    let batch = try read(ContainerTests.gzip, "lock.txt.gz")
    let sentence = "The lock opened on Monday, the harbour office said."
    #expect(batch.articles.first?.text.string == "\(sentence) \(sentence)")
    #expect(batch.articles.first?.origin.location == "lock.txt.gz")
  }

  @Test func `a damaged gzip file says so`() {
    #expect(failure(Array(ContainerTests.gzip.prefix(60)), "a.gz") == .container(.damaged, .gzip))
    var changed = ContainerTests.gzip
    changed[40] ^= 0x55
    #expect(failure(changed, "a.gz") == .container(.damaged, .gzip))
  }

  @Test func `a ZIP archive gives its articles, and says what it could not read`() throws {
    let zip = ZipWriter.archive([
      ("news/lock.html", ContainerTests.page), ("news/lock_files/frame.html", ContainerTests.page),
      ("__MACOSX/lock.html", "x"), ("logo.png", "x"), ("notes.txt", "The quay is closed, he said."),
      ("empty.txt", ""),
    ])
    let batch = try read(zip, "b.zip")
    #expect(batch.articles.map(\.origin.location) == ["b.zip#news/lock.html", "b.zip#notes.txt"])
    #expect(batch.articles.first?.metadata.title == "Lock opens")
    #expect(batch.failures == [.init(name: "b.zip#empty.txt", error: .empty)])
  }

  @Test func `archives in archives are read, to a depth`() throws {
    var zip = ZipWriter.archive([("a.txt", "The quay is closed, he said.")])
    zip = ZipWriter.archive([("inner.zip", zip)])
    #expect(try read(zip, "o.zip").articles.map(\.origin.location) == ["o.zip#inner.zip#a.txt"])
    for _ in 0..<4 { zip = ZipWriter.archive([("inner.zip", zip)]) }
    #expect(failure(zip, "o.zip") == .container(.tooLarge, .zip))
  }

  @Test func `a document, an empty archive and a damaged one are told apart`() {
    #expect(failure(ZipWriter.archive([("[Content_Types].xml", "x")]), "a.docx") == .binary(.zip))
    #expect(
      failure(ZipWriter.archive([("logo.png", "x")]), "a.zip") == .container(.nothing, .zip))
    let zip = ZipWriter.archive([("a.txt", "The quay is closed.")])
    #expect(failure(Array(zip.dropLast(30)), "a.zip") == .container(.damaged, .zip))
  }

  @Test func `a web archive gives the pages that arrived, with their addresses`() throws {
    let body = ContainerTests.page
    let chunked = "\(String(body.utf8.count, radix: 16))\r\n\(body)\r\n0\r\n\r\n"
    let ok = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
    let archive = [
      record("warcinfo", "software: x\r\n"),
      record("response", "\(ok)\r\n\(body)", "https://dunmere.example/lock"),
      record("response", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n\(body)", "x"),
      record("response", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx", "y"),
      record("response", "\(ok)Transfer-Encoding: chunked\r\n\r\n\(chunked)", "https://b.example/"),
    ].joined()
    let batch = try read(Array(archive.utf8), "c.warc")
    #expect(
      batch.articles.map(\.metadata.url) == ["https://dunmere.example/lock", "https://b.example/"])
    #expect(
      batch.articles.first?.origin.location == "c.warc#https://dunmere.example/lock")
    #expect(batch.articles.allSatisfy { $0.metadata.title == "Lock opens" })
    #expect(
      failure(Array(archive.utf8.dropLast(20)), "c.warc") == .container(.damaged, .webArchive))
  }

  @Test func `a record that cannot be read keeps no other out`() throws {
    let ok = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
    let archive = [
      record("response", "\(ok)Content-Encoding: br\r\n\r\nxyz", "https://a.example/"),
      record("response", "\(ok)\r\n\(ContainerTests.page)", "https://b.example/"),
      record(
        "response",
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nThe quay <is> closed, he said.",
        "https://c.example/"),
    ].joined()
    let batch = try read(Array(archive.utf8), "c.warc")
    #expect(batch.articles.map(\.metadata.url) == ["https://b.example/", "https://c.example/"])
    #expect(batch.articles.last?.text.string == "The quay <is> closed, he said.")
    #expect(
      batch.failures == [
        .init(
          name: "c.warc#https://a.example/",
          error: .container(.unsupported("packed as ‘br’"), .webArchive))
      ])
  }

  @Test func `a length that no file can have is damage`() {
    let archive = "WARC/1.1\r\nWARC-Type: response\r\nContent-Length: \(Int.max)\r\n\r\nx"
    #expect(failure(Array(archive.utf8), "c.warc") == .container(.damaged, .webArchive))
  }

  private func record(_ type: String, _ block: String, _ url: String? = nil) -> String {
    let target = url.map { "WARC-Target-URI: \($0)\r\n" } ?? ""
    return
      "WARC/1.1\r\nWARC-Type: \(type)\r\n\(target)Content-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
  }

  @Test func `mutated archives never trap`() throws {
    let zip = ZipWriter.archive([("a.txt", "The quay is closed."), ("b.html", ContainerTests.page)])
    let warc = Array(record("response", "HTTP/1.1 200 OK\r\n\r\n\(ContainerTests.page)", "x").utf8)
    var random = SplitMix64(seed: 11)
    for (bytes, name) in [(zip, "a.zip"), (warc, "a.warc"), (ContainerTests.gzip, "a.gz")] {
      for _ in 0..<400 {
        var changed = bytes
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          changed[Int.random(in: 0..<changed.count, using: &random)] = UInt8.random(
            in: 0...255, using: &random)
        }
        if Bool.random(using: &random) {
          changed.removeLast(Int.random(in: 0..<changed.count, using: &random))
        }
        _ = try? read(changed, name)
      }
    }
  }
}

/// Writes ZIP archives of stored entries.
private enum ZipWriter {
  static func archive(_ entries: [(String, String)]) -> [UInt8] {
    archive(entries.map { ($0.0, Array($0.1.utf8)) })
  }

  static func archive(_ entries: [(String, [UInt8])]) -> [UInt8] {
    var body: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in entries {
      let place = body.count
      let sizes = number(0, 4) + number(bytes.count, 4) + number(bytes.count, 4)
      let names = number(name.utf8.count, 2) + number(0, 2)
      body +=
        number(0x0403_4B50, 4) + number(20, 2) + number(0, 8) + sizes + names + Array(name.utf8)
      body += bytes
      directory += number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + number(0, 8) + sizes
      directory += names + number(0, 10) + number(place, 4) + Array(name.utf8)
    }
    let end =
      number(0x0605_4B50, 4) + number(0, 4) + number(entries.count, 2) + number(entries.count, 2)
      + number(directory.count, 4) + number(body.count, 4) + number(0, 2)
    return body + directory + end
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 < 8 ? value >> (8 * $0) : 0) }
  }
}
