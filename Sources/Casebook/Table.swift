internal import HashTreeCollections

/// A persistent dictionary whose order is that of its keys, so that nothing ever depends on hashing.
///
/// Copies share structure: a changed copy of a table of n values costs O(log n). Listing sorts: O(n log n).
package struct Table<Key: Hashable & Comparable & Sendable, Value: Hashable & Sendable>: Hashable,
  Sendable
{
  private var storage: TreeDictionary<Key, Value> = [:]

  /// A table with nothing in it.
  package init() {}

  package var count: Int { storage.count }
  package var isEmpty: Bool { storage.isEmpty }

  /// The value of a key; O(1).
  package subscript(key: Key) -> Value? {
    get { storage[key] }
    set { storage[key] = newValue }
  }

  /// The keys in order.
  package var keys: [Key] { storage.keys.sorted() }

  /// The values in the order of their keys.
  package var values: [Value] { pairs.map(\.value) }

  /// The keys with their values, in order.
  package var pairs: [(key: Key, value: Value)] {
    storage.map { ($0.key, $0.value) }.sorted { $0.key < $1.key }
  }

  /// Some pair that fulfils a condition; O(n), without sorting.
  func anyPair(where matches: (Key, Value) -> Bool) -> (key: Key, value: Value)? {
    storage.first { matches($0.key, $0.value) }
  }

  /// The values that fulfil a condition, in the order of their keys; sorts only those.
  package func values(where matches: (Value) -> Bool) -> [Value] {
    var found: [(key: Key, value: Value)] = []
    for (key, value) in storage where matches(value) { found.append((key, value)) }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }
}
