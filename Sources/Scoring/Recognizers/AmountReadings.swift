internal import JSON
internal import Prose

extension RecognizersModel {
  /// Ages; "age 87" has its word in the span.
  static let ages = amounts("age", [.age])
  /// Sums of money.
  static let currencies = amounts("currency", [.money])
  /// Lengths, areas, volumes, weights, speeds, data and angles.
  static let dimensions = amounts("dimension", [.measure])
  /// Temperatures.
  static let temperatures = amounts("temperature", [.temperature])

  /// The specifications read each figure with its own unit, not ranges, and units of money and heat without a number.
  private static func amounts(
    _ type: String, _ kinds: Set<QuantityMention.Kind>
  ) -> RecognizersModel {
    RecognizersModel(
      readings: { text in
        var readings = Prose.amounts(in: text.document).filter { kinds.contains($0.kind) }.map {
          RecognizersReading(
            span: text.span($0.range), type: type,
            value: .amount($0.value.double, unit: $0.unit ?? ""))
        }
        readings += Prose.loneUnits(in: text.document).filter { kinds.contains($0.kind) }.map {
          RecognizersReading(
            span: text.span($0.range), type: type, value: .amount(nil, unit: $0.unit))
        }
        if type == "age" { readings += agesByNumber(text) }
        return readings
      },
      isRight: { reading, result in
        guard case .amount(let value, let unit) = reading.value,
          isSame(value, result.number("value"))
        else { return false }
        // The specifications make no difference between tons.
        let isTon = result.resolution?["unit"]?.string == "Ton" && unit == "t"
        return isTon || unit == normalUnit(result)
      })
  }

  /// "Age 87": ages that a number alone tells, with the word before it.
  private static func agesByNumber(_ text: RecognizersText) -> [RecognizersReading] {
    Prose.quantities(in: text.document).compactMap { mention in
      guard mention.kind == .age, mention.numeral == mention.range, let value = mention.value else {
        return nil
      }
      let word = ByteRange(
        mention.range.lower >= 4 ? mention.range.lower - 4 : mention.range.lower,
        mention.range.upper)
      guard text.document.text(word).hasPrefix("age ") else { return nil }
      return RecognizersReading(
        span: text.span(word), type: "age", value: .amount(value.double, unit: "years"))
    }
  }

  /// The unit of a result in the product's sign: what the product reads in its name.
  private static func normalUnit(_ result: RecognizersResult) -> String? {
    if let code = result.resolution?["isoCurrency"]?.string { return code }
    guard let name = result.resolution?["unit"]?.string else { return nil }
    if let sign = unitSigns[result.type]?[name] { return sign }
    let bytes = Array("5 \(name)".utf8)
    let document = Document(bytes, blocks: [ByteRange(bytes.indices)])
    return Prose.amounts(in: document).first?.unit
  }

  /// Names of units that mean another thing in the texts.
  private static let unitSigns: [String: [String: String]] = [
    "age": ["Year": "years", "Month": "months", "Week": "weeks", "Day": "days", "Age": "years"],
    "temperature": ["C": "°C", "F": "°F", "Degree": "°", "K": "K"],
    "currency": ["Pound": "GBP", "British pound": "GBP"],
    "dimension": ["Degree": "°", "Turn": "turn", "Ton": "ton"],
  ]
}
