internal import JSON
internal import Prose

extension RecognizersModel {
  /// Ages.
  static let ages = amounts("age") { $0.rule == "age" }
  /// Sums of money.
  static let currencies = amounts("currency") { $0.rule == "money" }
  /// Lengths, areas, volumes, weights, speeds, data and angles.
  static let dimensions = amounts("dimension") { $0.rule == "measure" }
  /// Temperatures.
  static let temperatures = amounts("temperature") {
    $0.unit == "°C" || $0.unit == "°F" || $0.unit == "°"
  }

  private static func amounts(
    _ type: String, where fits: @escaping @Sendable (QuantityMention) -> Bool
  ) -> RecognizersModel {
    RecognizersModel(
      readings: { text in
        text.mentions(where: fits).map {
          RecognizersReading(
            span: text.span($0.range), type: type,
            value: .amount(double($0.value), unit: $0.unit ?? ""))
        }
      },
      isRight: { reading, result in
        guard case .amount(let value, let unit) = reading.value,
          isSame(value, result.number("value"))
        else { return false }
        return unit == normalUnit(result)
      })
  }

  /// The unit of a result in the product's sign: what the product reads in its name.
  private static func normalUnit(_ result: RecognizersResult) -> String? {
    if let code = result.resolution?["isoCurrency"]?.string { return code }
    guard let name = result.resolution?["unit"]?.string else { return nil }
    if let sign = unitSigns[name] { return sign }
    let bytes = Array("1 \(name)".utf8)
    let document = Document(bytes, blocks: [ByteRange(bytes.indices)])
    return Prose.quantities(in: document).first?.unit
  }

  /// Names of units that the specifications use alone.
  private static let unitSigns = [
    "Year": "years", "Month": "months", "Week": "weeks", "Day": "days", "Age": "years", "C": "°C",
    "F": "°F", "Degree": "°", "Pound": "lb",
  ]
}
