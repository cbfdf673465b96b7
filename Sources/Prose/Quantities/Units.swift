// Table: units of measure and currencies.

/// Units of measure and currencies with their usual signs.
enum Units {
  static let words = [WordKey: String](words: [
    "% percent pct": "%",
    "km kms kilometre kilometres kilometer kilometers": "km", "m metre metres meter meters": "m",
    "cm centimetre centimetres centimeter centimeters": "cm",
    "mm millimetre millimetres millimeter millimeters": "mm", "mile miles mi": "mi",
    "yard yards yd yds": "yd", "foot feet ft": "ft", "inch inches in": "in",
    "kg kilo kilos kilogram kilograms kilogramme kilogrammes": "kg",
    "g gram grams gramme grammes": "g",
    "mg milligram milligrams": "mg", "tonne tonnes": "t", "ton tons": "ton", "lb lbs": "lb",
    "ounce ounces oz": "oz", "hectare hectares ha": "ha", "acre acres": "acre",
    "litre litres liter liters": "l", "ml millilitre millilitres milliliter milliliters": "ml",
    "gallon gallons": "gal", "mph": "mph", "kph kmh": "km/h", "knot knots": "kn",
    "watt watts": "W", "kilowatt kilowatts kw": "kW", "megawatt megawatts mw": "MW",
    "gigawatt gigawatts gw": "GW", "kwh": "kWh", "mwh": "MWh", "gwh": "GWh",
    "kilobyte kilobytes kb": "kB", "megabyte megabytes mb": "MB", "gigabyte gigabytes gb": "GB",
    "terabyte terabytes tb": "TB", "hertz hz": "Hz", "khz": "kHz", "mhz": "MHz", "ghz": "GHz",
  ])
  static let currencySigns: [WordKey: String] = [
    "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY",
    "₪": "ILS", "₴": "UAH", "₦": "NGN", "₱": "PHP", "₫": "VND",
  ]
  /// What stands upon "$" and tells whose dollars they are.
  static let dollars: [WordKey: String] = [
    "us": "USD", "u.s.": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "nz": "NZD",
    "hk": "HKD", "s": "SGD", "r": "BRL", "nt": "TWD",
  ]
  /// Codes of ISO 4217.
  static let currencyCodes = [WordKey: String](
    uniqueKeysWithValues: codes.map { (WordKey($0), $0) })
  static let currencyWords = [WordKey: String](words: [
    "dollar dollars bucks": "USD", "euro euros": "EUR", "sterling quid": "GBP", "yen": "JPY",
    "rouble roubles ruble rubles": "RUB", "rupee rupees": "INR", "yuan renminbi": "CNY",
    "lira liras": "TRY", "shekel shekels": "ILS", "hryvnia hryvnias": "UAH", "zloty zlotys": "PLN",
  ])

  private static let codes = [
    "USD", "EUR", "GBP", "JPY", "CHF", "CAD", "AUD", "NZD", "CNY", "INR", "RUB", "SEK", "NOK",
    "DKK",
    "PLN", "CZK", "HUF", "TRY", "ILS", "UAH", "BRL", "MXN", "ZAR", "KRW", "SGD", "HKD", "TWD",
    "THB",
    "SYP", "IQD", "IRR", "EGP", "SAR", "AED", "PKR", "NGN", "KES", "ARS", "CLP", "COP",
  ]
  private static let known = Set(codes + currencySigns.values)

  static func isCurrency(_ unit: String) -> Bool { known.contains(unit) }
}
