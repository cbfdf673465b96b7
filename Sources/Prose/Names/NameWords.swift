// Table: words that tell what a name names.

/// Words that tell what a name names.
enum NameWords {
  /// Words before a person's name, with or without a capital; no part of the name.
  static let titles = Set(
    words: """
      mr mr. mrs mrs. ms ms. mx miss dr dr. prof prof. professor sir dame lord lady president vice-president
      minister prime premier chancellor king queen prince princess emperor sultan emir sheikh sheik imam ayatollah
      mullah pope cardinal bishop archbishop rabbi reverend rev. father sister brother senator sen. congressman
      congresswoman representative rep. governor gov. mayor councillor councilman general gen. colonel col. major
      maj. captain capt. lieutenant lt. sergeant sgt. corporal admiral commander officer detective inspector
      superintendent constable sheriff judge justice attorney prosecutor ambassador secretary undersecretary
      director chief chairman chairwoman chairperson chair spokesman spokeswoman spokesperson coach manager
      analyst lawyer journalist reporter editor author activist leader rebel warlord billionaire actor actress
      singer footballer ceo mp former ex-president acting deputy vice first
      """)
  /// Words of an organisation's name.
  static let organisation = Set(
    words: """
      inc inc. corp corp. ltd ltd. llc plc co. company corporation group holdings bank trust fund party union league
      alliance coalition front movement brigade brigades battalion army navy force forces guard police ministry
      department bureau agency office administration authority commission committee council congress senate
      parliament assembly court tribunal university college school institute institution academy society
      association federation foundation organisation organization club team times post news newspaper herald
      tribune gazette guardian telegraph mail mirror independent observer chronicle journal magazine press agency
      broadcasting radio television network media airlines airways motors electric hospital clinic church
      ministry embassy service services board nations industries partners systems technologies studios records
      laboratories laboratory museum orchestra theatre centre center caliphate taliban hamas hezbollah community
      """)
  /// Words of a place's name.
  static let place = Set(
    words: """
      river valley mountain mountains mount lake sea ocean bay gulf island islands isle peninsula desert province
      county district region territory state city town village street road avenue square bridge airport harbour
      harbor port beach coast cape forest park hills hill plateau strait canal delta oblast governorate prefecture
      north south east west northern southern eastern western central upper lower
      """)
  /// Names that come first in persons' names, some of the most frequent in English-language news.
  static let firstNames = Set(
    words: """
      aaron abdul abdullah abu adam ahmad ahmed alan albert alex alexander alexei alexis ali alice alison amanda amy
      ana andrea andreas andrew andy angela angelina ann anna anne anthony antonio arthur ashley barack barbara
      bashar ben benjamin bernard bernie beth betty bill bob boris brandon brenda brett brian bruce carl carlos
      carol caroline carolyn catherine charles charlie charlotte chelsea chris christian christina christine
      christopher claire colin craig cynthia dan daniel dave david dean deborah denis dennis diana diane dmitry
      donald donna doris dorothy doug douglas eddie edward eleanor elena elizabeth ellen emily emma emmanuel eric
      erik ernest ethan eva evelyn fatima felix fernando fiona frances francis francois frank fred frederick gary
      gavin geoffrey george gerald giorgio gloria gordon grace graham greg gregory guy hamid hannah hans harold
      harry hassan heather helen henry hillary howard hugh hussein ian ibrahim igor irene isabel ivan jack jacob
      jacques jake james jamie jan jane janet jason jean jeff jeffrey jennifer jeremy jerry jessica jill jim jimmy
      joan joanna joe joel johan john johnny jonathan jordan jorge jose joseph josh joshua juan judith judy julia
      julian julie justin karen karl kate katherine kathleen kathryn katie keith kelly ken kenneth kevin khalid kim
      kristen kyle larry laura lauren laurence lawrence leo leonard leslie liam linda lisa liz louis louise lucas
      lucy luis luke lynn malcolm marc marcus margaret maria marie mario mark martha martin mary matt matthew
      maurice max megan mehmet melania melissa michael michel michelle miguel mike mikhail mitch mohamed mohammad
      mohammed monica muhammad mustafa nancy naomi natalie natasha neil nelson nicholas nick nicola nicolas nigel
      nikita nina noah norman oleg oliver olivia omar oscar osama pablo pamela patricia patrick paul paula pedro
      peter phil philip phillip pierre rachel ralph raymond rebecca recep ricardo richard rick rita rob robert
      roberto robin rodrigo roger roland ron ronald rosa rose ross roy russell ruth ryan saddam sally sam samantha
      samuel sandra sara sarah scott sean sergei sergey sharon sheila shinzo simon sofia sonia sophia sophie
      stanley stefan stephanie stephen steve steven stuart susan suzanne sylvia tariq ted teresa terry theresa
      thomas tim timothy tina todd tom tony tracy valentina vanessa vera veronica victor victoria vincent viktor
      vladimir volodymyr walter wayne wendy william xi yasser yusuf yvonne zoe niamh
      """)
  /// Adjectives of peoples and faiths: capitals, but no names by themselves.
  static let adjectives = Set(
    words: """
      afghan african albanian algerian american arab arabic argentine armenian asian australian austrian bangladeshi
      belarusian belgian bosnian brazilian british bulgarian cambodian canadian catholic chechen chilean chinese
      christian colombian croatian cuban czech danish dutch egyptian english estonian ethiopian european finnish
      french georgian german greek hungarian indian indonesian iranian iraqi irish islamic islamist israeli italian
      japanese jewish jordanian kenyan korean kurdish kurds latin latvian lebanese libyan lithuanian malaysian
      mexican moroccan muslim muslims nigerian norwegian pakistani palestinian palestinians persian peruvian
      philippine polish portuguese protestant romanian russian russians saudi scottish serbian shia shiite slovak
      somali soviet spanish sudanese sunni swedish swiss syrian syrians taiwanese thai tunisian turkish turks
      ukrainian ukrainians venezuelan vietnamese welsh western yemeni americans iraqis iranians israelis christians
      jews arabs europeans germans kurdish-led
      """)
  /// Abbreviations in capitals that name nothing.
  static let commonAcronyms = Set(
    words: """
      tv ok am pm ceo cfo gdp dna utc gmt id pc it pr hr mp mps faq pdf dvd cd usb gps hiv aids covid vip diy atm usd
      eur gbp suv no ii iii iv vi xii a i e.g. i.e. p.s. jr. sr. est edt pst pdt ad bc
      """)
  /// Words that may stand inside a person's name in small letters.
  static let particles = Set(
    words: "de van von der den bin ibn al el la le du da di del dos bint ben ter zu")
  /// Words before "of" inside a name: "University of", "Gulf of".
  static let beforeOf = Set(
    words: """
      university bank ministry department house gulf bay isle republic kingdom city church bureau office institute
      college school museum court council board union league state states chamber academy university society
      association federation strait cape sea river battle treaty lord minister secretary province district
      organisation organization
      """)
  /// Prepositions before places.
  static let beforePlace = Set(words: "in near outside across throughout inside")
}
