// Table: what the rules that give roles mean.

/// What a rule that gave a paragraph its role looks for, in a sentence for `why`; the name itself for the rules of
/// another version.
package func roleRuleWords(_ rule: String) -> String { RoleRuleWords.sentences[rule] ?? rule }

/// The rules that give roles, in words.
enum RoleRuleWords {
  static let sentences: [String: String] = [
    // The story.
    "known-title": "It is the title that the file itself gives.",
    "first-line": "It is the first line, short and set apart from the text.",
    "between-headline-and-byline": "It stands between the headline and the byline.",
    "by-name": "It says ‘by’ and a name.",
    "name-above-date": "It is a name above a date.",
    "publication-line": "It gives the date of publication.",
    "short-line": "It is a short line without a full stop above longer text.",
    "prose": "It is running text, and nothing speaks against the story.",
    // Wordings.
    "fact-checked-by": "It says who checked the facts.",
    "reviewed-by": "It says who reviewed the text.",
    "correction-note": "It says that the article was corrected or updated.",
    "editors-note": "It is a note by the editors.",
    "credits-line": "It says who reported, wrote or edited.",
    "embedded-post": "It is worded as an embedded post is.",
    "post-signature": "It ends in the signature of an embedded post.",
    "caption-label": "It begins as a caption does.",
    "caption-credit": "It ends in the credit of a picture.",
    "related-lead-in": "It points to another article.",
    "share-bar": "It is a bar of buttons for sharing.",
    "comments": "It invites or counts comments.",
    "advertisement": "It marks an advertisement.",
    "newsletter": "It asks readers to subscribe.",
    "copyright": "It is a copyright line.",
    "tags": "It lists the page's topics.",
    "follow-us": "It asks readers to follow the outlet.",
    "cookies": "It speaks of cookies or privacy.",
    "about-the-author": "It begins as a note about the author.",
    "author-note": "It says who the author is.",
    "separator": "It is a line of signs.",
    "counter": "It is a count of views or shares.",
    "address-line": "It is an address of a page.",
    // Boxes.
    "about-name-count": "It is a box about the author with a count of articles.",
    "about-name": "It is a box about the author.",
    "under-about-name": "It stands under the title of a box about the author.",
    "name-above-about": "It is the author's name above a box about the author.",
    "related-title": "It is the title of a list of other articles.",
    "under-related-title": "It stands in a list of other articles.",
    // Markup.
    "markdown-heading": "Markdown marks it as a heading.",
    "markdown-code": "Markdown marks it as code.",
    "markdown-image": "It is the text of an image in Markdown.",
    "page-headline": "The page marks it as its headline.",
    "page-heading": "The page marks it as a heading.",
    "page-caption": "The page marks it as a caption.",
    "page-author-box": "The page marks it as a box about the author.",
    "page-embedded-post": "The page marks it as an embedded post.",
    "page-margin": "It stands at the margin of several pages.",
    "comments-below": "It stands where readers' comments begin, or below.",
    "stories-below": "It stands below the story, where the page names other articles.",
    "author-below": "It stands below the story, where the page speaks of its author.",
    "offer-below": "It stands below the story, where the page makes an offer to its readers.",
  ]
}
