/// Finds the runs of words with capitals that may be names.
struct NameRuns {
  let document: Document
  /// True for each token that is part of a time.
  private let taken: [Bool]
  /// Words seen with a capital inside sentences that are no headlines: they are names wherever they stand.
  private var capitalised: Set<WordKey> = []
  /// Words seen in small letters: with a capital at a sentence's start they are no names.
  private var small: Set<WordKey> = []

  /// A run with what stands before it.
  struct Run {
    var tokens: Range<Int>
    /// True after "Mr.", "President" and the like.
    var hasTitle = false
  }

  init(_ document: Document, times: [FoundTime]) {
    self.document = document
    var taken = Array(repeating: false, count: document.tokens.count)
    for time in times { for index in time.tokens { taken[index] = true } }
    self.taken = taken
    for sentence in document.sentences { survey(sentence.tokens) }
  }

  /// The runs of all sentences.
  func runs() -> [Run] {
    var runs: [Run] = []
    for sentence in document.sentences {
      let isHeadline = isHeadline(sentence.tokens)
      var index = sentence.tokens.lowerBound
      let start = firstWord(sentence.tokens)
      while index < sentence.tokens.upperBound {
        guard begins(index, isStart: index == start, isHeadline) else {
          index += 1
          continue
        }
        let end = end(of: index, limit: sentence.tokens.upperBound, isHeadline)
        runs += parts(index..<end)
        index = end
      }
    }
    return runs
  }
}

extension NameRuns {
  /// Learns which words a sentence writes with a capital, and which without.
  private mutating func survey(_ sentence: Range<Int>) {
    let isHeadline = isHeadline(sentence)
    let start = firstWord(sentence)
    for index in sentence where document.tokens[index].kind == .word {
      if !isCapitalised(index) {
        small.insert(document.keys[index])
      } else if !isHeadline, index != start {
        capitalised.insert(document.keys[index])
        // "Hasan" is a name where "al-Hasan" was one.
        capitalised.insert(document.lastName(of: index..<index + 1))
      }
    }
  }

  /// True when most longer words of a sentence have capitals: a headline's case tells nothing.
  private func isHeadline(_ sentence: Range<Int>) -> Bool {
    // Headlines end without a full stop, lists of names in prose with one.
    if let last = sentence.last, document.keys[last] == "." { return false }
    var words = 0
    var capitals = 0
    for index in sentence where document.tokens[index].kind == .word {
      // Short words stay small in headlines.
      guard document.tokens[index].range.count >= 4 else { continue }
      words += 1
      if isCapitalised(index) { capitals += 1 }
    }
    // By hand on the samples: five words say enough, and prose with names stays under two thirds.
    return words >= 5 && capitals * 3 >= words * 2
  }

  private func firstWord(_ sentence: Range<Int>) -> Int? {
    sentence.first { document.tokens[$0].kind == .word || document.tokens[$0].kind == .number }
  }

  /// True for a word with a capital, or an Arabic name after its article: "al-Hasan".
  private func isCapitalised(_ index: Int) -> Bool {
    if document.isCapitalised(index) { return true }
    let range = document.tokens[index].range.indices
    // The article has two or three letters: "al-", "ash-".
    guard let hyphen = document.bytes[range].prefix(4).firstIndex(of: Byte.hyphen),
      hyphen - range.lowerBound >= 2, hyphen + 1 < range.upperBound
    else { return false }
    return Byte.upper.contains(document.bytes[hyphen + 1])
  }

  /// True for a word that can begin a name where it stands.
  private func begins(_ index: Int, isStart: Bool, _ isHeadline: Bool) -> Bool {
    guard isPart(index, isHeadline), !isFunction(index) else { return false }
    guard isStart else { return true }
    let key = document.keys[index]
    if isKnown(index) || capitalised.contains(key) { return true }
    // A sentence's first word: a name only when a name goes on and it is no word of the text.
    return !small.contains(key) && isPart(index + 1, isHeadline)
      && !isFunction(index + 1) && !SentenceWords.starters.contains(key)
  }

