import Casebook
import TestSupport
import Testing

@testable import Intake

@Suite struct StoryEndTests {
  private static let story = """
    <h1>Lock opens after a week</h1>
    <p>The lock at Dunmere opened on Monday after a week of repairs, the harbour office said in a notice.</p>
    <p>Forty barges had been waiting, some of them for nine days, and none of their crews had been told why.</p>
    <p>The gate had been damaged by a drifting tree in the storm of last week, an engineer of the office said.</p>
    <h2>What is next</h2>
    <p>The second gate will be looked at in May, and the lock will be closed for three days, the notice says.</p>
    """

  private func outline(_ rest: String) throws -> ArraySlice<String> {
    let page = "<html><head><title>Lock opens after a week</title></head><body><article>"
    let article = try plain(
      page + StoryEndTests.story + rest + "</article></body></html>", name: "lock.html")
    return article.outline.dropFirst(6)
  }

  @Test(arguments: [
    ("<h3>2 comments</h3>", "furniture (comments-below)"),
    ("<h3>Leave a reply</h3>", "furniture (comments-below)"),
    ("<p>More from Dunmere</p>", "related (stories-below)"),
    ("<h3>Get in touch</h3>", "furniture (offer-below)"),
  ])
  func `a label ends the story, and what follows is kept apart`(
    label: String, role: String
  ) throws {
    let outline = try outline("\(label)<p>I waited for nine days on my barge.</p>")
    // The label itself may tell by its wording what it is.
    #expect(outline.first?.hasPrefix(role.prefix { $0 != "(" }) == true)
    #expect(outline.last?.hasPrefix(role) == true)
    #expect(outline.count == 2)
  }

  @Test func `comments may be longer than the story, anything else may not`() throws {
    let long = String(
      repeating:
        "<p>I waited for nine days on my barge, and nobody from the office came to tell me why.</p>",
      count: 9)
    let comments = try outline("<h3>9 comments</h3>\(long)")
    #expect(comments.dropFirst().allSatisfy { $0.hasPrefix("furniture (comments-below)") })
    let section = try outline("<h3>Ready to leave</h3>\(long)")
    #expect(section.dropFirst().allSatisfy { $0.hasPrefix("body (prose)") })
  }

  @Test func `a heading of the story that begins like a label does not end it`() throws {
    #expect(
      try outline("<p>Comments were made by the crews.</p>").allSatisfy { $0.hasPrefix("body") })
  }

  @Test func `a part that the page's script moves into place is read`() throws {
    let streamed = try plain(
      "<html><body><div hidden id='S:0'>\(StoryEndTests.story)</div></body></html>", name: "a.html")
    #expect(streamed.paragraphs.count == 6)
    let hidden = try plain(
      "<html><body><p>Nothing to see on this page, for all of it is hidden.</p><div hidden id='box'>"
        + StoryEndTests.story + "</div></body></html>", name: "a.html")
    #expect(hidden.paragraphs.count == 1)
  }

  @Test func `comments that outweigh the story are left out`() throws {
    let comment =
      "<p>I waited for nine days on my barge, and nobody from the office came to tell me why.</p>"
    let page = """
      <html><body><article>\(StoryEndTests.story)\(StoryEndTests.story)
      <div id="comments">\(String(repeating: comment, count: 30))</div></article></body></html>
      """
    let article = try plain(page, name: "lock.html")
    #expect(!article.text.string.contains("I waited"))
  }
}
