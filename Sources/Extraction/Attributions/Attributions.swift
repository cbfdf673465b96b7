internal import Casebook
internal import Prose

/// The attributions of a document, each with the one it stands in.
struct Attributions {
  private(set) var found: [AttributionDraft]
  /// The innermost statement whose content each token is, or -1: who speaks there.
  private(set) var voice: [Int32]
  /// What speakers say of their own saying and thinking, "I think", "we deny": no further mouth, so not in `found`.
  private(set) var asides: [AttributionDraft] = []
  /// What asides deny, by where it ends.
  private var takenBack: [(content: TokenRange, cue: [TokenRange])] = []

  /// Finds the attributions of a document in time linear in its tokens.
  init(in reading: Reading) {
    var finder = AttributionFinder(reading)
    for sentence in reading.document.sentences
    where !reading.roles[sentence.block].isFurniture {
      finder.read(sentence)
    }
    finder.finishSentences()
    finder.continueQuotations()
    finder.readLeadIns()
    let order = finder.found.indices.sorted { left, right in
      (finder.found[left].place, finder.found[left].isStated ? 0 : 1, left)
        < (finder.found[right].place, finder.found[right].isStated ? 0 : 1, right)
    }
    var places = [Int](repeating: 0, count: order.count)
    for (place, index) in order.enumerated() { places[index] = place }
    found = order.map { index in
      var draft = finder.found[index]
      draft.parent = draft.parent.map { places[$0] }
      return draft
    }
    voice = [Int32](repeating: -1, count: reading.document.tokens.count)
    asides = Asides.taken(from: &found, in: reading)
    takenBack = asides.filter(\.isDenial)
      .flatMap { aside in aside.content.map { ($0, aside.cue) } }
      .sorted { $0.content.upperBound < $1.content.upperBound }
    nest(tokenCount: reading.document.tokens.count)
    resolve(in: reading)
  }

  /// Gives each attribution the smallest one whose content it stands in.
  private mutating func nest(tokenCount: Int) {
    var around = [Int32](repeating: -1, count: tokenCount)
    let sizes = found.map(\.size)
    // From the largest to the smallest, so that the smallest stays; an outlet before what it was told.
    let order = found.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    for index in order {
      for token in found[index].content.joined() {
        around[token] = Int32(index)
        if found[index].isStatement { voice[token] = Int32(index) }
      }
    }
    for index in found.indices where found[index].parent == nil {
      let outer = Int(around[found[index].place])
      // A parent is larger than its child: so no chain can bite its tail.
      if outer >= 0, outer != index, (sizes[outer], -outer) > (sizes[index], -index) {
        found[index].parent = outer
      }
    }
  }

  /// Names the sources that pronouns stand for, from the first to the last.
  private mutating func resolve(in reading: Reading) {
    var resolver = PronounResolver(reading)
    for index in found.indices { resolver.resolve(&found[index]) }
  }

  /// The statement that speaks at a token.
  func speaker(at token: Int) -> Int? {
    guard voice.indices.contains(token), voice[token] >= 0 else { return nil }
    return Int(voice[token])
  }

  /// The cue that denies what an attribution holds at a token: its own, or its speaker's "I don't think that".
  ///
  /// Nil where neither denies it, or both do.
  func denial(_ index: Int?, at token: Int) -> [TokenRange]? {
    guard let index else { return nil }
    let place = takenBack.partitioningIndex { $0.content.upperBound > token }
    let aside =
      takenBack.indices.contains(place) && takenBack[place].content.contains(token)
      ? takenBack[place] : nil
    switch (found[index].isDenial, aside) {
    case (true, nil): return found[index].cue
    case (false, let aside?): return aside.cue
    default: return nil
    }
  }
}
