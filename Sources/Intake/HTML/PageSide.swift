/// What a part of a page is beside the story.
enum PageSide: Hashable, Sendable {
  /// Not shown, or shown by a program only.
  case hidden
  /// Menus, footers, forms, share bars, advertisements, notices.
  case furniture
  case comments
  case related
  case bio
  case caption
  /// A post of another site inside the story.
  case embed

  /// The side of an element by its kind and its declared purpose, or nil.
  init?(structureOf node: Int, in tree: HTMLTree) {
    let tag = tree.nodes[node].tag
    if tag.isSilent { self = .hidden; return }
    if tree.attribute(.hidden, of: node) != nil || tree.attribute(.ariaHidden, of: node) == "true",
      !PageSide.isStreamed(node, in: tree)
    {
      self = .hidden
      return
    }
    if let style = tree.attribute(.style, of: node),
      style.contains("display:none") || style.contains("display: none")
    {
      self = .hidden
      return
    }
    switch tag {
    case .nav, .footer, .form, .menu, .dialog: self = .furniture
    case .aside: self = .related
    case .figcaption, .caption: self = .caption
    default:
      switch tree.attribute(.role, of: node) {
      case "navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu":
        self = .furniture
      case "complementary": self = .related
      default: return nil
      }
    }
  }

  /// True for a part that the page's own script moves into its place: React streams them as `<div hidden id="S:0">`.
  private static func isStreamed(_ node: Int, in tree: HTMLTree) -> Bool {
    guard let id = tree.attribute(.id, of: node), id.hasPrefix("S:") else { return false }
    return UInt32(id.dropFirst(2), radix: 16) != nil
  }

  /// The side of an element by the words of its class and id, or nil.
  ///
  /// A page uses the same class again and again: what it tells is kept in `known`.
  init?(namesOf node: Int, in tree: HTMLTree, known: inout [String: PageSide?]) {
    for name in [HTMLTree.Attribute.Name.className, .id] {
      guard let value = tree.attribute(name, of: node) else { continue }
      let side: PageSide?
      if let seen = known[value] {
        side = seen
      } else {
        side = PageSide.words(of: value).lazy.compactMap { PageSide.vocabulary[$0] }.first
        known[value] = .some(side)
      }
      if let side {
        self = side
        return
      }
    }
    return nil
  }

  /// The words of a class or id: "relatedPosts_box" has related, posts, box.
  static func words(of value: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var wasLower = false
    for byte in value.utf8 {
      let isUpper = (0x41...0x5A).contains(byte)
      let isLetter = isUpper || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      if !isLetter || (isUpper && wasLower), !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word = []
      }
      if isLetter { word.append(byte | 0x20) }
      wasLower = isLetter && !isUpper
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// Words that pages use for what is not the story.
  private static let vocabulary: [String: PageSide] = {
    let lists: [(PageSide, String)] = [
      (
        .comments,
        "comment comments commentlist disqus respond reply replies discussion livefyre coral"
      ),
      (
        .furniture,
        """
        nav navbar navigation menu breadcrumb breadcrumbs pagination pager toolbar footer colophon \
        copyright legal disclaimer share sharing shares social socials sharedaddy addthis addtoany follow \
        newsletter newsletters signup subscribe subscription paywall donate donation membership register login \
        ad ads advert adverts advertisement advertising sponsor sponsored sponsors dfp adsense cookie cookies \
        consent gdpr modal popup overlay tags tagcloud topics keywords noprint visuallyhidden sronly \
        screenreader print tooltip toc cart rating ratings vote poll
        """
      ),
      (
        .related,
        """
        sidebar related recommended recommendations recommendation recirc recirculation \
        trending popular mostread readmore outbrain taboola zergnet teaser teasers promo promos upnext \
        seealso morefrom latest
        """
      ),
      (.bio, "bio biography authorbox authorbio aboutauthor"),
      (.caption, "caption captions figcaption credit credits wpcaption photocredit"),
      (.embed, "twitter tweet instagram tiktok fb"),
    ]
    var words: [String: PageSide] = [:]
    for (side, list) in lists {
      for word in list.split(separator: " ") { words[String(word)] = side }
    }
    return words
  }()
}
