// Table: frequent verbs of news texts that are no cues.

/// Verbs that tell a clause from a phrase.
///
/// Each with its past and participle where they are irregular; `N` marks those whose plain form and form in -s are
/// nouns or adjectives as well. Regular pasts in -ed need no entry. Collected by us.
let commonVerbs = """
  abandon N abduct absorb access N accompany achieve acquit/acquitted act N adopt affect allow
  amount N appear apply appoint
  approve arrange arrest N arrive assassinate assign assist attack N attempt N attend attract
  avoid award N back N ban/banned N bear/bore/borne N
  beat/beat/beaten N become/became/become begin/began/begun belong bend/bent N bid/bid N
  bite/bit/bitten N bleed/bled block N
  blow/blew/blown N bomb N boost N break/broke/broken N breed/bred bring/brought build/built burn N
  burst/burst N buy/bought N cancel
  capture N care N carry cast/cast N catch/caught N cause N cease celebrate change N chase N check N
  choose/chose/chosen clash N
  clear climb N close N collapse N collect combine come/came/come compare compete complete N
  comprise concern N conduct N
  confront connect consist constitute construct contain contribute control/controlled N convict N
  cost/cost N count N cover N crash N create
  creep/crept cross N cut/cut N damage N deal/dealt N debate N defeat N defend delay N deliver
  depart depend deploy destroy detain
  develop die differ dig/dug disappear discuss display N distribute divide N dominate double N
  drag/dragged N draw/drew/drawn N
  drink/drank/drunk N drive/drove/driven N drop/dropped N earn eat/ate/eaten elect eliminate
  emerge employ enable encounter N end N enforce
  engage enjoy enlist ensure enter equal escape N establish evacuate evade examine exceed exchange N
  exist expand experience N expire explode
  explore export N extend face N fail fall/fell/fallen N fall feature N feed/fed N fight/fought N
  fill N finance N fine N fire N fit/fitted N flee/fled
  fling/flung flood N flow N fly/flew/flown N focus N follow force N form N found
  freeze/froze/frozen N fuel N fund N gain N
  get/got/gotten give/gave/given go/went/gone grant N grind/ground grow/grew/grown guard N guide N
  halt N hand N handle N hang/hung happen
  harm N have head N help N hide/hid/hidden hit/hit N hold/held N host N house N hunt N hurt/hurt
  ignore impact N implement import N
  impose improve include increase N inflict inherit injure insert inspect install intensify
  intervene introduce invade invest
  investigate involve issue N join jump N keep/kept kick N kidnap/kidnapped kill N kneel/knelt
  knock N lack N land N last N launch N lay/laid
  lead/led N leap/leapt N leave/left N lend/lent let/let lie/lay/lain N lift N light/lit N like
  limit N link N live N load N lock N look N lose/lost
  lower N make/made manage march N mark N market N match N matter N mean/meant N measure N
  meet/met N melt N merge miss N mix N monitor N mount N
  move N murder N name N need N negotiate number N obtain occupy occur open N operate oppose oust
  outline N overcome/overcame/overcome
  overthrow/overthrew/overthrown oversee/oversaw/overseen owe own N pass N pay/paid N pause N peak N
  perform persist pick N place N play N point N pose N
  possess pour prepare present N prevent proceed process N produce N progress N promote prosecute
  protect provide provoke publish pull N
  purchase N pursue put/put N quit/quit raid N rain N raise N range N rank N reach N receive
  recover recruit N reduce refer/referred refute regain
  register N release N rely remain remove rename renew repel/repelled rent N repair N replace
  represent rescue N resign resume retain retire retreat N retrieve
  return N ride/rode/ridden N ring/rang/rung N rise/rose/risen N risk N rob/robbed run/ran/run N
  rush N sack N sail N save N score N secure N seize
  sell/sold send/sent sentence N separate N serve set/set N settle shake/shook/shaken N shape N
  share N shed/shed N shelter N shift N shine/shone ship/shipped N
  shoot/shot N shrink/shrank/shrunk shut/shut sign N sing/sang/sung sink/sank/sunk N sit/sat
  slay/slew/slain sleep/slept N slide/slid N slip/slipped N
  smash N smuggle sow/sowed/sown spark N spend/spent spill N spin/spun N split/split N spoil
  spread/spread N spring/sprang/sprung N stab/stabbed
  stage N stand/stood N star/starred N start N stay N steal/stole/stolen step/stepped N
  stick/stuck N sting/stung N stop/stopped N store N storm N
  strengthen stretch N strike/struck N strip/stripped N strive/strove struggle N study N
  submit/submitted succeed sue suffer supply N support N
  surge N surrender N surround survive suspend sustain sweep/swept N swim/swam/swum N swing/swung N
  switch N take/took/taken N target N tax N
  teach/taught tear/tore/torn N tend terminate test N thrive throw/threw/thrown tie N top/topped N
  total N touch N track N trade N train N transfer/transferred N
  transport N trap/trapped N travel N treat N trigger N trip/tripped N triumph N turn N
  undergo/underwent/undergone unveil uphold/upheld upset/upset N use N
  vanish vary visit N vote N wait N wake/woke/woken walk N war/warred N wash N waste N watch N
  wear/wore/worn weaken weep/wept weigh welcome N
  win/won N wind/wound N withdraw/withdrew/withdrawn withhold/withheld witness N work N wound N
  wreck N yield N
  """
