/// Finds what says a time in a document, sentence by sentence, without regard to the day it was written on.
struct TimeFinder {
  let document: Document
  /// The tokens of the sentence in hand.
  private(set) var sentence = 0..<0
  private(set) var found: [FoundTime] = []
  /// Where the last find ended: nothing reaches back behind it.
  private(set) var floor = 0
  /// True when the sentence speaks of what is to come, up to the token in hand.
  private(set) var isFuture = false

  static func times(in document: Document) -> [FoundTime] {
    var finder = TimeFinder(document)
    for sentence in document.sentences { finder.search(sentence.tokens) }
    return finder.found
  }

  private init(_ document: Document) { self.document = document }

  private mutating func search(_ tokens: Range<Int>) {
    sentence = tokens
    floor = tokens.lowerBound
    isFuture = false
    let first = found.count
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      isFuture = isFuture || TimeWords.future.contains(document.keys[index])
      guard var time = time(at: index) else {
        index += 1
        continue
      }
      time.isOpen = isOpen(time)
      found.append(time)
      floor = time.tokens.upperBound
      index = floor
    }
    placeClocks(from: first)
  }

  /// The time that begins with a token, the longest reading first.
  private func time(at index: Int) -> FoundTime? {
    switch document.tokens[index].kind {
    case .number:
      numericDate(at: index) ?? dayMonth(at: index) ?? clock(at: index) ?? length(at: index)
        ?? decade(at: index) ?? year(at: index)
    case .word:
      weekdayDate(at: index) ?? monthDate(at: index) ?? third(at: index) ?? season(at: index)
        ?? relative(at: index) ?? length(at: index) ?? clock(at: index)
    default: nil
    }
  }

  /// True after "since", for what has a beginning.
  private func isOpen(_ time: FoundTime) -> Bool {
    if time.value.isLength { return false }
    var before = time.tokens.lowerBound - 1
    if key(before) == "the" { before -= 1 }
    return key(before) == "since"
  }

  /// Gives each time of day the one day that its sentence names.
  private mutating func placeClocks(from first: Int) {
    let days = found[first...].filter(\.value.isDay)
    guard days.count == 1, let day = days.first?.value else { return }
    for index in found.indices[first...] {
      if case .clock(let hour, let minute, nil) = found[index].value {
        found[index].value = .clock(hour: hour, minute: minute, on: day)
      }
    }
  }
}

extension TimeFinder {
  /// The key of a token of the sentence, or nil outside it.
  func key(_ index: Int) -> WordKey? { sentence.contains(index) ? document.keys[index] : nil }

  func isCapitalised(_ index: Int) -> Bool {
    sentence.contains(index) && document.isCapitalised(index)
  }

  /// The value of a token of digits alone with at most `most` of them, with an ordinal's ending if allowed.
  func integer(_ index: Int, upTo most: Int, isOrdinal: Bool = false) -> Int? {
    guard sentence.contains(index), document.tokens[index].kind == .number else { return nil }
    var bytes = document.bytes[document.tokens[index].range.indices]
    if isOrdinal, bytes.count > 2, bytes.suffix(2).allSatisfy(Byte.isLetter) { bytes.removeLast(2) }
    guard bytes.count <= most, bytes.allSatisfy(Byte.isDigit) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - Byte.zero) }
  }

  /// The year that a token of four digits names, or nil.
  func yearNumber(_ index: Int) -> Int? {
    // Articles name years from about the first newspapers to the end of this century.
    guard let year = integer(index, upTo: 4), (1500...2099).contains(year) else { return nil }
    return year
  }

  /// The direction in which a date without year lies here.
  var direction: TimeValue.Direction { isFuture ? .upcoming : .nearest }

  func make(_ value: TimeValue, _ tokens: Range<Int>, _ rule: String) -> FoundTime {
    FoundTime(value: value, tokens: tokens, rule: rule)
  }
}

extension TimeValue {
  /// True for a length of time without a place.
  var isLength: Bool {
    switch self {
    case .duration, .durations: true
    default: false
    }
  }

  /// True for what names one day.
  var isDay: Bool {
    switch self {
    case .day(_, _, _, last: nil, _), .weekday, .shifted(.day, _): true
    case .dayPart(_, let day): day.isDay
    default: false
    }
  }
}
