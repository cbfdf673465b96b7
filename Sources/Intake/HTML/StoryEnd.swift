internal import Casebook

/// Where a page's story ends although its element goes on: at the readers' comments, at other stories, at an offer.
struct StoryEnd: Hashable {
  /// The first block behind the story, as an index into the page's blocks.
  var block: Int
  /// What stands there.
  var role: Paragraph.Role
  var rule: String

  /// The end of a story, or nil when nothing but the story stands in its element.
  ///
  /// `blocks` are those of the story in order, as indices. A label ends it when enough prose stands above. Comments may be
  /// longer than the story; anything else must be the small rest of it, for a story has headings of all kinds.
  init?(of blocks: [Int], in story: PageStory) {
    let prose = blocks.map { story.blocks[$0].isProse ? story.blocks[$0].words : 0 }
    let all = prose.reduce(0, +)
    var above = 0
    for (place, index) in blocks.enumerated() {
      defer { above += prose[place] }
      guard above >= StoryEnd.leastProse, story.blocks[index].words <= StoryEnd.mostWords else {
        continue
      }
      let label = folded(0..<story.blocks[index].text.count, of: story.blocks[index].text)
      guard let cue = StoryEnd.cues.first(where: { $0.fits(label) }) else { continue }
      let rest = blocks[(place + 1)...].map { story.blocks[$0] }
      let words = rest.reduce(0) { $0 + $1.words }
      // Stories are told in paragraphs; teasers, offers and links are short.
      let isShort = words <= StoryEnd.mostMeanWords * rest.count
      guard cue.mayOutweigh || (isShort && (all - above) * StoryEnd.restShare <= all) else {
        continue
      }
      self.init(block: index, role: cue.role, rule: cue.rule)
      return
    }
    return nil
  }

  private init(block: Int, role: Paragraph.Role, rule: String) {
    self.block = block
    self.role = role
    self.rule = rule
  }

  /// The names of the rules.
  static var rules: [String] { cues.map(\.rule) }

  /// A story of news has more words than this above its comments.
  private static let leastProse = 60
  /// Labels are short; longer blocks that begin so are prose.
  private static let mostWords = 12
  /// What follows such a label is at most this part of the story: a quarter.
  private static let restShare = 4
  /// The mean length of the blocks behind the label.
  private static let mostMeanWords = 30

  private struct Cue {
    var role: Paragraph.Role
    var rule: String
    var mayOutweigh = false
    /// Whole labels, folded, marks at the end taken off.
    var labels: Set<String> = []
    var starts: [String] = []
    /// Nouns that, behind a number, make a label: "12 comments".
    var counted: [String] = []

    func fits(_ label: String) -> Bool {
      var core = label[...]
      while let last = core.last, ":.!?…»>→".contains(last) || last == " " { core.removeLast() }
      if labels.contains(String(core)) || starts.contains(where: { begins(label, with: $0) }) {
        return true
      }
      let digits = label.prefix { $0.isNumber || $0 == "," }
      let rest = label[digits.endIndex...].drop { $0 == " " }
      return !digits.isEmpty && counted.contains { begins(String(rest), with: $0) }
    }
  }

  private static let cues = [
    Cue(
      role: .furniture, rule: "comments-below", mayOutweigh: true,
      labels: [
        "comments", "responses", "reader comments", "readers' comments",
        "join the discussion", "join the conversation", "what do you think", "reader interactions",
        "comments are closed", "comment section", "reviews and comments",
      ],
      starts: ["leave a comment", "leave a reply", "post a comment", "comments ("],
      counted: [
        "comment", "comments", "reply", "replies", "response", "responses", "thoughts on",
        "thought on", "responses to", "replies to",
      ]),
    Cue(
      role: .related, rule: "stories-below",
      labels: [
        "related", "latest", "popular", "trending", "recommended", "more", "also in the news",
        "in case you missed it", "keep reading", "explore more", "discover more", "most read",
        "next article", "previous article", "icymi: in case you missed it",
      ],
      starts: [
        "related articles", "related posts", "related stories", "related news", "related content",
        "related investing", "related products", "related guides", "related blogs",
        "read this next", "read next", "more from", "more articles", "more stories",
        "more posts", "more videos", "more news", "more to explore", "you may also",
        "you might also",
        "you may like", "you might like", "recent articles", "recent posts", "recent stories",
        "latest articles", "latest posts", "latest news", "latest stories", "popular articles",
        "popular posts", "recommended for", "recommended articles", "recommended reading",
        "similar articles", "similar posts", "other articles", "continue reading", "up next",
        "what to read next", "all reads on", "editor's picks", "editors' picks", "explore our",
        "guides to check out", "browse our", "see more articles", "discover more",
        "read more articles",
        "post navigation", "also read",
      ]),
    Cue(
      role: .bio, rule: "author-below",
      starts: [
        "about the author", "about the reviewer", "about the writer", "about the expert",
        "meet the author", "meet the expert", "who we are", "about us", "about our", "author bio",
        "about the contributor",
      ]),
    Cue(
      role: .furniture, rule: "offer-below",
      labels: [
        "share", "like this", "newsletter", "tags", "contributor", "contributors", "feedback",
      ],
      starts: [
        "get started", "ready to", "sign up", "subscribe", "join our", "join over", "get in touch",
        "contact us", "share this", "share on", "start your free", "try it for free",
        "want to know more",
        "want to learn more", "not sure which", "need help", "stay up to date", "stay in the loop",
        "stay connected", "our newsletter", "get the latest", "follow us", "get a quote",
        "get your free", "book a demo", "request a demo", "schedule a", "was this article helpful",
        "was this page helpful", "did you find this", "rate this", "help us improve",
        "download the",
        "download our", "talk to", "enjoyed this", "like this post", "thanks for signing up",
      ]),
  ]
}
