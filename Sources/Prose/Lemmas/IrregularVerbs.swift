// Table: irregular past tenses and participles of English verbs.

/// Past tenses and participles that do not end in "-ed" by rule.
enum IrregularVerbs {
  /// The verb of each past tense and participle.
  static let past = [WordKey: WordKey](
    forms: """
      abide/abode arise/arose/arisen awake/awoke/awoken be/was/were/been bear/bore/borne/born
      beat/beaten become/became befall/befell/befallen beget/begot/begotten begin/began/begun
      behold/beheld bend/bent beseech/besought bestride/bestrode/bestridden bid/bidden/bade
      bind/bound bite/bit/bitten bleed/bled blow/blew/blown break/broke/broken breed/bred
      bring/brought build/built burn/burnt buy/bought catch/caught choose/chose/chosen
      cleave/clove/cloven/cleft cling/clung clothe/clad come/came creep/crept deal/dealt dig/dug
      dive/dove do/did/done draw/drew/drawn dream/dreamt drink/drank/drunk drive/drove/driven
      dwell/dwelt eat/ate/eaten fall/fell/fallen feed/fed feel/felt fight/fought find/found
      flee/fled fling/flung fly/flew/flown forbid/forbade/forbidden/forbad forget/forgot/forgotten
      forgive/forgave/forgiven forgo/forwent/forgone forsake/forsook/forsaken freeze/froze/frozen
      get/got/gotten gild/gilt give/gave/given go/went/gone grind/ground grow/grew/grown hang/hung
      have/had hear/heard heave/hove hew/hewn hide/hid/hidden hold/held keep/kept kneel/knelt
      know/knew/known lay/laid lead/led lean/leant leap/leapt learn/learnt leave/left lend/lent
      lie/lay/lain light/lit lose/lost make/made mean/meant meet/met mow/mown
      partake/partook/partaken pay/paid plead/pled prove/proven rend/rent ride/rode/ridden
      ring/rang/rung rise/rose/risen run/ran saw/sawn say/said see/saw/seen seek/sought sell/sold
      send/sent sew/sewn shake/shook/shaken shave/shaven shear/shorn shine/shone shit/shat
      shoe/shod shoot/shot show/shown shrink/shrank/shrunk/shrunken shrive/shrove/shriven
      sing/sang/sung sink/sank/sunk/sunken sit/sat slay/slew/slain sleep/slept slide/slid
      sling/slung slink/slunk smell/smelt smite/smote/smitten sneak/snuck sow/sown
      speak/spoke/spoken speed/sped spell/spelt spend/spent spill/spilt spin/spun spit/spat
      spoil/spoilt spring/sprang/sprung stand/stood steal/stole/stolen stick/stuck sting/stung
      stink/stank/stunk stride/strode/stridden strike/struck/stricken string/strung
      strive/strove/striven swear/swore/sworn sweep/swept swell/swollen swim/swam/swum swing/swung
      take/took/taken teach/taught tear/tore/torn tell/told think/thought thrive/throve/thriven
      throw/threw/thrown tread/trod/trodden undergo/underwent/undergone wake/woke/woken
      wear/wore/worn weave/wove/woven weep/wept win/won wind/wound wring/wrung write/wrote/written
      """)

  /// Verbs in "-ed" whose past is spelled like the verb.
  static let unchanged = Set(words: "shed wed")

  /// What can stand before an irregular verb: "overcame", "rebuilt"; longer ones first.
  static let prefixes = [
    "counter", "cross", "inter", "under", "over", "with", "fore", "out", "mis", "pre", "co", "in",
    "re",
    "un", "up",
  ].map { Array($0.utf8) }
}
