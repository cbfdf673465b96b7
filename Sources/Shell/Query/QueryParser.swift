internal import Casebook
internal import JSON

/// Reads the words of a query.
struct QueryParser {
  /// The keys that take a value, in the order in which help lists them.
  static let keys = [
    "is", "has", "source", "outlet", "tag", "article", "kind", "modality", "basis", "hedge",
    "removes", "number", "date", "group", "verdict", "rating", "name", "worth",
  ]

  /// What `it` stands for.
  let selection: [Target]

  /// The query of some words; no words give the empty query, which every claim fulfils.
  func query(_ words: [Word]) throws(ShellError) -> Query {
    var query = Query()
    var joins = false
    var idClause: Int?
    for (index, word) in words.enumerated() {
      if !word.isQuoted, word.text.lowercased() == "or" {
        guard index > 0, !joins, index + 1 < words.count else {
          throw ShellError(.danglingOr, at: word.place)
        }
        joins = true
        continue
      }
      let term = try term(word)
      if joins {
        query.clauses[query.clauses.count - 1].append(term)
      } else if term.isNaming, let idClause {
        // ‘c2 c6’ means both: no claim is two.
        query.clauses[idClause].append(term)
      } else {
        if term.isNaming { idClause = query.clauses.count }
        query.clauses.append([term])
      }
      joins = false
    }
    return query
  }

  private func term(_ word: Word) throws(ShellError) -> Query.Term {
    guard !word.isQuoted, word.text.first == "-", word.text.count > 1 else {
      return Query.Term(try condition(word))
    }
    let rest = Word(
      String(word.text.dropFirst()), place: (word.place.lowerBound + 1)..<word.place.upperBound,
      isQuoted: word.unquotedPrefix == 1, unquotedPrefix: word.unquotedPrefix - 1)
    return Query.Term(try condition(rest), negated: true)
  }

  private func condition(_ word: Word) throws(ShellError) -> Query.Condition {
    if let (key, value) = word.keyValue {
      return try condition(key: key, value: value, word: word)
    }
    guard !word.isQuoted else { return .text(Folding.fold(word.text)) }
    if word.text == "it" {
      return .claims(Set(try claimsOfSelection(at: word.place)))
    }
    if let claims = IDList.parse(word.text, as: ClaimID.self) { return .claims(Set(claims)) }
    if let articles = IDList.parse(word.text, as: ArticleID.self) {
      return .articles(Set(articles))
    }
    return .text(Folding.fold(word.text))
  }

  private func claimsOfSelection(at place: Range<Int>) throws(ShellError) -> [ClaimID] {
    let claims = selection.compactMap { target in
      if case .claim(let id) = target { id } else { nil }
    }
    guard !claims.isEmpty else { throw ShellError(.emptySelection, at: place) }
    return claims
  }

  private func condition(
    key: String, value: Word, word: Word
  ) throws(ShellError) -> Query.Condition {
    func bad(_ expected: String, nearest choices: [String] = []) -> ShellError {
      ShellError(
        .badQueryValue(
          key: key, value: value.text, expected: expected,
          nearest: Nearest.word(to: value.text, among: choices)),
        at: value.text.isEmpty ? word.place : value.place)
    }
    let text = value.text
    guard !text.isEmpty else { throw bad(QueryParser.expected(for: key)) }
    switch key {
    case "is":
      guard let state = Query.State(rawValue: text.lowercased()) else {
        throw bad(
          QueryParser.expected(for: key), nearest: Query.State.allCases.map(\.rawValue))
      }
      return .state(state)
    case "has":
      guard let feature = Query.Feature(rawValue: text.lowercased()) else {
        throw bad(
          QueryParser.expected(for: key), nearest: Query.Feature.allCases.map(\.rawValue))
      }
      return .has(feature)
    case "source": return .source(Folding.fold(text))
    case "outlet": return .outlet(Folding.fold(text))
    case "name": return .name(Folding.fold(text))
    case "verdict": return .verdict(Folding.fold(text))
    case "rating": return .rating(text.uppercased())
    case "tag":
      guard let path = TagPath(text) else { throw bad("a tag such as event/coup") }
      return .tag(path)
    case "article":
      guard let ids = IDList.parse(text, as: ArticleID.self) else {
        throw bad("articles such as a1 or a1,a3")
      }
      return .articles(Set(ids))
    case "group":
      guard let id = GroupID(word: text) else { throw bad("a group such as g1") }
      return .group(id)
    case "kind":
      guard let kind = Attribution.Kind(rawValue: text.lowercased()) else {
        throw bad(
          QueryParser.expected(for: key), nearest: Attribution.Kind.allCases.map(\.rawValue))
      }
      return .kind(kind)
    case "modality":
      guard let modality = Claim.Modality(rawValue: text.lowercased()) else {
        throw bad(
          QueryParser.expected(for: key), nearest: Claim.Modality.allCases.map(\.rawValue))
      }
      return .modality(modality)
    case "basis":
      guard let basis = Attribution.Basis(rawValue: text.lowercased()) else {
        throw bad(
          QueryParser.expected(for: key), nearest: Attribution.Basis.allCases.map(\.rawValue))
      }
      return .basis(basis)
    case "hedge":
      return Hedge.Kind(rawValue: text.lowercased()).map { .hedge($0) }
        ?? .hedgeWords(Folding.fold(text))
    case "removes":
      guard let bound = QueryParser.comparison(text) else { throw bad("a count such as 2 or >=2") }
      return .removes(bound)
    case "number":
      guard let bound = QueryParser.comparison(text) else {
        throw bad("a figure such as 500 or >100")
      }
      return .number(bound)
    case "worth":
      guard let bound = QueryParser.comparison(text) else {
        throw bad("a score such as >0.6 or <.5")
      }
      return .worth(bound)
    case "date":
      guard let range = QueryParser.dateRange(text) else {
        throw bad("a date such as 2018-10, or a period such as 2018-10..2019-02")
      }
      return .date(range)
    default:
      throw ShellError(
        .unknownQueryTerm(
          key, known: QueryParser.keys, nearest: Nearest.word(to: key, among: QueryParser.keys)),
        at: word.place)
    }
  }

