import Casebook
import Testing

/// What is done, planned, ordered, possible, denied and asked.
@Suite struct ModalityTests {
  /// A sentence, the beginning of its claim, the modality, the words that show it.
  @Test(arguments: [
    ("The bridge has closed.", "The bridge", "done", "has closed"),
    ("The bridge is safe, the mayor said.", "The bridge", "done", "is"),
    ("The council will close the pool in May.", "The council", "planned", "will"),
    ("The mayor said the pool would close in May.", "the pool", "planned", "would"),
    ("The council plans to sell the land.", "The council", "planned", "plans to"),
    ("The firm vowed to appeal.", "The firm", "planned", "vowed to"),
    ("The union threatened to strike.", "The union", "planned", "threatened to"),
    ("The ferry is due to sail on Friday.", "The ferry", "planned", "due to"),
    ("The minister is expected to resign.", "The minister", "planned", "is expected to"),
    ("The clerk is going to resign.", "The clerk", "planned", "is going to"),
    ("The firm announced plans to close the mill.", "plans to", "planned", "plans to"),
    ("Residents were told to leave the building.", "Residents", "ordered", "were told to"),
    ("The mayor urged residents to stay calm.", "The mayor", "ordered", "urged … to"),
    ("Drivers must pay the toll from June.", "Drivers", "ordered", "must"),
    ("The ship has to leave by Friday.", "The ship", "ordered", "has to"),
    ("The court ordered the closure of the mine.", "The court", "ordered", "ordered"),
    ("“Leave the building,” police said.", "Leave", "ordered", "Leave"),
    ("The dam may break.", "The dam", "possible", "may"),
    ("The tower would have fallen.", "The tower", "possible", "would"),
    ("He must have seen the fire.", "He", "possible", "must"),
    ("Perhaps the pilot slept.", "Perhaps", "possible", "Perhaps"),
    ("The men are likely to be charged.", "The men", "possible", "likely to"),
    ("If it rains, the match is off.", "the match", "possible", "If"),
    ("The ministry denied that the bridge was unsafe.", "the bridge", "denied", "denied"),
    ("The bridge has not been inspected.", "The bridge", "denied", "not"),
    ("Nobody was hurt in the fire.", "Nobody", "denied", "Nobody"),
    ("A reporter asked whether the bridge was safe.", "A reporter", "asked", "asked whether"),
    ("It is unclear whether the bridge will open.", "It is", "asked", "unclear … whether"),
  ])
  func `a clause has a modality with its words`(
    sentence: String, beginning: String, modality: String, words: String
  ) throws {
    let found = Found(sentence)
    let claim = try #require(found.claim(beginning), "\(found.claims)")
    #expect(claim.modality?.rawValue == modality, "\(claim.modalityRule)")
    #expect(found.words(claim.modalityWords).joined(separator: " … ") == words)
  }

  /// Nearest cases that must stay as they are.
  @Test(arguments: [
    ("The crew ordered 40 drums of paint.", "The crew", "done"),
    ("The ship had to leave on Friday.", "The ship", "done"),
    ("He claimed to have seen the plan.", "to have", "done"),
    ("The firm is based in Skell.", "The firm", "done"),
    ("The mayor refused to resign.", "The mayor", "done"),
    ("The board agreed on Monday.", "The board", "done"),
    ("The will of the old clerk was found.", "The will", "done"),
    ("Further tests will be required to say so.", "Further", "planned"),
  ])
  func `what only looks like another modality has its own`(
    sentence: String, beginning: String, modality: String
  ) throws {
    let found = Found(sentence)
    let claim = try #require(found.claim(beginning), "\(found.claims)")
    #expect(claim.modality?.rawValue == modality, "\(claim.modalityRule)")
  }

  @Test func `polarity and modality are two things`() throws {
    let found = Found(
      "The ferry will not sail on Friday. The ministry denied that nobody was hurt.")
    let ferry = try #require(found.claim("The ferry"))
    #expect(ferry.modality == .planned)
    #expect(ferry.polarity == .denied)
    let nobody = try #require(found.claim("nobody"))
    #expect(nobody.modality == .denied)
    #expect(nobody.polarity == .affirmed)
  }

  @Test func `a headline’s infinitive is a plan`() throws {
    let found = Found("Council to close harbour pool\n\nIt rained.", roles: [.headline, .body])
    #expect(found.claim("Council")?.modality == .planned)
  }
}
