internal import Casebook

/// The journal's entries as their JSON, each with the digest of the one before it.
struct JournalChain {
  /// An entry with its JSON, its digest and the digest of the entry before it.
  struct Link {
    let entry: JournalEntry
    let bytes: [UInt8]
    let digest: String
    let previous: String?
  }

  /// The entries' JSON as it stands on disk.
  private(set) var entries: [[UInt8]] = []
  /// The digest of the last entry, or nil when there is none.
  private(set) var head: String?

  /// A chain without entries.
  init() {}

  /// The chain of a snapshot.
  init(entries: [[UInt8]], head: String?) {
    self.entries = entries
    self.head = head
  }

  var count: Int { entries.count }

  /// The links that some entries would be, the first one following the chain's last.
  func links(for new: [JournalEntry]) -> [Link] {
    var links: [Link] = []
    for entry in new {
      precondition(
        entry.number.number == count + links.count + 1, "an entry follows the one before it")
      links.append(JournalLine.link(of: entry, previous: links.last?.digest ?? head))
    }
    return links
  }

  /// Adds links at the end.
  mutating func append(_ links: [Link]) {
    entries += links.map(\.bytes)
    head = links.last?.digest ?? head
  }
}

extension Session {
  /// Replays an entry that must follow the last one of the chain, and adds it there.
  mutating func replay(
    _ link: JournalChain.Link, onto chain: inout JournalChain
  ) throws(JournalProblem) {
    guard link.previous == chain.head else { throw .outOfOrder }
    do throws(JournalError) {
      try replay(link.entry)
    } catch {
      throw .doesNotFit(error)
    }
    chain.append([link])
  }
}
