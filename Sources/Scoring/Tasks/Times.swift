internal import JSON
internal import Prose

extension ScoringTask {
  /// Dates and times with their values.
  static let times = ScoringTask(
    name: "times", summary: "dates and times with their values",
    formats: "TimeML or TEI in JSON"
  ) { (files, core, options) throws(ScoringError) in
    var recognition = Agreement()
    var value = Agreement()
    var matched = Share()
    var byType: [String: Share] = [:]
    var misses: [JSONValue] = []
    let model = core == nil ? nil : LanguageModel.bundled
    for file in files {
      for document in try TimexDocument.documents(in: file) {
        let found = TimeReading.readings(of: document, model: model)
        let pairs = TimeReading.pairs(found, document.times)
        let right = pairs.filter { found[$0.found].isRight(document.times[$0.wanted]) }
        recognition.add(right: pairs.count, found: found.count, wanted: document.times.count)
        value.add(right: right.count, found: found.count, wanted: document.times.count)
        let isRight = Set(right.map(\.wanted))
        for pair in pairs {
          matched.count(isRight: isRight.contains(pair.wanted))
          byType[document.times[pair.wanted].type, default: Share()].count(
            isRight: isRight.contains(pair.wanted))
        }
        if options.listsMisses {
          misses += TimeReading.misses(found, document, pairs: pairs, right: isRight)
        }
      }
    }
    guard recognition.wanted > 0 else { throw files.nothing("marked time") }
    var figures: JSONObject = [
      "recognition": .object(recognition.json), "value": .object(value.json),
      "accuracy": .figure(matched.rate), "times": .integer(recognition.wanted),
      "found": .integer(recognition.found), "matched": .integer(matched.all),
      "right": .integer(matched.right),
      "types": .object(
        byType.mapValues {
          [
            "accuracy": .figure($0.rate), "matched": .integer($0.all), "right": .integer($0.right),
          ]
        }),
    ]
    if options.listsMisses { figures["misses"] = .array(misses) }
    return figures
  }
}

extension Agreement {
  /// Counts items that were matched before.
  fileprivate mutating func add(right: Int, found: Int, wanted: Int) {
    self.right += right
    self.found += found
    self.wanted += wanted
  }
}

/// A time that the product found, as the corpora mark theirs.
struct TimeReading {
  var span: Range<Int>
  /// The value in the style of TIMEX3.
  var timex: String
  var from: String?
  var to: String?
  var precision: String
  var rule: String
  /// The day that counting gives exactly, which some corpora mark for "two weeks ago".
  var counted: String?

  /// The times of a text; a period that both corpora mark by its ends counts as its two ends.
  static func readings(of document: TimexDocument, model: LanguageModel?) -> [TimeReading] {
    let bytes = Array(document.text.utf8)
    let prose = Document(bytes, blocks: paragraphs(of: bytes))
    let annotation = model.map { $0.annotate(prose) }
    let places = ScalarPlaces(bytes)
    var readings: [TimeReading] = []
    for mention in Prose.times(in: prose, anchor: document.date, annotation: annotation) {
      let span = places.span(mention.range)
      let whole = TimeReading(
        span: span, timex: mention.timex, from: mention.from, to: mention.to,
        precision: mention.precision, rule: mention.rule, counted: mention.counted)
      let parts = mention.parts.map(places.span)
      let isApart =
        parts.count == 2
        && parts.contains { part in
          document.times.contains { $0.span.overlaps(part) && !$0.span.isEqualOrLonger(than: span) }
        }
      readings += isApart ? whole.apart(parts) : [whole]
    }
    return readings
  }

  /// The two ends of a period, or the day and the time of day.
  private func apart(_ parts: [Range<Int>]) -> [TimeReading] {
    let halves = timex.split(separator: "/").map(String.init)
    if halves.count == 2 {
      return zip(parts, halves).map { part, half in
        let days = Self.days(of: half)
        return TimeReading(
          span: part, timex: half, from: days?.first, to: days?.last, precision: precision,
          rule: rule)
      }
    }
    return parts.map { part in
      var copy = self
      copy.span = part
      return copy
    }
  }

  /// Pairs of what was found and what is marked, each once, in text order.
  static func pairs(
    _ found: [TimeReading], _ wanted: [TimexDocument.Timex]
  ) -> [(found: Int, wanted: Int)] {
    let foundOrder = found.indices.sorted { found[$0].span.lowerBound < found[$1].span.lowerBound }
    let order = wanted.indices.sorted { wanted[$0].span.lowerBound < wanted[$1].span.lowerBound }
    var pairs: [(found: Int, wanted: Int)] = []
    var next = 0
    for index in order {
      let span = wanted[index].span
      while next < foundOrder.count, found[foundOrder[next]].span.upperBound <= span.lowerBound {
        next += 1
      }
      guard next < foundOrder.count, found[foundOrder[next]].span.overlaps(span) else { continue }
      pairs.append((foundOrder[next], index))
      next += 1
    }
    return pairs
  }

  static func misses(
    _ found: [TimeReading], _ document: TimexDocument, pairs: [(found: Int, wanted: Int)],
    right: Set<Int>
  ) -> [JSONValue] {
    let scalars = Array(document.text.unicodeScalars)
    func text(_ span: Range<Int>) -> JSONValue {
      .string(String(String.UnicodeScalarView(scalars[span])))
    }
    func around(_ span: Range<Int>) -> JSONValue {
      text(max(span.lowerBound - 60, 0)..<min(span.upperBound + 30, scalars.count))
    }
    func reading(_ reading: TimeReading) -> JSONValue {
      [
        "text": text(reading.span), "timex": .string(reading.timex),
        "from": .optional(reading.from), "to": .optional(reading.to), "rule": .string(reading.rule),
      ]
    }
    let byWanted = Dictionary(uniqueKeysWithValues: pairs.map { ($0.wanted, $0.found) })
    var misses: [JSONValue] = []
    for (index, time) in document.times.enumerated() where !right.contains(index) {
      misses.append([
        "around": around(time.span), "text": text(time.span), "wanted": time.json,
        "date": .optional(document.date),
        "found": byWanted[index].map { reading(found[$0]) } ?? .null,
      ])
    }
    let taken = Set(pairs.map(\.found))
    for index in found.indices where !taken.contains(index) {
      misses.append([
        "around": around(found[index].span), "wanted": .null, "found": reading(found[index]),
        "date": .optional(document.date),
      ])
    }
    return misses
  }
}

extension Range<Int> {
  fileprivate func isEqualOrLonger(than other: Range<Int>) -> Bool { count >= other.count }
}

/// The place of each byte of a text among its Unicode scalars.
struct ScalarPlaces {
  private let scalars: [Int]

  init(_ bytes: [UInt8]) {
    var scalars: [Int] = []
    scalars.reserveCapacity(bytes.count + 1)
    var count = 0
    for byte in bytes {
      scalars.append(count)
      // Bytes that go on with a scalar begin with the bits 10.
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    scalars.append(count)
    self.scalars = scalars
  }

  /// The place of some bytes, which are whole scalars, among the scalars.
  func span(_ range: ByteRange) -> Range<Int> {
    scalars[range.indices.lowerBound]..<scalars[range.indices.upperBound]
  }
}
