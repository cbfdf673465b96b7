internal import Casebook
internal import Prose

/// The outlets of some articles, with where each article names another's.
///
/// Names are looked up by their first words, so that the time grows with the text and not with the number of pairs.
struct Outlets {
  /// The outlets, each once, in the order of their first articles.
  let names: [OutletName]
  /// The outlet of each article, or nil where none is known.
  let ofArticle: [Int?]
  /// The articles of each outlet, in order.
  let articles: [[Int]]
  /// For each article the outlets that it names, its own left out, with the places.
  private let mentions: [[Int: [Range<Int>]]]

  init(_ compared: [ComparedArticle]) {
    var names: [OutletName] = []
    var numbers: [[WordKey]: Int] = [:]
    var articles: [[Int]] = []
    var ofArticle: [Int?] = []
    for (index, article) in compared.enumerated() {
      let name = OutletName(article.article.outlet)
      guard !name.words.isEmpty else {
        ofArticle.append(nil)
        continue
      }
      let number = numbers[name.words] ?? names.count
      if number == names.count {
        numbers[name.words] = number
        names.append(name)
        articles.append([])
      }
      articles[number].append(index)
      ofArticle.append(number)
    }
    self.names = names
    self.ofArticle = ofArticle
    self.articles = articles
    mentions = Outlets.mentions(of: names, in: compared, ofArticle)
  }

  private static func mentions(
    of names: [OutletName], in compared: [ComparedArticle], _ own: [Int?]
  ) -> [[Int: [Range<Int>]]] {
    var byWord: [WordKey: [Int]] = [:]
    var byLast: [WordKey: [Int]] = [:]
    for (number, name) in names.enumerated() {
      for word in Set([name.short.first, name.initials].compactMap(\.self)) {
        byWord[word, default: []].append(number)
      }
      if let last = name.short.last { byLast[last, default: []].append(number) }
    }
    // "The council" is nobody's where two loaded councils could be meant.
    let byLastAlone = byLast.filter { $0.value.count == 1 }
    return compared.enumerated().map { index, article in
      var candidates: Set<Int> = []
      var lasts: Set<Int> = []
      for word in article.words {
        if let numbers = byWord[word] { candidates.formUnion(numbers) }
        if let numbers = byLastAlone[word] { lasts.formUnion(numbers) }
      }
      let speakers = lasts.isEmpty ? [] : article.sourceTokens
      var found: [Int: [Range<Int>]] = [:]
      for number in candidates.union(lasts) where number != own[index] {
        var places = names[number].places(in: article)
        // "The council says" of an article that gives no council's name means the one that is loaded.
        if places.isEmpty, lasts.contains(number) {
          places = names[number].shortPlaces(in: article).filter {
            speakers.contains($0.lowerBound)
          }
        }
        if !places.isEmpty { found[number] = places }
      }
      return found
    }
  }

  /// The outlets that an article names, in order, its own left out.
  func named(inArticle index: Int) -> [(outlet: Int, places: [Range<Int>])] {
    mentions[index].sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Where an article names an outlet, in order and apart.
  func places(of outlet: Int, inArticle index: Int) -> [Range<Int>] {
    mentions[index][outlet] ?? []
  }
}

extension Outlets {
  /// The credits that one article gives to the outlet of another, by their places among the articles.
  func credit(from article: Int, to other: Int, of compared: [ComparedArticle]) -> Credit {
    let outlet = ofArticle[other]
    return Credit(
      from: compared[article],
      places: outlet.map { places(of: $0, inArticle: article) } ?? [],
      isSameOutlet: outlet != nil && ofArticle[article] == outlet)
  }
}

extension ComparedArticle {
  /// The tokens that name who says something.
  var sourceTokens: Set<Int> {
    Set(analysis.attributions.flatMap { $0.source.flatMap(tokens) })
  }
}
