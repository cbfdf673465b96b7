// Table: forms of pronouns, auxiliaries, determiners, contractions and abbreviations.

/// Words that no rule of spelling leads back to their lemma, by what they are in the sentence.
enum ClosedWords {
  static let pronouns = [WordKey: WordKey](
    forms: """
      i/me he/him she/her they/them/em/'em we/us/'s/’s you/y'/ya/u my/mine/mines your/yours her/hers our/ours
      their/theirs it/'t that/those this/these
      """)
  /// Before a noun "her" stays what it is.
  static let possessives = [WordKey: WordKey](forms: "her/her your/yo/ur")
  static let determiners = [WordKey: WordKey](forms: "a/an this/these that/those the/teh")
  static let auxiliaries = [WordKey: WordKey](
    forms: """
      be/am/are/is/was/were/been/being/'m/'re/'s/m/re/ai/art have/has/had/having/'ve/ve do/does/did/done/doing
      will/'ll/ll/wo/wilt would/'d can/ca shall/sha get/gets/got/gotten/getting
      """)
  static let pastAuxiliaries = [WordKey: WordKey](forms: "be/was/were have/had/'d do/did get/got")
  static let verbs = [WordKey: WordKey](
    forms: """
      be/am/are/is/was/were/been/being/'m/'re/'s have/has/had/having/'ve do/does/did/done/doing go/gon/goes want/wan
      give/gim let/lem
      """)
  static let particles = [WordKey: WordKey](forms: "not/n't/nt to/na/ta 's/'s/'/s")
  static let adpositions = [WordKey: WordKey](
    forms: "through/thru with/w of/o'")
  static let coordinators = [WordKey: WordKey](forms: "and/n/'n/n'")
  /// Abbreviations that are read as what they stand for.
  static let abbreviations = [WordKey: WordKey](
    forms: "p.m./pm/p.m a.m./am/a.m etc./etc i.e./ie/i.e e.g./eg/eg./e.g a.k.a./aka/a.k.a")
  static let numbers = [WordKey: WordKey](
    forms: "million/m/mn/mln thousand/k billion/b/bn trillion/t/tn")
  /// Days and months in a calendar's short form.
  static let calendar = [WordKey: WordKey](
    forms: """
      january/jan/jan. february/feb/feb. march/mar/mar. april/apr/apr. june/jun/jun. july/jul/jul. august/aug/aug.
      september/sept/sept./sep/sep. october/oct/oct. november/nov/nov. december/dec/dec.
      monday/mon/mon. tuesday/tue/tue./tues/tues. wednesday/wed/wed. thursday/thu/thu./thur/thur./thurs/thurs.
      friday/fri/fri. saturday/sat/sat. sunday/sun.
      """)
  static let marks = [WordKey: WordKey](
    forms: "-/– \"/“/” '/‘/’ ''/‘’/’’")
  /// Names in "s" that are no plurals.
  static let names = Set(
    words: """
      philippines netherlands olympics paralympics beatles taliban falls alps andes himalayas maldives bahamas
      seychelles hebrides appropriations works sox olmec maya shia people commons sports news headquarters springs
      woods emmys oscars starbucks pyrenees proceedings mathematics spanish rohingya aztec analytics aesthetics
      aeronautics species politics economics physics athletics times
      """)
}
