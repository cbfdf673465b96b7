/// Takes names apart.
struct NameParser {
  private let document: Document
  /// Surnames that stand after an Arabic article somewhere in the text.
  private var articled: Set<WordKey> = []

  init(_ document: Document) {
    self.document = document
  }

  /// Learns from a name which surnames have an Arabic article; all names are read before the first is parsed.
  mutating func survey(_ tokens: Range<Int>) {
    var wasArticle = false
    for chunk in chunks(of: tokens) {
      let bytes = document.bytes[chunk]
      if let article = articleEnd(bytes) {
        let letters = Folding.letters(bytes[article...])
        articled.insert(WordKey(letters, letters.indices))
      } else if wasArticle {
        let letters = Folding.letters(bytes)
        articled.insert(WordKey(letters, letters.indices))
      }
      wasArticle = bytes.elementsEqual("al".utf8) || bytes.elementsEqual("el".utf8)
    }
  }

  func parse(_ tokens: Range<Int>, isPerson: Bool) -> ParsedName {
    var name = ParsedName()
    readTitle(before: tokens.lowerBound, into: &name)
    var reading = Reading(isPerson: isPerson)
    let chunks = chunks(of: tokens)
    for (index, chunk) in chunks.enumerated() {
      read(chunk, isLast: index + 1 == chunks.count, isOnly: chunks.count == 1, &reading, &name)
    }
    if name.words.isEmpty {
      // A name of particles and titles only is compared by all its letters.
      let letters = Folding.letters(document.bytes[document.range(tokens).indices])
      name.words = [NameWord(letters)]
    }
    var joined: [UInt8] = []
    for letters in reading.letters { joined += letters }
    let plain = reading.plain
    name.plain = plain.isEmpty ? name.words[0].key : WordKey(plain, plain.indices)
    name.head = name.head ?? name.last
    name.joined = joined.isEmpty ? name.words[0].key : WordKey(joined, joined.indices)
    if reading.capitals.count > 1 {
      name.initials = [WordKey(reading.capitals, reading.capitals.indices)]
      if reading.allFirsts.count != reading.capitals.count {
        name.initials.append(WordKey(reading.allFirsts, reading.allFirsts.indices))
      }
    }
    return name
  }
}

extension NameParser {
  /// What has been read of a name.
  private struct Reading {
    let isPerson: Bool
    var letters: [[UInt8]] = []
    var plain: [UInt8] = []
    var capitals: [UInt8] = []
    var allFirsts: [UInt8] = []
    /// "abu", "abd" or "saint", which are one word with the next.
    var pending: [UInt8]?
    var hasArticle = false
  }

  private func readTitle(before token: Int, into name: inout ParsedName) {
    var index = token - 1
    // "the late Sir", "Vice President": titles are up to three words.
    while index >= max(0, token - 3) {
      let key = document.keys[index]
      if key == "the", index == token - 1 { name.isAfterThe = true }
      guard take(title: key, into: &name) else { break }
      index -= 1
    }
  }

  /// Notes a title; false for another word.
  @discardableResult
  private func take(title key: WordKey, into name: inout ParsedName) -> Bool {
    let gender = GenderWords.titles[key]
    guard gender != nil || NameWords.titles.contains(key) || EntityWords.royal.contains(key) else {
      return false
    }
    name.hasTitle = true
    if let gender { name.titleGender = gender }
    if EntityWords.royal.contains(key) { name.hasRoyalTitle = true }
    return true
  }

  private func read(
    _ chunk: Range<Int>, isLast: Bool, isOnly: Bool, _ reading: inout Reading,
    _ name: inout ParsedName
  ) {
    var bytes = document.bytes[chunk]
    let key = WordKey(document.bytes, bytes.indices)
    let isStart = name.words.isEmpty && reading.pending == nil
    if isStart, key == "the", !isLast {
      name.isAfterThe = true
      return
    }
    if isStart, !isLast, reading.isPerson || key == "mr" || key == "mrs",
      take(title: key, into: &name)
    {
      return
    }
    if let article = articleEnd(bytes) {
      bytes = bytes[article...]
      reading.hasArticle = true
    }
    let letters = Folding.letters(bytes)
    guard let letter = letters.first else { return }
    let isSmall = Byte.lower.contains(document.bytes[chunk.lowerBound])
    if isSmall, EntityWords.inner.contains(key), !reading.isPerson || key != "de" {
      reading.allFirsts.append(letter)
      if key == "of" || key == "for", name.head == nil { name.head = name.last }
      return
    }
    // "Catherine of Aragon": what she is called is before "of".
    if reading.isPerson, name.head != nil {
      reading.letters.append(letters)
      return
    }
    if isLast, name.words.count >= 2, EntityWords.honours.contains(key) { return }
    if isOnly || isStart, let acronym = acronym(bytes, letters), isOnly {
      name.acronym = acronym
    }
    if isParticle(key, letters, isSmall: isSmall, isStart: isStart, isLast: isLast, chunk) {
      reading.hasArticle = reading.hasArticle || key == "al" || key == "el"
      return
    }
    if isLast, !isStart, EntityWords.suffixes.contains(key) {
      name.suffix = key
      reading.letters.append(letters)
      return
    }
    add(letters, bytes, isLast: isLast, &reading, &name)
  }

