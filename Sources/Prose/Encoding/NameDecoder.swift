/// Turns scores of B-, I- and O-labels into names: the best sequence in which every I- follows its own kind.
struct NameDecoder: Sendable {
  private let labels: [Label]
  /// What is added when a label (second index) follows another (first index); minus infinity where it cannot.
  private var transitions: [[Float]]

  private struct Label: Sendable {
    var kind: NameMention.Kind?
    var isBeginning = false
  }

  /// The labels in the order of the scores, such as "O" and "B-PER", with what following one another adds; nil when
  /// a label is of another form.
  init?(labels names: [String], transitions: [[Float]]) {
    var labels: [Label] = []
    for name in names {
      switch name {
      case "O": labels.append(Label(kind: nil))
      case "B-PER", "I-PER": labels.append(Label(kind: .person, isBeginning: name.first == "B"))
      case "B-ORG", "I-ORG":
        labels.append(Label(kind: .organisation, isBeginning: name.first == "B"))
      case "B-LOC", "I-LOC": labels.append(Label(kind: .place, isBeginning: name.first == "B"))
      default: return nil
      }
    }
    guard labels.contains(where: { $0.kind == nil }) else { return nil }
    guard transitions.count == labels.count, transitions.allSatisfy({ $0.count == labels.count })
    else { return nil }
    self.labels = labels
    self.transitions = transitions
    for before in labels.indices {
      for label in labels.indices where !canFollow(label, before) {
        self.transitions[before][label] = -.infinity
      }
    }
  }

  var count: Int { labels.count }

  /// The names among words whose scores are given, one row for each word, with token numbers from `first` on.
  ///
  /// Viterbi's algorithm; linear in the words.
  func names(_ scores: [[Float]], first: Int) -> [NameSpan] {
    guard let begin = scores.first else { return [] }
    var totals = begin.indices.map { canFollow($0, nil) ? begin[$0] : -.infinity }
    var origins: [[Int]] = []
    for row in scores.dropFirst() {
      var next = [Float](repeating: -.infinity, count: labels.count)
      var origin = [Int](repeating: 0, count: labels.count)
      for label in labels.indices {
        for before in labels.indices {
          let total = totals[before] + transitions[before][label] + row[label]
          if total > next[label] {
            next[label] = total
            origin[label] = before
          }
        }
      }
      totals = next
      origins.append(origin)
    }
    var label = totals.indices.max { totals[$0] < totals[$1] } ?? 0
    var path = [label]
    for origin in origins.reversed() {
      label = origin[label]
      path.append(label)
    }
    return spans(path.reversed(), scores, first: first)
  }

  private func canFollow(_ label: Int, _ before: Int?) -> Bool {
    guard let kind = labels[label].kind, !labels[label].isBeginning else { return true }
    return before.map { labels[$0].kind == kind } ?? false
  }

  private func spans(_ path: [Int], _ scores: [[Float]], first: Int) -> [NameSpan] {
    var found: [NameSpan] = []
    for (word, label) in path.enumerated() {
      guard let kind = labels[label].kind else { continue }
      let margin = margin(of: kind, in: scores[word])
      if labels[label].isBeginning {
        found.append(NameSpan(tokens: first + word..<first + word + 1, kind: kind, margin: margin))
      } else if let last = found.indices.last {
        found[last].tokens = found[last].tokens.lowerBound..<first + word + 1
        found[last].margin = min(found[last].margin, margin)
      }
    }
    return found
  }

  /// How far the labels of a kind are ahead of all others.
  private func margin(of kind: NameMention.Kind, in row: [Float]) -> Float {
    var own = -Float.infinity
    var other = -Float.infinity
    for (label, score) in zip(labels, row) {
      if label.kind == kind { own = max(own, score) } else { other = max(other, score) }
    }
    return own - other
  }
}
