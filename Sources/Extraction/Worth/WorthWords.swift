// Table: the words that tell whether a statement is worth checking.

internal import Prose

/// What a word says about the worth of checking.
struct WorthWords: OptionSet, Hashable, Sendable {
  let rawValue: UInt32
  static let change = WorthWords(rawValue: 1 << 0)
  static let deed = WorthWords(rawValue: 1 << 1)
  static let said = WorthWords(rawValue: 1 << 2)
  static let opinion = WorthWords(rawValue: 1 << 3)
  static let wish = WorthWords(rawValue: 1 << 4)
  static let talk = WorthWords(rawValue: 1 << 5)
  static let cause = WorthWords(rawValue: 1 << 6)
  static let evaluation = WorthWords(rawValue: 1 << 7)
  static let ideal = WorthWords(rawValue: 1 << 8)
  static let money = WorthWords(rawValue: 1 << 9)
  static let life = WorthWords(rawValue: 1 << 10)
  static let security = WorthWords(rawValue: 1 << 11)
  static let nature = WorthWords(rawValue: 1 << 12)
  static let law = WorthWords(rawValue: 1 << 13)
  static let vague = WorthWords(rawValue: 1 << 14)
  static let whole = WorthWords(rawValue: 1 << 15)
  static let pastTime = WorthWords(rawValue: 1 << 16)
  static let ever = WorthWords(rawValue: 1 << 17)
  static let discourse = WorthWords(rawValue: 1 << 18)
  static let thanks = WorthWords(rawValue: 1 << 19)
  static let condition = WorthWords(rawValue: 1 << 20)
  static let family = WorthWords(rawValue: 1 << 21)
  static let emphasis = WorthWords(rawValue: 1 << 22)
  static let compared = WorthWords(rawValue: 1 << 23)
  static let duty = WorthWords(rawValue: 1 << 24)

  /// The words of the tables, verbs and nouns in all their forms.
  static let all: [WordKey: WorthWords] = {
    var all: [WordKey: WorthWords] = [:]
    for (list, value) in worthVerbs {
      for entry in list.split(whereSeparator: \.isWhitespace) {
        for (form, _) in Inflection(entry: entry).forms {
          all[WordKey(form), default: []].insert(value)
        }
      }
    }
    for (list, value) in worthNouns {
      for word in list.split(whereSeparator: \.isWhitespace) {
        all[WordKey(word), default: []].insert(value)
        all[WordKey(Inflection.third(of: String(word))), default: []].insert(value)
      }
    }
    for (list, value) in worthOthers {
      for word in list.split(whereSeparator: \.isWhitespace) {
        all[WordKey(word), default: []].insert(value)
      }
    }
    return all
  }()
}

/// Verbs as `lemma/past/participle`.
private let worthVerbs: KeyValuePairs<String, WorthWords> = [
  """
  increase rise/rose/risen raise fall/fell/fallen drop decline grow/grew/grown shrink/shrank/shrunk double
  triple quadruple halve reduce cut/cut lower lose/lost gain climb jump surge plunge soar slip/slipped
  expand worsen improve exceed outpace outnumber add create destroy eliminate slash balance sink/sank/sunk
  skyrocket rebound recover collapse quintuple widen narrow deepen dwindle boost swell stagnate wipe weaken
  """: .change,
  """
  vote veto sign pass propose support oppose ban/banned appoint nominate fund spend/spent build/built
  buy/bought sell/sold tax enact repeal reject approve block sponsor introduce pardon arrest charge convict
  indict sue overturn uphold/upheld invade attack bomb kill murder deploy withdraw/withdrew/withdrawn
  send/sent sanction negotiate close open launch order authorise authorize endorse elect win/won defeat
  impose abolish outsource ship/shipped import export deport hire fire resign dismiss investigate violate
  break/broke/broken pay/paid cost/cost owe receive borrow inherit donate steal/stole/stolen bail rescue
  test detonate occupy seize smuggle raid shoot/shot poison close lay/laid demolish privatise nationalise
  privatize nationalize subsidise subsidize regulate deregulate ratify cancel/cancelled delay suspend
  award grant give/gave/given deliver provide produce employ cover insure consume supply earn own
  extend freeze/froze/frozen lift settle conceal delete hide/hid/hidden leak bribe declare divert
  invest finance finish complete establish found replace remove move arm train strike/struck hit/hit
  """: .deed,
  """
  say/said tell/told promise claim admit deny call suggest pledge announce warn argue state testify insist
  acknowledge refuse predict accuse blame mention write/wrote/written swear/swore/sworn boast apologise
  apologize lie criticise criticize describe praise threaten vow urge demand ask
  """: .said,
  """
  think/thought believe feel/felt hope wish guess suppose love like hate prefer appreciate respect admire
  trust disagree agree care know/knew/known mean/meant understand/understood wonder doubt expect imagine
  consider fear regret worry bet assume hear/heard
  """: .opinion,
  "want intend plan/planned hope try need seek/sought aim prepare promise commit/committed": .wish,
  """
  answer respond reply ask talk discuss debate explain interrupt clarify repeat comment address listen
  speak/spoke/spoken remind quote
  """: .talk,
  "cause result lead/led trigger contribute prompt drive/drove/driven force": .cause,
]