  /// True for a word such as "us" that is none in capitals: "US".
  private func isFunction(_ index: Int) -> Bool {
    guard CommonWords.function.contains(document.keys[index]) else { return false }
    let bytes = document.bytes[document.tokens[index].range.indices]
    return bytes.count != 2 || !bytes.allSatisfy(Byte.upper.contains)
  }

  /// True for a word that can be part of a name.
  private func isPart(_ index: Int, _ isHeadline: Bool) -> Bool {
    guard document.tokens.indices.contains(index), document.tokens[index].kind == .word,
      !taken[index],
      isCapitalised(index), document.keys[index] != "i",
      TimeWords.weekdays[document.keys[index]] == nil
    else { return false }
    return !isHeadline || capitalised.contains(document.keys[index]) || isKnown(index)
  }

  /// True for a word that the lists know as a name.
  private func isKnown(_ index: Int) -> Bool {
    let key = document.keys[index]
    return NameWords.firstNames.contains(key) || PlaceNames.known.contains([key])
  }

  /// Where the run that begins with a token ends.
  private func end(of start: Int, limit: Int, _ isHeadline: Bool) -> Int {
    var end = start + 1
    while end < limit {
      let key = document.keys[end]
      if isPart(end, isHeadline), !isFunction(end) {
        end += 1
      } else if end + 1 < limit, NameWords.particles.contains(key), isPart(end + 1, isHeadline) {
        end += 2
      } else if key == "'s", isAfterArticle(start), end + 1 < limit, isPart(end + 1, isHeadline) {
        end += 2
      } else if let after = afterOf(end, limit: limit, isHeadline) {
        end = after
      } else {
        break
      }
    }
    return end
  }

  /// True after "The" with a capital inside a sentence, as in "read The People’s Herald".
  private func isAfterArticle(_ index: Int) -> Bool {
    guard index > 1, document.keys[index - 1] == "the", document.isCapitalised(index - 1) else {
      return false
    }
    return document.tokens[index - 2].kind == .word
  }

  /// The token after "of" or "of the" with the word that they lead to: "University of Dorn", or nil.
  private func afterOf(_ index: Int, limit: Int, _ isHeadline: Bool) -> Int? {
    guard document.keys[index] == "of" || document.keys[index] == "for",
      NameWords.beforeOf.contains(document.keys[index - 1])
    else { return nil }
    let next = index + 1 < limit && document.keys[index + 1] == "the" ? index + 2 : index + 1
    return next < limit && isPart(next, isHeadline) ? next + 1 : nil
  }

  /// The names in a run: titles part them, and adjectives of peoples before them are left out.
  private func parts(_ run: Range<Int>) -> [Run] {
    var parts: [Run] = []
    var start = run.lowerBound
    var hasTitle = start > 0 && NameWords.titles.contains(document.keys[start - 1])
    var index = start
    while index < run.upperBound {
      if NameWords.titles.contains(document.keys[index]),
        !isOrganisation(index + 1..<run.upperBound)
      {
        if start < index { parts.append(Run(tokens: start..<index, hasTitle: hasTitle)) }
        start = index + 1
        if start + 1 < run.upperBound, document.keys[start] == "of" { start += 2 }
        hasTitle = true
        index = start
      } else {
        index += 1
      }
    }
    if start < run.upperBound {
      parts.append(Run(tokens: start..<run.upperBound, hasTitle: hasTitle))
    }
    return parts.compactMap(trimmed)
  }

  private func isOrganisation(_ tokens: Range<Int>) -> Bool {
    !tokens.isEmpty && NameWords.organisation.contains(document.keys[tokens.upperBound - 1])
  }

  /// The run without adjectives of peoples where they are no part of an organisation's name, or nil.
  private func trimmed(_ run: Run) -> Run? {
    var run = run
    if !isOrganisation(run.tokens) {
      while let first = run.tokens.first, NameWords.adjectives.contains(document.keys[first]) {
        run.tokens.removeFirst()
      }
    }
    guard let first = run.tokens.first else { return nil }
    let isAcronym = run.tokens.count == 1 && NameWords.commonAcronyms.contains(document.keys[first])
    return isAcronym ? nil : run
  }
}
