// Table: words that break the rules of spelling for a final "e" or a doubled letter.

/// Words whose stem before "-ing", "-ed" and the like does not show what it lacks.
enum StemWords {
  /// Stems of words in "e", where the rule would add none.
  static let withE = Set(
    """
    ache adhere adore arrange atone austere avenge awe axe baste bathe become besiege binge
    blithe breathe cache cajole canoe centre challenge change chaste clothe cohere compete
    complete concrete condone connote console contravene convene create cringe delete delineate
    demote denote deplete deplore derange dethrone devote discrete douche dye elope ensconce
    enthrone estrange exchange excite extradite prearrange excrete exhale expedite explore expunge eye finite
    footnote fringe gauge guide handsome haste hinge hoe ignite ignore impale impinge implore
    incite infringe inhale interchange interfere interlope intervene intone invite lambaste
    lathe lease leave lithe loathe lounge lunge maneuvre manoeuvre misguide misquote nauseate
    obscene obsolete orange overcome overwrite owe parachute parole paste permeate persevere
    phone plunge polite postpone procreate promote psyche range rearrange recentre recite
    reconvene recreate regale reignite remote reroute rescale restore reunite revenge revere
    rewrite route scavenge scrounge scythe secrete seethe seize serene severe sheathe shoe
    sincere singe soothe sponge squeeze stale stereotype strange sunbathe supervene swathe
    syringe taste teethe telephone telescope tinge tiptoe tithe toe twinge underwrite unhinge
    unite unsheathe upscale waste welcome whinge wholesale wreathe writhe
    """.split(whereSeparator: \.isWhitespace).map { WordKey($0.dropLast()) })

  /// Words without "e", where the rule would add one.
  static let plain = Set(
    words: """
      acid acrid arc arid avid avoid ballad bias blitz boomerang bulletin bus cabin cancel candid
      canvas catalog caucus chirrup chorus civil claim collar combat consul council counsel cousin
      debug debut deprogram develop dialog distil envelop equip evil familiar florid fluid focus
      format frigid fulfil gallop gas gossip habitat hiccup horrid humid imperil input insipid
      instil intrepid kidnap languid limpid livid lucid lurid margin martyr maxim method morbid
      murmur output pallid particular peculiar pencil peril period pillar pilot pivot placid polar
      popular program putrid quartz quiet rancid rapid redevelop refocus reformat regular rigid
      ruin salad secular similar singular solar solid sordid spectacular splendid squalid stencil
      stupid sugar tepid thermostat timid topaz torpid torrid turgid valid vapid victim vivid
      vulgar waltz worship
      """)

  /// Words that end in a letter twice, where the rule would drop one.
  static let double = Set(
    words: """
      add boycott burr butt ebb egg err inn odd purr watt whirr
      """)

  /// Words in "l", "s" and "z" that double it: "cancelled", "gassed".
  static let doubling = Set(
    words: """
      annul backpedal bedevil bevel bias bus cancel carol channel chisel compel control counsel cudgel
      devil dial dishevel dispel duel equal excel expel extol focus fuel
      funnel gambol gas grovel impel imperil initial jewel label level libel marshal
      marvel mislabel model panel parcel patrol pedal pencil peril propel pummel quarrel quiz
      ravel rebel redial refocus refuel relabel remodel repel revel rival shovel shrivel signal
      snivel spiral stencil swivel tassel total towel trammel travel trowel tunnel unravel whiz
      yodel
      """)

  /// Words in "c" that take a "k": "panicked".
  static let withC = Set(
    words: """
      bivouac colic frolic havoc magic mimic panic picnic politic shellac talc traffic
      """)
}
