// Table: the verbs, nouns and other words that tell what is done from what is planned, ordered, possible or asked.

/// Verbs by what they make of what follows them; irregular forms as `lemma/past/participle`.
///
/// Collected by us from the verbs of orders, promises and wishes among the cues, and from news texts.
let modalityVerbs: KeyValuePairs<String, ModalityClass> = [
  """
  plan intend aim vow pledge promise swear/swore/sworn threaten undertake/undertook/undertaken
  resolve decide agree offer volunteer seek/sought prepare propose commit/committed mean/meant
  arrange opt/opted contract
  """: .intending,
  "hope consider wish contemplate mull weigh": .hoping,
  """
  order command instruct direct demand urge call appeal beg/begged implore request require recommend
  advise advocate press encourage forbid/forbade/forbidden decree mandate petition lobby ban/banned
  oblige compel/compelled
  """: .ordering,
  "order demand ban/banned forbid/forbade/forbidden decree mandate": .commanding,
  "tell/told ask want warn need expect": .orderingSomebody,
  "ask wonder enquire inquire query question debate ponder": .asking,
  """
  expect schedule slate/slated set/set/set poise plan project predict forecast/forecast/forecast tip/tipped
  suppose book earmark
  """: .awaiting,
]

/// Words behind "is" and before "to" that put something into the future.
let comingWords = "due set about going poised scheduled slated bound ready prepared"

/// Words that leave open whether something is so.
let openWords = """
  perhaps maybe possibly potentially probably conceivably presumably likely unlikely
  """

/// What is not known is asked: "unclear whether".
let unclearWords = "unclear unknown uncertain clear known certain sure undecided unsure see seen"

/// Nouns for what somebody means to do.
let intentionNouns = """
  plan plans proposal proposals intention intentions intent promise promises pledge pledges vow vows threat
  threats bid bids scheme schemes decision
  """

/// Nouns for what somebody wants others to do.
let orderNouns = """
  order orders call calls demand demands appeal appeals request requests instruction instructions
  """

/// What a verb makes of what follows it.
enum ModalityClass: Sendable {
  case intending, hoping, ordering
  /// Orders with a thing as well: "ordered the closure".
  case commanding
  /// Orders when somebody stands behind it: "told residents to leave".
  case orderingSomebody
  case asking
  /// Puts off in the passive: "is expected to".
  case awaiting
}
