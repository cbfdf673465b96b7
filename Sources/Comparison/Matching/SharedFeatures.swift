internal import Casebook
internal import Prose

/// What two claims share, told in the spelling of the first.
struct SharedFeatures {
  private(set) var names: [String] = []
  private(set) var figures: [String] = []
  /// Words in quotation marks.
  private(set) var words: [String] = []
  /// The first phrase.
  private(set) var phrase: String?
  /// True when the sources share a word.
  let haveSource: Bool

  /// What two claims share in words and phrases.
  init(_ a: ClaimWording, _ b: ClaimWording) {
    func features(_ wording: ClaimWording) -> [Feature] {
      (ClaimFeatures(wording).features + ClaimFeatures.phrases(of: wording).features)
        .map(\.feature)
    }
    let keys = Set(features(b).map(\.key))
    self.init(features(a).filter { keys.contains($0.key) }, in: a)
  }

  /// What stands in a wording of some features.
  init(_ shared: [Feature], in wording: ClaimWording) {
    let article = wording.article
    // Whether a word is a name was settled over all claims, so features are found again by their word.
    let keys = Set(shared.map(\.key))
    haveSource = shared.contains { $0.kind == .source }
    for (feature, token) in ClaimFeatures(wording).features where keys.contains(feature.key) {
      let text = article.document.text(article.document.tokens[token])
      switch feature.kind {
      case .source, .phrase: continue
      case .number: figures.append(text)
      case .word, .name:
        if let name = article.analysis.names.at(article.nameIndices[token]) {
          let whole = article.text[name.span]
          if !names.contains(whole) { names.append(whole) }
        } else {
          words.append("‘\(text)’")
        }
      }
    }
    phrase = SharedFeatures.phrase(shared, in: wording)
  }

  private static func phrase(_ shared: [Feature], in wording: ClaimWording) -> String? {
    let keys = Set(shared.filter { $0.kind == .phrase }.map(\.key))
    guard !keys.isEmpty,
      let start = ClaimFeatures.phrases(of: wording).features.first(where: {
        keys.contains($0.feature.key)
      })
    else { return nil }
    let tokens = wording.propositionTokens.drop { $0 < start.token }
    return wording.article.wording(of: Array(tokens.prefix(ClaimFeatures.phraseLength))[...])
  }

  /// All of it in few words: "‘from a storage depot in …’; Kelsow harbour; 40".
  var summary: String {
    var parts: [String] = []
    if let phrase { parts.append("‘\(phrase) …’") }
    if !names.isEmpty { parts.append(ClaimMatch.list(names, joint: "and")) }
    if !figures.isEmpty { parts.append(ClaimMatch.list(figures, joint: "and")) }
    if phrase == nil, !words.isEmpty { parts.append(ClaimMatch.list(words, joint: "and")) }
    if parts.isEmpty, haveSource { parts.append("a like source") }
    return parts.joined(separator: "; ")
  }
}