  private func add(
    _ letters: [UInt8], _ bytes: ArraySlice<UInt8>, isLast: Bool, _ reading: inout Reading,
    _ name: inout ParsedName
  ) {
    if !isLast, let glued = glue(letters) {
      reading.pending = (reading.pending ?? []) + glued
      reading.capitals.append(letters[0])
      reading.allFirsts.append(letters[0])
      return
    }
    if let initials = dottedInitials(bytes), reading.pending == nil, !name.words.isEmpty || !isLast
    {
      for initial in initials {
        name.words.append(NameWord([initial]))
        reading.letters.append([initial])
        reading.plain.append(initial)
      }
      reading.capitals += initials
      reading.allFirsts += initials
      return
    }
    let word = NameParser.abd((reading.pending ?? []) + letters)
    name.words.append(NameWord(word, hasArticle: reading.hasArticle))
    reading.letters.append(word)
    reading.plain += word
    if reading.pending == nil {
      // A name with a hyphen has a letter for each part in abbreviations; the first one is enough here.
      reading.capitals.append(letters[0])
      reading.allFirsts.append(letters[0])
    }
    reading.pending = nil
    reading.hasArticle = false
  }

  /// What is one word with the next: "abu" of "Abu Omar", "saint" of "Saint Pell".
  private func glue(_ letters: [UInt8]) -> [UInt8]? {
    let key = WordKey(letters, letters.indices)
    switch key {
    case "abu", "umm", "um", "abou": return key == "abou" ? Array("abu".utf8) : letters
    case "abdul", "abdel", "abdal", "abd": return Array("abd".utf8)
    case "st", "saint": return Array("saint".utf8)
    default: return nil
    }
  }

  /// "abdulrahman", "abdelrahman" and "abdalrahman" as "abdrahman".
  private static func abd(_ letters: [UInt8]) -> [UInt8] {
    // "Abdul" by itself stays; what follows the article is a name of three letters or more.
    guard letters.count >= 8, letters.starts(with: "abd".utf8), letters[4] == 0x6C,
      letters[3] == 0x75 || letters[3] == 0x65 || letters[3] == 0x61
    else { return letters }
    return Array(letters[..<3]) + letters[5...]
  }

  /// The letters of "J.", "J.R." or "J", when a word is that.
  private func dottedInitials(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    let letters = bytes.filter { $0 != Byte.stop }
    guard letters.allSatisfy(Byte.upper.contains), !letters.isEmpty else { return nil }
    guard letters.count == 1 || bytes.count == 2 * letters.count, letters.count <= 3 else {
      return nil
    }
    return letters.map { $0 | 0x20 }
  }

  /// The letters of "SDF" or "U.S.", when a word is an abbreviation in capitals.
  private func acronym(_ bytes: ArraySlice<UInt8>, _ letters: [UInt8]) -> WordKey? {
    // Longer words in capitals are mostly shouted, not abbreviated.
    guard (2...7).contains(letters.count) else { return nil }
    let capitals = bytes.count { Byte.upper.contains($0) }
    let others = bytes.count { Byte.lower.contains($0) || $0 >= 0x80 }
    return capitals >= 2 && others == 0 ? WordKey(letters, letters.indices) : nil
  }

  private func isParticle(
    _ key: WordKey, _ letters: [UInt8], isSmall: Bool, isStart: Bool, isLast: Bool,
    _ chunk: Range<Int>
  ) -> Bool {
    guard !isLast else { return false }
    if key == "bin" || key == "ibn" || key == "bint" { return true }
    if key == "al" || key == "el" {
      return isSmall || !isStart || articled.contains(next(after: chunk))
    }
    guard EntityWords.particles.contains(key) || key == "ben" else { return false }
    // "Van Dorn" as a surname by itself; "Ben" and "Della" with capitals are given names.
    return isSmall || key == "van" || key == "von" || key == "de" || key == "le" || key == "la"
  }

  /// The key of the word after a chunk.
  private func next(after chunk: Range<Int>) -> WordKey {
    var start = chunk.upperBound
    while start < document.bytes.count, document.bytes[start] == Byte.space { start += 1 }
    var end = start
    while end < document.bytes.count,
      Byte.isLetter(document.bytes[end]) || document.bytes[end] >= 0x80
    {
      end += 1
    }
    let letters = Folding.letters(document.bytes[start..<end])
    return WordKey(letters, letters.indices)
  }

  /// Where the word behind an Arabic article begins: at "B" in "al-Baghdadi".
  private func articleEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let hyphen = bytes.prefix(4).firstIndex(of: Byte.hyphen), hyphen + 1 < bytes.endIndex,
      NameParser.articles.contains(WordKey(document.bytes, bytes.startIndex..<hyphen))
    else { return nil }
    return hyphen + 1
  }

  private static let articles = Set(words: "al el ul as ash an ar at ad az")

  /// The words of a name between spaces, without marks around them; "al - Hasan" is one word.
  private func chunks(of tokens: Range<Int>) -> [Range<Int>] {
    var chunks: [Range<Int>] = []
    var glued = false
    for token in tokens {
      let range = document.tokens[token].range.indices
      let isHyphen = document.keys[token] == "-" || document.keys[token] == "‑"
      if isHyphen, !chunks.isEmpty {
        glued = true
        continue
      }
      guard document.tokens[token].kind == .word || document.tokens[token].kind == .number else {
        glued =
          document.keys[token] == "."
          && token > tokens.lowerBound && !document.hasSpace(before: token)
          && chunks.last?.upperBound == range.lowerBound
        if glued, let last = chunks.indices.last {
          chunks[last] = chunks[last].lowerBound..<range.upperBound
        }
        glued = false
        continue
      }
      if document.keys[token] == "'s" { continue }
      if let last = chunks.indices.last, glued || chunks[last].upperBound == range.lowerBound {
        chunks[last] = chunks[last].lowerBound..<range.upperBound
      } else {
        chunks.append(range)
      }
      glued = false
    }
    return chunks
  }
}
