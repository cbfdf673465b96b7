internal import JSON

/// The append-only record of every change to a session.
///
/// Entries read from a file stay as they were written until somebody asks for one: a long session opens without
/// decoding its past.
package struct Journal: Sendable {
  private enum Slot: Sendable {
    case entry(JournalEntry)
    case written([UInt8])
  }

  private var slots: [Slot] = []

  /// A journal without entries.
  package init() {}

  package var count: Int { slots.count }

  /// The number of the next entry; entries are numbered from 1 without gaps.
  package var nextNumber: EntryID { EntryID(slots.count + 1) }

  /// Appends an entry.
  package mutating func append(_ entry: JournalEntry) {
    slots.append(.entry(entry))
  }

  /// Appends an entry as the JSON bytes that a file holds.
  package mutating func append(written bytes: [UInt8]) {
    slots.append(.written(bytes))
  }

  /// An entry by its number, or nil when there is none; an error when its JSON is damaged.
  package func entry(_ id: EntryID) throws(JournalError) -> JournalEntry? {
    guard slots.indices.contains(id.number - 1) else { return nil }
    switch slots[id.number - 1] {
    case .entry(let entry): return entry
    case .written(let bytes):
      do {
        return try JournalEntry(json: JSONParser.value(of: bytes), path: id.description)
      } catch let error as JSONError {
        throw .damaged(id, reason: error.description)
      } catch let error as JSONShapeError {
        throw .damaged(id, reason: "\(error.path) should be \(error.expected)")
      } catch {
        throw .damaged(id, reason: "\(error)")
      }
    }
  }

  /// The entries of a range of numbers, in order.
  package func entries(_ numbers: ClosedRange<Int>? = nil) throws(JournalError) -> [JournalEntry] {
    var entries: [JournalEntry] = []
    for number in 1..<slots.count + 1 where numbers?.contains(number) ?? true {
      if let entry = try entry(EntryID(number)) { entries.append(entry) }
    }
    return entries
  }
}

/// Why the journal could not do what was asked.
package enum JournalError: Error, Hashable, Sendable {
  /// An entry's JSON cannot be read.
  case damaged(EntryID, reason: String)
  /// There is nothing to take back, or nothing to restore.
  case nothingToUndo
  case nothingToRedo
  /// An edit does not fit the workspace.
  case rejected(EditError)
}
