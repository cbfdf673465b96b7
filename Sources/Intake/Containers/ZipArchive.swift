internal import Inflate

/// Reads a ZIP archive (PKWARE's APPNOTE 6.3.10): what its directory lists, stored or deflated.
struct ZipArchive {
  private let bytes: [UInt8]
  /// The entries in the order of the directory.
  private(set) var entries: [Entry] = []

  /// One file of the archive.
  struct Entry {
    var name: String
    fileprivate var method: Int
    fileprivate var isEncrypted: Bool
    fileprivate var count: Int
    fileprivate var header: Int
  }

  /// The archive in some bytes; damaged when its directory is not where it should be.
  init(_ bytes: [UInt8]) throws(ContainerFault) {
    self.bytes = bytes
    // The record at the end has 22 bytes, and a comment of at most 65,535.
    let earliest = max(0, bytes.count - 22 - 65_535)
    guard bytes.count >= 22,
      let end = stride(from: bytes.count - 22, through: earliest, by: -1).first(where: {
        number($0, 4) == 0x0605_4B50
      })
    else { throw .damaged }
    var place = number(end + 16, 4)
    let count = number(end + 10, 2)
    if place == 0xFFFF_FFFF || count == 0xFFFF { throw .unsupported("a ZIP64 archive") }
    for _ in 0..<count {
      guard place + 46 <= bytes.count, number(place, 4) == 0x0201_4B50 else { throw .damaged }
      let nameCount = number(place + 28, 2)
      guard place + 46 + nameCount <= bytes.count else { throw .damaged }
      entries.append(
        Entry(
          name: String(decoding: bytes[(place + 46)..<(place + 46 + nameCount)], as: UTF8.self),
          method: number(place + 10, 2), isEncrypted: number(place + 8, 2) & 1 == 1,
          count: number(place + 20, 4), header: number(place + 42, 4)))
      place += 46 + nameCount + number(place + 30, 2) + number(place + 32, 2)
    }
  }

  /// The contents of an entry, at most `limit` bytes.
  func contents(of entry: Entry, limit: Int) throws(ContainerFault) -> [UInt8] {
    guard !entry.isEncrypted else { throw .unsupported("encrypted") }
    let header = entry.header
    guard header + 30 <= bytes.count, number(header, 4) == 0x0403_4B50 else { throw .damaged }
    let start = header + 30 + number(header + 26, 2) + number(header + 28, 2)
    guard start + entry.count <= bytes.count else { throw .damaged }
    let data = bytes[start..<(start + entry.count)]
    switch entry.method {
    case 0:
      guard data.count <= limit else { throw .tooLarge }
      return Array(data)
    case 8:
      do throws(InflateError) {
        return try Inflate.raw(data, limit: limit)
      } catch {
        throw ContainerFault(error)
      }
    default: throw .unsupported("compressed in a way that Hearsay does not read")
    }
  }

  /// A number of up to four bytes, least first; 0 beyond the end.
  private func number(_ place: Int, _ count: Int) -> Int {
    guard place >= 0, place + count <= bytes.count else { return 0 }
    return bytes[place..<(place + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}

/// Why a file of several things, or one of them, cannot be read.
package enum ContainerFault: Error, Hashable, Sendable {
  case damaged
  /// There is more in it than a session can use.
  case tooLarge
  /// There is no text, page or mail in it.
  case nothing
  /// It is whole, but of a kind that is not read: "encrypted".
  case unsupported(String)

  init(_ error: InflateError) {
    switch error {
    case .damaged: self = .damaged
    case .tooLarge: self = .tooLarge
    }
  }
}
