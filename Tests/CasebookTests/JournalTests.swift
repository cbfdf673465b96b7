import Casebook
import JSON
import Testing

@Suite struct JournalTests {
  private func entry(_ number: Int) -> JournalEntry {
    JournalEntry(
      number: EntryID(number), time: "2019-02-09T14:03:11Z", line: "alias s sources",
      summary: "alias s", action: .did, edits: [.alias("s", "sources")],
      inverse: [.alias("s", nil)])
  }

  @Test func `entries are found by number, and ranges are cut to what there is`() throws {
    var journal = Journal()
    #expect(try journal.entries() == [])
    #expect(journal.nextNumber == EntryID(1))
    for number in 1...3 { journal.append(entry(number)) }
    #expect(journal.nextNumber == EntryID(4))
    #expect(try journal.entry(EntryID(2)) == entry(2))
    for outside in [-1, 0, 4, Int.max] { #expect(try journal.entry(EntryID(outside)) == nil) }
    #expect(try journal.entries(2...3) == [entry(2), entry(3)])
    #expect(try journal.entries(0...Int.max) == [entry(1), entry(2), entry(3)])
    #expect(try journal.entries(5...9) == [])
  }

  @Test(arguments: [
    ("{\"entry\":\"e1\"", "the text ends in the middle of a value"),
    ("{\"entry\":\"e1\"}", "e1.time should be a text"),
    ("[]", "e1 should be an object"),
    (
      #"{"entry":"e1","time":"","line":"","summary":"","edits":[{"set":"alias","of":1}]}"#,
      "e1.edits[0].of should be a text"
    ),
  ])
  func `a damaged entry says what is wrong with it`(written: String, reason: String) throws {
    var journal = Journal()
    journal.append(written: Array(written.utf8))
    let error = try #require(throws: JournalError.self) { try journal.entry(EntryID(1)) }
    #expect(error == .damaged(EntryID(1), reason: reason))
  }
}