private let worthNouns: KeyValuePairs<String, WorthWords> = [
  """
  tax job unemployment deficit debt budget wage income inflation economy price cost export import trade
  tariff salary payroll surplus revenue spending dollar cent growth recession investment business
  company corporation bank industry factory manufacturing farm farmer worker union poverty mortgage rent
  premium deductible pension benefit subsidy loan rate market fund money household taxpayer profit
  earnings contract billionaire millionaire bonus fee bankruptcy shareholder employer employee
  """: .money,
  """
  health insurance hospital doctor nurse patient drug prescription school teacher student
  college university tuition education welfare housing homeless crime prison police gun
  abortion immigrant immigration border refugee visa population birth death disease vaccine cancer
  hunger literacy graduate classroom pupil inmate prisoner violence addict opioid cocaine heroin
  pregnancy infant illness pandemic virus bed clinic
  """: .life,
  """
  war troop soldier army military weapon missile bomb nuclear terrorist terrorism attack treaty ally
  intelligence embassy hostage casualty navy defense defence sanction warhead tank drone militia
  rebel coup bombing submarine veteran marine spy invasion ceasefire strike
  """: .security,
  """
  oil gas coal energy emission climate pollution carbon electricity solar pipeline fuel gasoline
  petrol forest river flood drought reactor plant refinery barrel drilling ethanol
  """: .nature,
  """
  law bill act amendment legislation congress senate parliament court judge constitution
  election vote voter ballot poll party republican democrat administration government
  president governor senator mayor minister candidate committee commission agency department
  policy program programme proposal report study record regulation council referendum lobbyist
  investigation inquiry lawsuit subpoena audit statistic survey census ruling veto treaty
  conservative liberal labour secretary ambassador congressman tory
  """: .law,
  """
  hope dream faith belief value opinion leadership courage character freedom liberty justice dignity spirit
  soul vision future destiny honor honour trust confidence responsibility judgment respect principle idea
  challenge opportunity heart prayer god blessing strength commitment priority goal conscience integrity
  """: .ideal,
  """
  question answer point debate minute topic subject word issue discussion conversation remark
  argument moderator audience rebuttal
  """: .talk,
  """
  wife husband mother father mom dad mum son daughter kid grandmother grandfather brother sister parent
  friend family neighbor neighbour childhood uncle aunt wedding
  """: .family,
  "disaster disgrace shame tragedy nonsense mess joke mistake failure catastrophe success problem":
    .evaluation,
  "result consequence reason": .cause,
]

private let worthOthers: KeyValuePairs<String, WorthWords> = [
  """
  good bad great terrible wrong right important wonderful awful beautiful better worse nice fine strong weak
  fair unfair proud happy sad sorry ridiculous disgraceful tragic fantastic incredible tremendous amazing
  remarkable vital crucial necessary essential serious tough hard easy clear true false honest decent moral
  immoral dangerous reckless foolish stupid smart naive risky extreme outrageous appalling pathetic absurd
  silly interesting difficult fundamental critical special unique brilliant excellent perfect best worst
  horrible shameful inspiring sensible reasonable responsible irresponsible lovely boring fun funny
  delicious cool worthy tired afraid glad grateful confident optimistic hopeful
  """: .evaluation,
  """
  hundreds thousands millions billions trillions hundred thousand million billion trillion dozens dozen half
  twice double triple quarter
  """: .vague,
  "every all most none nobody only entire each everybody everyone majority whole no many few fewer":
    .whole,
  "since ago last previous past recent recently already former yesterday earlier previously":
    .pastTime,
  "ever never always history": .ever,
  """
  well look listen okay ok yes yeah uh um please uhh oh hey wow hm now actually frankly
  """: .discourse,
  """
  thank thanks welcome hello hi goodbye congratulations sir ma'am ladies gentlemen applause laughter
  goodnight bless morning evening
  """: .thanks,
  "if would could might unless whether may perhaps maybe": .condition,
  "really obviously honestly simply certainly absolutely very truly totally completely": .emphasis,
  "than more less most least compared": .compared,
  "because due": .cause,
  "should must ought": .duty,
]
