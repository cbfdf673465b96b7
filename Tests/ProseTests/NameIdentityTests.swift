import Testing

@testable import Prose

@Suite struct NameIdentityTests {
  @Test(arguments: [
    ("René  Sorley", "RENE SORLEY"), ("Mr. René Sorley", "Rene Sorley"),
    ("Omar al-Tarik", "Omar al Tarik"), ("the Brack Harbour", "Brack Harbour"),
    ("Ana O’Rell", "Ana O'Rell"),
  ])
  func `case, accents, titles and marks make no difference`(first: String, second: String) {
    let first = NameIdentity(first, isPerson: true)
    #expect(first == NameIdentity(second, isPerson: true))
    #expect(first.tellingWords == 2)
  }

  @Test(arguments: [
    ("Oyelaran", "Oyelarran"), ("Marta Sorley", "Sorley"), ("Ann Mary", "Annmary"),
  ])
  func `other words are another name`(first: String, second: String) {
    #expect(NameIdentity(first, isPerson: true) != NameIdentity(second, isPerson: true))
  }

  @Test(arguments: [
    ("Sorley", 1, 1), ("Mr Sorley", 1, 1), ("al-Tarik", 1, 1), ("van Dorn", 1, 1),
    ("Sorley Jr.", 1, 1), ("E. Sorley", 2, 1), ("Edwin Sorley", 2, 2), ("", 0, 0), ("the", 1, 1),
  ])
  func `titles, particles and endings do not tell who it is`(
    name: String, telling: Int, whole: Int
  ) {
    let name = NameIdentity(name, isPerson: true)
    #expect(name.tellingWords == telling)
    #expect(name.wholeWords == whole)
  }

  @Test func `a title is a word of an organisation's name`() {
    #expect(NameIdentity("General Freight", isPerson: false).words == "general freight")
    #expect(NameIdentity("General Freight", isPerson: true).words == "freight")
  }
}
