/// Finds amounts in a document, sentence by sentence, around the times that have been found.
struct QuantityFinder {
  let document: Document
  let annotation: LinguisticAnnotation?
  let times: [FoundTime]
  /// The tokens of the names of places, in text order.
  let places: [Range<Int>]
  /// The time that each token belongs to, or -1.
  let timeAt: [Int32]
  /// The tokens of the sentence in hand.
  private(set) var sentence = 0..<0
  private var found: [QuantityMention] = []
  /// The first token of each find, with its modifier.
  private var starts: [Int] = []
  /// Where the last find ended: no modifier reaches back behind it.
  private var floor = 0

  static func quantities(
    in document: Document, times: [FoundTime], annotation: LinguisticAnnotation?
  ) -> [QuantityMention] {
    var finder = QuantityFinder(document, times, annotation)
    for sentence in document.sentences { finder.search(sentence.tokens) }
    return finder.found
  }

  /// The single figures.
  static func amounts(in document: Document, times: [FoundTime]) -> [AmountMention] {
    var finder = QuantityFinder(document, times, nil)
    var found: [AmountMention] = []
    for sentence in document.sentences {
      finder.sentence = sentence.tokens
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard finder.mayBegin(index), let amount = finder.amount(at: index) else {
          index += 1
          continue
        }
        if let value = amount.value {
          found.append(
            AmountMention(
              range: amount.range, numeral: amount.numeral, kind: amount.kind, value: value,
              unit: amount.unit))
        }
        index = amount.tokens.upperBound
      }
    }
    return found
  }

  /// Units without a number.
  static func loneUnits(in document: Document, times: [FoundTime]) -> [UnitMention] {
    var finder = QuantityFinder(document, times, nil)
    var found: [UnitMention] = []
    for sentence in document.sentences {
      finder.sentence = sentence.tokens
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        if let amount = finder.amount(at: index) {
          index = amount.tokens.upperBound
        } else if let unit = finder.loneUnit(at: index) {
          let range = document.range(index..<unit.end)
          found.append(UnitMention(range: range, kind: unit.kind, unit: unit.sign))
          index = unit.end
        } else {
          index += 1
        }
      }
    }
    return found
  }

  /// A currency, temperature or share at a token; degrees need their scale.
  private func loneUnit(at index: Int) -> ReadUnit? {
    let range = document.tokens[index].range
    let none = Amount(tokens: index..<index, range: range, numeral: range, rule: "")
    if let share = share(at: index) { return share }
    if let degrees = degrees(at: index, none, isApart: true), degrees.sign != "°" { return degrees }
    guard document.tokens[index].kind == .word, range.count > 3 else { return nil }
    return money(at: index, none)
  }

  private init(_ document: Document, _ times: [FoundTime], _ annotation: LinguisticAnnotation?) {
    self.document = document
    self.times = times
    // An annotation of another document tells nothing.
    let fits = annotation?.words.count == document.tokens.count
    self.annotation = fits ? annotation : nil
    places = fits ? annotation?.names.filter { $0.kind == .place }.map(\.tokens) ?? [] : []
    var timeAt = [Int32](repeating: -1, count: document.tokens.count)
    for (number, time) in times.enumerated() {
      for index in time.tokens { timeAt[index] = Int32(number) }
    }
    self.timeAt = timeAt
  }

  private mutating func search(_ tokens: Range<Int>) {
    sentence = tokens
    floor = tokens.lowerBound
    let first = found.count
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      guard mayBegin(index) else {
        index += 1
        continue
      }
      if var tally = tally(at: index) {
        addCircumstances(&tally.mention, start: index, end: tally.end)
        found.append(tally.mention)
        starts.append(index)
        index = tally.end
      } else if let end = skipped(at: index) {
        index = end
      } else if let figure = range(at: index) ?? single(at: index) {
        let (mention, start, end) = mention(figure)
        found.append(mention)
        starts.append(start)
        index = max(end, index + 1)
      } else {
        index += 1
        continue
      }
      floor = index
    }
    linkChanges(from: first)
  }

  /// The mention of a figure with what stands around it, and the token after it.
  private func mention(_ figure: Figure) -> (QuantityMention, start: Int, end: Int) {
    let start = figure.tokens.lowerBound
    var end = figure.tokens.upperBound
    let before = Modifiers.phrase(before: start, in: document, from: floor)
    var bound = before?.meaning.bound
    var after: ByteRange?
    if let phrase = Modifiers.phrase(after: end, in: document, limit: sentence.upperBound) {
      after = document.range(end..<phrase.end)
      bound = phrase.bound
      end = phrase.end
    } else if before?.meaning.isComparison == true,
      let next = Modifiers.equality(after: end, in: document, limit: sentence.upperBound)
    {
      after = document.range(end..<next)
      bound = bound == .moreThan ? .atLeast : bound == .lessThan ? .atMost : bound
      end = next
    }
    var mention = QuantityMention(
      range: figure.range, numeral: figure.numeral, kind: figure.kind, value: figure.value,
      low: figure.low, high: figure.high, bound: bound, unit: figure.unit, rule: figure.rule)
    mention.modifier = before.map { document.range($0.start..<start) }
    if mention.modifier == nil { mention.modifier = after } else { mention.modifierAfter = after }
    if let both = bothBounds(mention, before, end: end) {
      mention = both.mention
      end = both.end
    }
    describe(&mention, figure, start: before?.start ?? start, end: end)
    return (mention, before?.start ?? start, max(end, figure.tokens.upperBound))
  }

  /// "Greater than 100 and smaller than 300": two bounds of one thing.
  private func bothBounds(
    _ mention: QuantityMention, _ before: (start: Int, meaning: Modifiers.Meaning)?, end: Int
  ) -> (mention: QuantityMention, end: Int)? {
    guard let before, before.meaning.isComparison, let first = mention.bound,
      let value = mention.value, first.isLower || first.isUpper
    else { return nil }
    var next = end
    if key(next) == "," { next += 1 }
    if key(next) == "and" || key(next) == "but" { next += 1 }
    guard next > end,
      let phrase = Modifiers.phrase(at: next, in: document, limit: sentence.upperBound),
      phrase.meaning.isComparison, let second = phrase.meaning.bound,
      first.isLower && second.isUpper || first.isUpper && second.isLower,
      let amount = amount(at: phrase.end), let other = amount.value,
      first.isLower ? value < other : other < value,
      mention.unit == nil || amount.unit == nil || mention.unit == amount.unit
    else { return nil }
    var both = mention
    let start = document.tokens[before.start].range.lower
    both.range = ByteRange(start, amount.range.upper)
    both.numeral = ByteRange(start, amount.numeral.upper)
    both.value = nil
    both.low = first.isLower ? value : other
    both.high = first.isLower ? other : value
    both.isLowOpen = (first.isLower ? first : second) == .moreThan
    both.isHighOpen = (first.isLower ? second : first) == .lessThan
    both.unit = mention.unit ?? amount.unit
    both.modifier = nil
    both.modifierAfter = nil
    both.bound = nil
    both.rule = "bounds"
    return (both, amount.tokens.upperBound)
  }
}

