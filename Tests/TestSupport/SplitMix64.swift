/// A small random generator whose sequence is the same on every machine, so that a failing seed can be run again.
///
/// SplitMix64 of Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator at the start of the sequence of `seed`.
  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SplitMix64 {
  /// True once in `count` times on average.
  package mutating func oneIn(_ count: Int) -> Bool { below(count) == 0 }

  /// A number from 0 up to, not including, `limit`, which must be above 0.
  package mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

  /// One of the elements, or nil when there are none.
  package mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &self)
  }

  /// A list of up to `most` elements.
  package mutating func list<Element>(
    upTo most: Int, _ element: (inout SplitMix64) -> Element
  ) -> [Element] {
    (0..<below(most + 1)).map { _ in element(&self) }
  }

  /// The element, or nil in one of three cases.
  package mutating func maybe<Element>(_ element: (inout SplitMix64) -> Element) -> Element? {
    oneIn(3) ? nil : element(&self)
  }
}