  /// What may stand behind a key.
  static func expected(for key: String) -> String {
    switch key {
    case "is": "one of " + Query.State.allCases.map(\.rawValue).joined(separator: ", ")
    case "has": "one of " + Query.Feature.allCases.map(\.rawValue).joined(separator: ", ")
    case "kind": "one of " + Attribution.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    case "modality":
      "one of " + Claim.Modality.allCases.map(\.rawValue).joined(separator: ", ")
    case "basis": "one of " + Attribution.Basis.allCases.map(\.rawValue).joined(separator: ", ")
    default: "a value"
    }
  }

  /// A bound such as `>=2`.
  ///
  /// A bare number means equal; grouping commas are read over.
  static func comparison(_ text: String) -> Query.Comparison? {
    let operators: [Query.Comparison.Relation] = [.atMost, .atLeast, .less, .greater, .equal]
    let relation = operators.first { text.hasPrefix($0.rawValue) }
    let digits = text.dropFirst(relation?.rawValue.count ?? 0).replacing(",", with: "")
    let literal = digits.hasPrefix(".") ? "0\(digits)" : String(digits)
    guard let value = JSONNumber(literal: literal) else { return nil }
    return Query.Comparison(relation: relation ?? .equal, value: value)
  }

  /// A period of ISO dates: `2018-10`, `2018-10..2019-02`, `2018..`, `..2019`.
  static func dateRange(_ text: String) -> Query.DateRange? {
    guard let dots = text.firstRange(of: "..") else {
      guard let period = ISODate.period(text) else { return nil }
      return Query.DateRange(from: period.from, to: period.to)
    }
    let first = String(text[..<dots.lowerBound])
    let last = String(text[dots.upperBound...])
    guard !first.isEmpty || !last.isEmpty else { return nil }
    var range = Query.DateRange()
    if !first.isEmpty {
      guard let period = ISODate.period(first) else { return nil }
      range.from = period.from
    }
    if !last.isEmpty {
      guard let period = ISODate.period(last) else { return nil }
      range.to = period.to
    }
    if let from = range.from, let to = range.to, to < from { return nil }
    return range
  }
}

extension Query.Term {
  /// True for ids of claims and articles standing alone, which name what is wanted.
  fileprivate var isNaming: Bool {
    switch condition {
    case .claims, .articles: !isNegated
    default: false
    }
  }
}

extension QueryParser {
  /// What a key asks, in a few words.
  static func help(for key: String) -> String {
    switch key {
    case "is": "what sort of claim: quote, hedged, unattributed …"
    case "has": "what comes with it: number, date, note, tag …"
    case "source": "who says so: words, or unnamed, named, document"
    case "outlet": "who published it"
    case "tag": "your tag, or one below it"
    case "article": "in these articles: a1,a3"
    case "kind": "direct, indirect or mixed speech"
    case "modality": "done, planned, ordered, possible, denied or asked"
    case "basis": "how its source knows: witnessed, told, inferred, unstated"
    case "hedge": "a kind of hedge, or its words"
    case "removes": "mouths between outlet and origin: >=2"
    case "number": "a figure in it: 500, >100"
    case "date": "a date in it: 2018-10, 2018..2019-02"
    case "group": "in this group"
    case "verdict": "your verdict"
    case "rating": "its rating or its article's: B, 2, B2"
    case "name": "a person, organisation or place, in any spelling"
    case "worth": "how far it is worth checking, 0 to 1: >0.6"
    default: ""
    }
  }
}