extension QuantityMention.Bound {
  var isLower: Bool { self == .atLeast || self == .moreThan }
  var isUpper: Bool { self == .atMost || self == .lessThan }
}

extension QuantityFinder {
  func isTaken(_ index: Int) -> Bool { timeAt.indices.contains(index) && timeAt[index] >= 0 }

  /// The key of a token of the sentence, or nil outside it.
  func key(_ index: Int) -> WordKey? { sentence.contains(index) ? document.keys[index] : nil }

  func isDash(_ index: Int) -> Bool { key(index) == "-" || key(index) == "–" }

  /// True when a token is in capital letters of ASCII.
  func isUppercase(_ index: Int) -> Bool {
    document.bytes[document.tokens[index].range.indices].allSatisfy(Byte.upper.contains)
  }

  /// Gives earlier finds of a sentence what later ones tell of them.
  mutating func linkChanges(from first: Int) {
    for index in found.indices[first...].dropFirst() {
      let (earlier, later) = (found[index - 1], found[index])
      guard followsDirectly(later, earlier) else { continue }
      if let change = later.change, change.role == .from, earlier.change == nil {
        found[index - 1].change = .init(direction: change.direction, role: .to)
      } else if let change = earlier.change, change.role == .to, later.change == nil,
        key(starts[index] - 1) == "from"
      {
        // "Rose to 41 from 39".
        found[index].change = .init(direction: change.direction, role: .from)
      } else if later.change?.role != .from,
        !(earlier.change?.role == .from && later.change?.role == .to)
      {
        continue
      }
      // "500 militants, down from 70,000" count the same.
      if later.counted == nil {
        found[index].counted = earlier.counted
        found[index].countedHead = earlier.countedHead
        if later.kind == .number, earlier.counted != nil { found[index].kind = .count }
      }
    }
  }
}
