// Table: units of measure.

/// Units of measure with their usual signs.
enum Units {
  static let words = [WordKey: String](words: [
    "pm picometre picometres picometer picometers": "pm",
    "nm nanometre nanometres nanometer nanometers": "nm",
    "μm µm micrometre micrometres micrometer micrometers micron microns": "µm",
    "mm millimetre millimetres millimeter millimeters": "mm",
    "cm centimetre centimetres centimeter centimeters": "cm",
    "dm decimetre decimetres decimeter decimeters": "dm",
    "m metre metres meter meters": "m",
    "km kms kilometre kilometres kilometer kilometers": "km",
    "mile miles mi": "mi", "yard yards yd yds": "yd", "foot feet ft": "ft",
    "inch inches in": "in", "furlong furlongs": "furlong", "fathom fathoms": "fathom",
    "light-year light-years": "ly",
    "mcg μg µg microgram micrograms microgramme microgrammes": "µg",
    "mg milligram milligrams milligramme milligrammes": "mg",
    "g gram grams gramme grammes": "g",
    "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes": "kg",
    "t tonne tonnes": "t", "ton tons": "ton", "lb lbs": "lb", "ounce ounces oz": "oz",
    "carat carats": "ct", "stone": "st",
    "hectare hectares ha": "ha", "acre acres": "acre", "m2 m² sqm": "m²", "km2 km²": "km²",
    "cm2 cm²": "cm²", "m3 m³": "m³", "cm3 cm³ cc": "cm³", "sqft": "ft²",
    "ml millilitre millilitres milliliter milliliters": "ml",
    "cl centilitre centilitres centiliter centiliters": "cl",
    "dl decilitre decilitres deciliter deciliters": "dl", "l litre litres liter liters": "l",
    "gallon gallons gal": "gal", "pint pints": "pt", "quart quarts": "qt", "cup cups": "cup",
    "barrel barrels": "bbl", "bushel bushels": "bushel", "tablespoon tablespoons tbsp": "tbsp",
    "teaspoon teaspoons tsp": "tsp",
    "mph": "mph", "kph kmh": "km/h", "knot knots": "kn", "mach": "mach",
    "watt watts": "W", "kilowatt kilowatts kw": "kW", "megawatt megawatts mw": "MW",
    "gigawatt gigawatts gw": "GW", "kwh": "kWh", "mwh": "MWh", "gwh": "GWh",
    "bit bits": "bit", "byte bytes": "B", "kilobit kilobits": "kbit",
    "megabit megabits mbit": "Mbit", "gigabit gigabits gbit": "Gbit",
    "kilobyte kilobytes kb": "kB", "megabyte megabytes mb": "MB", "gigabyte gigabytes gb": "GB",
    "terabyte terabytes tb": "TB", "petabyte petabytes pb": "PB", "hertz hz": "Hz", "khz": "kHz",
    "mhz": "MHz", "ghz": "GHz", "rad radian radians": "rad", "turn turns": "turn",
  ])
  /// Signs that mean another thing with some words, or in capitals: only in small letters right after digits.
  static let shortWords = Set(words: "m g t l in ha b mi pm ct rad")
  /// Words for units that are common words too: only after digits or a hyphen.
  static let unclearWords = Set(
    words: "stone cup cups turn turns bit bits pint pints knot knots mach")
  /// Units of length, which make speeds.
  static let lengths: Set<String> = [
    "pm", "nm", "µm", "mm", "cm", "dm", "m", "km", "mi", "yd", "ft", "in",
  ]
  /// Units of time under a speed.
  static let times = [WordKey: String](words: [
    "hour hours hr h": "h", "second seconds sec s": "s", "minute minutes min": "min",
    "millisecond milliseconds ms": "ms", "microsecond microseconds μs": "µs", "day": "d",
  ])
  /// What two words name together.
  static let pairs: [[WordKey]: String] = [
    ["metric", "ton"]: "t", ["metric", "tons"]: "t", ["metric", "tonnes"]: "t",
    ["nautical", "mile"]: "nmi", ["nautical", "miles"]: "nmi", ["light", "year"]: "ly",
    ["light", "years"]: "ly", ["fluid", "ounce"]: "fl oz", ["fluid", "ounces"]: "fl oz",
    ["fl", "oz"]: "fl oz", ["troy", "ounce"]: "oz t", ["troy", "ounces"]: "oz t",
    ["short", "tons"]: "ton", ["long", "tons"]: "long ton",
  ]
  static let powers: [WordKey: String] = [
    "square": "²", "sq": "²", "sq.": "²", "cubic": "³", "cu": "³", "cu.": "³",
  ]
  /// A smaller unit that may follow a larger one, with how many make it.
  static let parts: [String: (unit: String, count: Int)] = [
    "ft": ("in", 12), "lb": ("oz", 16), "st": ("lb", 14), "km": ("m", 1000), "m": ("cm", 100),
    "yd": ("ft", 3), "kg": ("g", 1000),
  ]
  /// Temperatures.
  static let scales = [WordKey: String](words: [
    "celsius celcius centigrade centigrate c": "°C",
    "fahrenheit farenheit fahrenheight f": "°F", "kelvin kelvins": "K",
  ])
  static let degrees = Set(words: "degrees degree deg deg. °")
  /// Words near degrees that speak of heat.
  static let heat = Set(
    words: """
      temperature temperatures thermostat weather heat hot cold warm warmer cooler colder hotter cool warming
      freezing forecast temp temps outside celsius fahrenheit summer winter record fever oven boiling melting degrees thermometer
      """)
  /// Words near degrees that speak of angles.
  static let angles = Set(
    words: """
      rotate rotated rotates rotating rotation turn turned turns angle angles tilt tilted inclined incline slope
      latitude longitude north south east west left right spin swung
      """)
}
