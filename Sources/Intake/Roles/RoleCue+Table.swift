// Table: the wordings that give a role.

internal import Casebook

extension RoleCue {
  /// All cues; the first that fits decides.
  ///
  /// Lengths: a label or a credit is at most a line or two (160 to 300 bytes), a box or a note a short paragraph (800).
  static let all: [RoleCue] = [
    RoleCue(
      name: "fact-checked-by", role: .badge,
      starts: [
        "fact checked by", "fact-checked by", "fact check by", "factchecked by", "fact checked:",
        "facts checked by", "this article was fact checked", "this article has been fact checked",
      ], mostBytes: 160),
    RoleCue(
      name: "reviewed-by", role: .badge,
      starts: ["reviewed by", "medically reviewed by", "verified by", "expert reviewed"],
      mostBytes: 120, labelWords: 14),
    RoleCue(
      name: "correction-note", role: .correction,
      starts: [
        "correction:", "corrections:", "correction -", "correction (", "clarification:",
        "an earlier version of this", "a previous version of this", "an earlier version misstated",
        "this article was amended", "this article has been amended", "this article was corrected",
        "this article has been corrected", "this story was corrected",
        "this story has been corrected",
        "this article was updated", "this article has been updated", "this story was updated",
        "this story has been updated", "this headline has been",
      ], mostBytes: 800),
    RoleCue(
      name: "editors-note", role: .correction,
      starts: ["editor's note:", "editors' note:", "editor's note -", "editors note:"],
      mostBytes: 800),
    RoleCue(
      name: "credits-line", role: .byline,
      starts: [
        "reporting by", "additional reporting by", "with reporting by", "with additional reporting",
        "writing by", "written by", "edited by", "editing by", "compiled by", "words by",
        "story by",
        "(reporting by", "(additional reporting by", "(writing by", "(editing by",
      ], mostBytes: 300),
    RoleCue(
      name: "embedded-post", role: .embed, starts: ["a post shared by", "view this post on"],
      contains: ["pic.twitter.com/", "pic.x.com/"],
      tailContains: ["pic.twitter.com/", "pic.x.com/"],
      mostBytes: 800),
    RoleCue(
      name: "caption-label", role: .caption,
      starts: [
        "photo:", "photos:", "photo by", "photo credit", "photograph:", "photograph by", "picture:",
        "pictures:", "pictured:", "pictured above", "image:", "images:", "image credit",
        "image source", "image caption", "image by", "media caption", "caption:", "credit:",
        "file photo", "file picture", "file image", "graphic:", "illustration:", "[photo", "(photo",
        "(image", "(picture",
      ], mostBytes: 500),
    RoleCue(
      name: "caption-credit", role: .caption,
      tailContains: ["(photo by", "(photo:", "(image:", "(picture:"],
      endings: [
        "getty images", "/getty", "/afp", "afp photo", "ap photo", "/reuters", "/epa",
        "shutterstock", "wikimedia commons", "(file photo", "courtesy photo",
      ], mostBytes: 500),
    RoleCue(
      name: "related-lead-in", role: .related,
      starts: [
        "read more:", "read more -", "read more about", "read also:", "also read:", "read next:",
        "read:", "related:", "see also:", "see more:", "more:", "don't miss:", "must read:",
        "recommended:", "watch:", "listen:", "further reading:", "trending:", "more on this story:",
        "in other news:", "you may also like:", "up next:", "next:", "previous:",
      ], mostBytes: 300),
    RoleCue(
      name: "share-bar", role: .furniture,
      starts: [
        "share", "tweet", "facebook", "twitter", "whatsapp", "email", "e-mail", "print",
        "copy link", "copy url", "save", "pin it", "pinterest", "reddit", "linkedin", "telegram",
        "send", "bookmark", "like", "follow",
      ], mostBytes: 60, labelWords: 3),
    RoleCue(
      name: "share-bar", role: .furniture,
      starts: [
        "share this", "share on", "share via", "share with", "share article", "share facebook",
        "tweet this", "email this", "print this", "facebook twitter", "share tweet", "share save",
        "click to share",
      ], mostBytes: 120, labelWords: 14),
    RoleCue(
      name: "comments", role: .furniture, starts: ["comments"], mostBytes: 60, labelWords: 4),
    RoleCue(
      name: "comments", role: .furniture,
      starts: [
        "leave a comment", "leave a reply", "join the conversation", "view comments",
        "show comments", "post a comment", "add a comment", "add comment", "have your say",
        "read comments", "what do you think", "join the discussion", "0 comments", "no comments",
      ], mostBytes: 120),
    RoleCue(
      name: "advertisement", role: .furniture,
      starts: [
        "advertisement", "advertising", "advertisements", "ad", "ads", "sponsored", "promoted",
        "story continues below", "article continues below", "continue reading", "scroll down",
        "scroll to continue", "skip advertisement", "advertisement -", "loading...",
        "this video is", "please enable javascript",
      ], mostBytes: 100, labelWords: 9),
    RoleCue(
      name: "newsletter", role: .furniture,
      starts: [
        "sign up", "subscribe", "get our", "get the latest", "get the best", "join our",
        "newsletter", "our newsletter", "enter your email", "become a member",
        "become a subscriber",
        "support our", "support independent", "support quality", "donate", "register", "log in",
        "sign in", "thank you for reading", "thanks for reading", "to continue reading",
        "already a subscriber", "start your free", "don't miss a story", "never miss",
        "your support", "if you value", "if you liked this", "if you enjoyed this", "help us",
      ], mostBytes: 400,
      secondSigns: [
        "newsletter", "email", "e-mail", "inbox", "subscri", "our journalism", "our reporting",
        "our work", "member", "free trial", "account", "sign up",
      ]),
    RoleCue(
      name: "copyright", role: .furniture, starts: ["©", "(c) 19", "(c) 20", "copyright"],
      contains: ["all rights reserved", "may not be published, broadcast, rewritten"],
      endings: ["all rights reserved"], mostBytes: 400),
    RoleCue(
      name: "tags", role: .furniture,
      starts: [
        "tags:", "tagged:", "filed under", "topics:", "categories:", "category:", "keywords:",
        "tags", "topics", "more topics", "topics in this article",
      ], mostBytes: 240, labelWords: 30),
    RoleCue(
      name: "follow-us", role: .furniture,
      starts: [
        "follow us", "like us on", "find us on", "follow our", "follow @", "download our",
        "download the app", "get the app", "install our", "add us as", "listen to this article",
        "listen to article", "listen to story", "do you have a story", "got a tip", "have a tip",
        "got a story", "send us a tip", "contact us", "contact the author", "email the author",
      ], mostBytes: 240),
    RoleCue(
      name: "cookies", role: .furniture,
      starts: [
        "we use cookies", "this site uses cookies", "this website uses cookies",
        "by using this site",
        "accept cookies", "accept all", "manage cookies", "cookie policy", "privacy policy",
        "terms of use", "terms of service", "our standards:",
      ], mostBytes: 600),
    RoleCue(
      name: "about-the-author", role: .bio,
      starts: ["about the author", "about the authors", "about the writer", "about the reporter"],
      mostBytes: 1200),
  ]

  /// Titles that open a list of links to other stories; what follows under them is related too.
  static let relatedTitles = [
    "related", "related articles", "related stories", "related news", "related content",
    "related posts", "related topics", "related coverage", "read more", "read next", "see also",
    "more stories", "more news", "more on this story", "more like this", "most read",
    "most popular", "most viewed", "top stories", "trending", "trending now", "popular now",
    "recommended", "recommended for you", "recommended stories", "you may also like",
    "you might also like", "don't miss", "must read", "in case you missed it", "also on",
    "up next", "further reading", "what to read next", "what to read now", "editor's picks",
    "editors' picks", "latest news", "latest stories", "next article", "previous article",
    "around the web", "from the web", "watch now", "watch more", "in other news",
  ]
}
