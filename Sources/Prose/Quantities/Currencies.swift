// Table: currencies.

/// Currencies by signs, codes and words.
enum Currencies {
  static let signs: [WordKey: String] = [
    "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY",
    "₪": "ILS", "₴": "UAH", "₦": "NGN", "₱": "PHP", "₫": "VND", "₡": "CRC", "₾": "GEL", "₭": "LAK",
    "₿": "BTC", "₸": "KZT", "₮": "MNT", "₵": "GHS", "₲": "PYG", "₼": "AZN", "฿": "THB", "元": "CNY",
    "円": "JPY", "₨": "INR", "៛": "KHR", "₤": "GBP", "₠": "EUR", "￥": "JPY", "＄": "USD",
  ]
  /// What stands before "$" and tells whose dollars they are.
  static let dollars: [WordKey: String] = [
    "us": "USD", "u.s.": "USD", "u.s": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD",
    "can": "CAD", "nz": "NZD", "hk": "HKD", "s": "SGD", "sg": "SGD", "r": "BRL", "nt": "TWD",
    "mex": "MXN", "mx": "MXN", "j": "JMD", "bz": "BZD", "tt": "TTD", "fj": "FJD", "z": "ZWD",
    "n": "NAD", "l": "LRD", "aus": "AUD",
  ]
  /// Those that stand apart from their "$" in some texts.
  static let loose = Set(words: "us u.s. u.s c hk nz au")
  /// Signs of letters before a number: "Rs 500", "RM 20".
  static let letters: [WordKey: String] = [
    "rs": "INR", "rs.": "INR", "rm": "MYR", "rp": "IDR", "kr": "krona", "kr.": "krona",
    "chf": "CHF",
    "fr.": "franc",
  ]
  /// Parts of a currency: cents and pence.
  static let parts = [WordKey: String](words: [
    "cent cents ¢": "¢", "penny pennies pence": "p", "kopek kopeks kopeck kopecks": "kopek",
    "paisa paise": "paisa", "satoshi satoshis": "satoshi",
  ])
  /// The code of ISO 4217 or the word of a noun, with the country's and without; codes are the country's letters and
  /// the noun's, but for `exceptions`.
  private static let nouns: [(words: String, letter: String, bare: String)] = [
    ("dollar dollars buck bucks", "D", "USD"), ("pound pounds sterling quid", "P", "GBP"),
    ("euro euros", "EUR", "EUR"), ("yen", "Y", "JPY"), ("yuan renminbi rmb", "Y", "CNY"),
    ("franc francs", "F", "franc"), ("krona kronor kronas", "K", "krona"),
    ("krone kroner kronen", "K", "krone"), ("koruna korunas koruny crown crowns", "K", "koruna"),
    ("peso pesos", "P", "peso"), ("peseta pesetas", "P", "ESP"), ("escudo escudos", "E", "PTE"),
    ("lira liras lire", "L", "TRY"), ("markka markkas markkaa", "M", "FIM"),
    ("guilder guilders", "G", "NLG"), ("schilling schillings", "S", "ATS"),
    ("drachma drachmas", "D", "GRD"), ("rouble roubles ruble rubles", "B", "RUB"),
    ("rupee rupees", "R", "INR"), ("rupiah rupiahs", "R", "IDR"), ("rial rials", "R", "IRR"),
    ("riyal riyals", "R", "SAR"), ("real reais reals", "L", "BRL"), ("rand", "R", "ZAR"),
    ("dinar dinars", "D", "dinar"), ("dirham dirhams", "D", "AED"), ("won", "W", "KRW"),
    ("baht", "B", "THB"), ("ringgit ringgits", "R", "MYR"), ("dong", "D", "VND"),
    ("shekel shekels", "S", "ILS"), ("hryvnia hryvnias", "H", "UAH"), ("zloty zlotys", "N", "PLN"),
    ("forint forints", "F", "HUF"), ("naira nairas", "N", "NGN"), ("cedi cedis", "S", "GHS"),
    ("shilling shillings", "S", "shilling"), ("leu lei", "N", "RON"), ("lev leva", "N", "BGN"),
    ("taka takas", "T", "BDT"), ("kyat kyats", "K", "MMK"), ("birr", "B", "ETB"),
    ("bolivar bolivars bolívar bolívares", "F", "VEF"), ("bolivares", "F", "VEF"),
    ("tenge", "T", "KZT"), ("som", "S", "KGS"), ("lari laris", "L", "GEL"),
    ("kip kips", "K", "LAK"),
    ("colon colón colones", "C", "CRC"), ("quetzal quetzales quetzals", "Q", "GTQ"),
    ("lempira lempiras", "L", "HNL"), ("afghani afghanis", "N", "AFN"),
    ("kwacha kwachas", "K", "kwacha"),
    ("pula", "P", "BWP"), ("metical meticais", "N", "MZN"), ("manat manats", "N", "manat"),
    ("dram drams", "D", "AMD"), ("riel riels", "R", "KHR"), ("tugrik tugriks", "T", "MNT"),
    ("gourde gourdes", "G", "HTG"), ("guarani guaranis", "G", "PYG"),
    ("bitcoin bitcoins btc", "BTC", "BTC"),
    ("ether ethereum", "ETH", "ETH"), ("kuna kunas", "K", "HRK"), ("denar denars", "D", "MKD"),
    ("dalasi dalasis", "D", "GMD"), ("nakfa", "N", "ERN"), ("pataca patacas", "P", "MOP"),
    ("mark marks", "M", ""),
  ]
  private static let exceptions: [String: String] = [
    "MXP": "MXN", "TRL": "TRY", "RUB": "RUB", "IEP": "IEP", "INR": "INR", "KPW": "KPW",
    "CNY": "CNY",
    "JPY": "JPY", "ARP": "ARS", "UYP": "UYU", "SDP": "SDG", "ATS": "ATS", "BRL": "BRL",
    "IRR": "IRR",
    "RSD": "RSD", "BYB": "BYN", "AZN": "AZN", "TMN": "TMT", "ZMK": "ZMW", "MWK": "MWK",
    "PLN": "PLN", "ROK": "RON", "SRG": "SRG",
  ]
  /// The country that words before a currency name, by the letters of ISO 3166.
  private static let countries = [WordKey: String](words: [
    "us u.s. u.s american": "US", "canadian": "CA", "australian aussie": "AU", "singapore": "SG",
    "taiwan taiwanese": "TW", "jamaican": "JM", "british english": "GB", "irish": "IE",
    "egyptian": "EG", "lebanese": "LB", "syrian": "SY", "sudanese": "SD", "turkish": "TR",
    "italian": "IT", "french": "FR", "swiss": "CH", "belgian": "BE", "finnish": "FI",
    "dutch netherlands": "NL", "german": "DE", "deutsche": "DE", "spanish": "ES",
    "portuguese": "PT",
    "austrian": "AT", "greek": "GR", "swedish": "SE", "norwegian": "NO", "danish": "DK",
    "icelandic": "IS", "czech": "CZ", "slovak": "SK", "estonian": "EE", "mexican": "MX",
    "argentine argentinian argentinean": "AR", "chilean": "CL", "colombian": "CO", "cuban": "CU",
    "uruguayan": "UY", "philippine filipino": "PH", "dominican": "DO", "japanese": "JP",
    "chinese": "CN", "russian": "RU", "belarusian": "BY", "indian": "IN", "pakistani": "PK",
    "nepalese nepali": "NP", "indonesian": "ID", "iranian": "IR", "omani": "OM",
    "yemeni": "YE", "saudi": "SA", "qatari": "QA", "brazilian": "BR", "iraqi": "IQ",
    "kuwaiti": "KW",
    "jordanian": "JO", "bahraini": "BH", "serbian": "RS", "algerian": "DZ", "tunisian": "TN",
    "libyan": "LY", "moroccan": "MA", "uae emirati": "AE", "kenyan": "KE", "ugandan": "UG",
    "tanzanian": "TZ", "somali": "SO", "israeli": "IL", "ukrainian": "UA", "polish": "PL",
    "hungarian": "HU", "nigerian": "NG", "ghanaian": "GH", "romanian": "RO", "bulgarian": "BG",
    "bangladeshi": "BD", "thai": "TH", "malaysian": "MY", "vietnamese": "VN", "korean": "KR",
    "georgian": "GE", "lao": "LA", "venezuelan": "VE", "kazakh kazakhstani": "KZ",
    "zimbabwean zimbabwe": "ZW", "zambian": "ZM", "azerbaijani azerbaijan": "AZ", "armenian": "AM",
    "cambodian": "KH", "mongolian": "MN", "ethiopian": "ET", "burmese": "MM", "cypriot": "CY",
    "maltese": "MT", "croatian": "HR", "macedonian": "MK", "rwandan": "RW", "congolese": "CD",
    "bahamian": "BS", "barbadian": "BB", "fijian": "FJ", "liberian": "LR", "namibian": "NA",
  ])
  /// Countries of two words.
  private static let longCountries: [[WordKey]: String] = [
    ["hong", "kong"]: "HK", ["new", "zealand"]: "NZ", ["new", "taiwan"]: "TW",
    ["south", "african"]: "ZA", ["south", "korean"]: "KR", ["north", "korean"]: "KP",
    ["sri", "lankan"]: "LK", ["costa", "rican"]: "CR", ["united", "states"]: "US",
    ["saudi", "arabian"]: "SA", ["british", "sterling"]: "GB",
  ]
  private static let byWord: [WordKey: (letter: String, bare: String)] = {
    var table: [WordKey: (letter: String, bare: String)] = [:]
    for noun in nouns {
      for word in noun.words.split(separator: " ") {
        table[WordKey(word)] = (noun.letter, noun.bare)
      }
    }
    return table
  }()
  /// Nouns of few letters or other senses, which need a country before them or a sign.
  private static let unclear = Set(
    words:
      "buck won rand real reals crown crowns sterling colon dong som lev leu ether pula dram drams lei lek sol mark marks"
  )

