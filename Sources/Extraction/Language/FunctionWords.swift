// Table: the closed word classes of English.

/// Words that build sentences rather than name things; a word in two lists has the class of the later one.
let functionWords: KeyValuePairs<String, WordClass> = [
  """
  a an the this these those every each some any no another either neither both all half several
  many few
  most more less much enough such what whose
  """: .determiner,
  "my your his her its our their": .possessive,
  """
  i we you he she they it me him them us himself herself themselves itself one nobody everyone
  everybody
  everything anyone anybody anything somebody someone something nothing none there others
  """: .pronoun,
  "who whom which": .relative,
  "that": .that,
  """
  of in on at by for from with without into onto upon over under above below between among amongst
  amid
  amidst against during through throughout across along around about behind beside besides beyond
  despite
  except inside outside near off out up down past per plus toward towards via within like unlike
  than
  following including concerning regarding versus alongside aboard atop
  """: .preposition,
  "and or but nor yet &": .coordinator,
  """
  because although though while whereas if unless when whenever where wherever whether why how so
  once lest
  provided after before since until till as
  """: .subordinator,
  """
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
  thousands million millions billion billions trillion dozen dozens
  """: .number,
  "to": .to,
  "is are was were be been being am 's're 're 'm": .be,
  "has have had having 've 'd": .have,
  "do does did done": .do,
  "will would shall should can could may might must ought cannot ca wo 'll": .modal,
  "not n't never": .negation,
  """
  also already again almost always ago away back ever even just only once often perhaps quite
  rather still
  soon then there thereby therefore though thus together too very well yet here however instead
  meanwhile
  later earlier now today yesterday tomorrow tonight twice furthermore moreover nevertheless
  otherwise else
  sometimes somewhat first abroad anyway far further indeed maybe overnight reportedly allegedly
  """: .adverb,
]
