/// Finds the part of a page that holds the story.
///
/// Every block has a weight: prose counts its words, lists of links count against. The story is the element with the
/// greatest sum; an element that declares itself the article gets a little more. One pass and one sum per element.
struct PageStory {
  let tree: HTMLTree
  /// What each node is beside the story; inherited from the elements around it.
  private(set) var sides: [PageSide?]
  let blocks: [PageBlock]
  /// The element that holds the story, or nil for a page without prose.
  private(set) var region: Int?

  /// Reads a page.
  init(_ tree: HTMLTree) {
    self.tree = tree
    let structure = PageStory.inherited(tree) { PageSide(structureOf: $0, in: tree) }
    sides = structure
    blocks = PageBlockReader.blocks(of: tree) { structure[$0] == .hidden }
    let prose = PageStory.sums(over: tree, of: blocks) { block in
      block.isProse && !block.isLinks ? block.words : 0
    }
    let all = prose(0)
    let declared = PageStory.inherited(tree) { node in
      let side = PageSide(structureOf: node, in: tree)
      // A form or aside around most of the prose is the page itself.
      return side != .hidden && prose(node) * 2 > all ? nil : side
    }
    var known: [String: PageSide?] = [:]
    let named = PageStory.inherited(tree) { node in
      if let side = PageSide(structureOf: node, in: tree) {
        return side != .hidden && prose(node) * 2 > all ? nil : side
      }
      guard node > 0, tree.nodes[node].tag != .body,
        let side = PageSide(namesOf: node, in: tree, known: &known)
      else { return nil }
      // Readers can write more than the outlet did: comments may outweigh the story, if enough stands outside them.
      if side == .comments, all - prose(node) >= PageStory.leastBesideComments { return side }
      return prose(node) * 2 > all ? nil : side
    }
    sides = named
    region = bestElement()
    // Names can mislead: some page builders call every block a widget. When less than a third of the prose is left, the
    // story is looked for without them.
    let commented = blocks.reduce(0) { sum, block in
      named[block.node] == .comments && block.isProse && !block.isLinks ? sum + block.words : sum
    }
    if keptProse * 3 < all - commented {
      sides = declared
      region = bestElement()
    }
  }

  /// The words of prose that stand beside comments on the shortest of stories.
  private static let leastBesideComments = 100

  /// The words of prose in the story.
  private var keptProse: Int {
    blocks.reduce(0) { sum, block in
      isInside(block) && sides[block.node] == nil && block.isProse && !block.isLinks
        ? sum + block.words : sum
    }
  }

  /// True when a block lies inside the story.
  func isInside(_ block: PageBlock) -> Bool {
    guard let region else { return false }
    return block.node >= region && block.node < tree.nodes[region].end
  }

  /// True when a block lies inside the story and nothing around it says that it is something else.
  func isBody(_ block: Int) -> Bool {
    isInside(blocks[block]) && sides[blocks[block].node] == nil
  }

  private func bestElement() -> Int? {
    let sides = sides
    let weights = PageStory.sums(over: tree, of: blocks) { block in
      guard sides[block.node] == nil else { return 0 }
      if block.isLinks { return -block.words - 2 }
      return block.isProse ? block.words : 0
    }
    var best: (node: Int, score: Int)?
    for node in tree.nodes.indices where tree.nodes[node].tag.isBlock && sides[node] == nil {
      // In hundredths: a declared article weighs a tenth more, so that it wins against a wrapper with a little more text.
      let weight = weights(node)
      guard weight > 0, weight * 110 >= best?.score ?? 0 else { continue }
      let score = weight * (isDeclared(node) ? 110 : 100)
      // Of equal ones the inner wins: it has the same prose and less around it.
      if score >= best?.score ?? 0 { best = (node, score) }
    }
    return best?.node
  }

  /// True for elements that say that they hold an article's text.
  private func isDeclared(_ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .article, .main: return true
    default: break
    }
    if tree.attribute(.itemprop, of: node)?.lowercased().contains("articlebody") == true {
      return true
    }
    guard let names = tree.attribute(.className, of: node)?.lowercased() else { return false }
    return PageStory.bodyNames.contains { holds(names, $0) }
  }

  private static let bodyNames = [
    "article-body", "article__body", "articlebody", "article-content", "article__content",
    "story-body", "storybody", "story-content", "post-content", "post-body", "postcontent",
    "entry-content", "content-body", "article-text", "body-text", "td-post-content",
  ]

  /// A value for every node: its own, else that of the element around it.
  private static func inherited(_ tree: HTMLTree, _ own: (Int) -> PageSide?) -> [PageSide?] {
    var values: [PageSide?] = []
    values.reserveCapacity(tree.nodes.count)
    for index in tree.nodes.indices {
      let parent = tree.nodes[index].parent
      let around = parent >= 0 ? values[parent] : nil
      let value = tree.nodes[index].tag == .text || around == .hidden ? nil : own(index)
      // What is hidden inside a menu is hidden; else the outer side stands.
      values.append(value == .hidden ? value : around ?? value)
    }
    return values
  }

  /// The sum of the blocks' weights inside any node, in constant time.
  private static func sums(
    over tree: HTMLTree, of blocks: [PageBlock], weight: (PageBlock) -> Int
  ) -> (Int) -> Int {
    var totals = Array(repeating: 0, count: tree.nodes.count + 1)
    for block in blocks { totals[block.node + 1] += weight(block) }
    for index in totals.indices.dropFirst() { totals[index] += totals[index - 1] }
    let sums = totals
    return { node in sums[tree.nodes[node].end] - sums[node] }
  }
}
