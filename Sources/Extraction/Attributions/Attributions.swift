internal import Casebook
internal import Prose

/// The attributions of a document, each with the one it stands in.
struct Attributions {
  private(set) var found: [AttributionDraft]
  /// The innermost statement whose content each token is, or -1: who speaks there.
  private(set) var voice: [Int32]

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

  /// True when a source denies what stands at an attribution or around it.
  func isDenied(_ index: Int?) -> Bool { index.map { found[$0].isDenial } ?? false }
}