  /// Codes of ISO 4217, but for those that are words: ALL, TOP, CUP and the like.
  static let codes = [WordKey: String](
    uniqueKeysWithValues: """
      AED AFN AMD AOA ARS AUD AWG AZN BBD BDT BGN BHD BIF BMD BND BRL BSD BTN BWP BYN BZD CAD CDF
      CHF CLP CNY COP CRC CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GHS GIP GMD GNF GTQ GYD HKD
      HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL
      LYD MAD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PGK PHP PKR
      PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLL SRD SSP STN SYP SZL THB TJS TMT TND TRY
      TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW BTC DEM FRF ITL ESP NLG
      """.split(whereSeparator: \.isWhitespace).map { (WordKey($0), String($0)) })

  /// Codes that are no words in small letters.
  static let common = Set(
    words: "usd eur gbp jpy cny inr aud nzd chf rub krw sek nok dkk hkd sgd mxn brl zar aed thb btc"
  )

  /// The currency that one word names, or nil.
  static func word(_ key: WordKey) -> String? {
    unclear.contains(key) ? nil : byWord[key].flatMap { $0.bare.isEmpty ? nil : $0.bare }
  }

  /// The currency of a noun that is another word too, as "won", after a large number.
  static func unclearWord(_ key: WordKey) -> String? {
    unclear.contains(key) ? byWord[key].flatMap { $0.bare.isEmpty ? nil : $0.bare } : nil
  }

  /// The currency of a country's words and a noun: "Swiss francs".
  static func named(_ country: [WordKey], _ noun: WordKey) -> String? {
    let letters = country.count == 1 ? countries[country[0]] : longCountries[country]
    guard let letters, let entry = byWord[noun] else { return nil }
    if entry.letter.count > 1 { return entry.bare }
    let code = letters + entry.letter
    return exceptions[code] ?? code
  }

  /// True for a word that begins the name of a country.
  static func beginsCountry(_ key: WordKey) -> Bool {
    countries[key] != nil || firstWords.contains(key)
  }

  private static let firstWords = Set(longCountries.keys.compactMap(\.first))
}
