internal import JSON
internal import Prose

extension RecognizersModel {
  /// Places in an order.
  static let ordinals = RecognizersModel(
    readings: { text in
      Prose.ordinals(in: text.document).compactMap { mention in
        guard let value = mention.value, let origin = mention.origin else { return nil }
        return RecognizersReading(
          span: text.span(mention.range),
          type: origin == .start ? "ordinal" : "ordinal.relative",
          value: .place(value.double, from: origin.rawValue))
      }
    },
    isRight: { reading, result in
      guard case .place(let steps, let origin) = reading.value,
        result.resolution?["relativeTo"]?.string == origin
      else { return false }
      return isSame(steps, result.number("offset"))
    })
}
