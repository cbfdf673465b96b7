internal import JSON

/// What the analyst decided about a claim the machine proposed; none means that it is still a candidate.
package enum Standing: String, CaseIterable, Hashable, Sendable, JSONRepresentable {
  case accepted, rejected
}
