import TestSupport
import Testing

@testable import Inference
@testable import Prose

/// A kind as the labels of the name head spell it.
private struct NameLabel: CustomStringConvertible {
  let description: String

  init(_ kind: NameMention.Kind) {
    description =
      switch kind {
      case .person: "PER"
      case .organisation: "ORG"
      case .place: "LOC"
      case .other: "OTH"
      }
  }
}

@Suite struct LanguageModelTests {
  /// Margins reach from -13 to 13; what the polynomials of both sides differ by grows along a sentence.
  static let marginTolerance: Float = 0.5

  @Test(arguments: TorchReading.all.indices)
  func `Swift reads as torch reads`(index: Int) throws {
    let torch = TorchReading.all[index]
    let model = try #require(LanguageModel.bundled)
    let words = torch.words.split(separator: " ").map(String.init)
    let document = Document(words: [words])
    let batch = StretchBatch(
      Stretch.stretches(of: document)[...], of: document, vocabulary: model.vocabulary,
      longest: model.encoder.longest)
    #expect(batch.pieces.pieces == torch.pieces)
    #expect(batch.pieces.shapes == torch.shapes)
    let annotation = model.annotate(document, vectors: true)
    #expect(
      annotation.words.map(\.wordClass.name) == torch.classes.split(separator: " ").map(String.init)
    )
    for (word, head) in zip(annotation.words, torch.heads) where head >= 0 {
      #expect(Int(word.head) + 1 == head)
    }
    let names = annotation.names.map { name in
      "\(NameLabel(name.kind)) \(words[name.tokens].joined(separator: " "))"
    }
    #expect(names == torch.names)
    #expect(annotation.cueMargins.count == torch.cueMargins.count)
    for (margin, other) in zip(annotation.cueMargins, torch.cueMargins) {
      #expect(abs(margin - other) < LanguageModelTests.marginTolerance)
    }
    // Rounded alike on both sides, so only the order of additions and the polynomials differ.
    let vector = try #require(annotation.vectors.first)
    #expect(vector.likeness(to: SentenceVector(values: torch.vector)) > 0.99)
  }

  @Test func `every token has its word and every sentence one root`() throws {
    let model = try #require(LanguageModel.bundled)
    let document = Document(
      "The depot burned, a port official told the Gazette. “Nobody was hurt,” she said! Was it arson?"
    )
    let annotation = model.annotate(document, vectors: true)
    #expect(annotation.words.count == document.tokens.count)
    #expect(annotation.vectors.count == document.sentences.count)
    for sentence in document.sentences {
      let roots = sentence.tokens.filter { annotation.words[$0].head < 0 }
      #expect(roots.count == 1)
      for token in sentence.tokens where annotation.words[token].head >= 0 {
        #expect(sentence.tokens.contains(Int(annotation.words[token].head)))
      }
    }
  }

  @Test func `threads change nothing`() throws {
    let model = try #require(LanguageModel.bundled)
    let text = (1...60).map {
      "Clerk number \($0) of Tarn Freight told Petra Voss that the gate was shut."
    }
    let document = Document(text.joined(separator: " "))
    let alone = model.annotate(document, threads: 1)
    let shared = model.annotate(document, threads: 3)
    #expect(alone.words == shared.words)
    #expect(alone.names == shared.names)
  }

  @Test func `asks whether to go on, and stops`() throws {
    let model = try #require(LanguageModel.bundled)
    let document = Document(String(repeating: "The gate was shut at night. ", count: 800))
    struct Enough: Error {}
    var told: [Int] = []
    #expect(throws: Enough.self) {
      _ = try model.annotate(document) { (tokens) throws(Enough) in
        told.append(tokens)
        if told.count == 2 { throw Enough() }
      }
    }
    #expect(told.count == 2)
    #expect(told == told.sorted())
  }

  @Test func `a sentence of a thousand words is one tree`() throws {
    let model = try #require(LanguageModel.bundled)
    let document = Document(String(repeating: "the gate and ", count: 400) + "the quay.")
    let annotation = model.annotate(document)
    #expect(annotation.words.count == document.tokens.count)
    for start in annotation.words.indices {
      var token = start
      var steps = 0
      while annotation.words[token].head >= 0, steps <= annotation.words.count {
        token = Int(annotation.words[token].head)
        steps += 1
      }
      #expect(annotation.words[token].head == -1)
    }
  }

  @Test(arguments: [
    "", " ", "\u{0}\u{1}\u{7F}", String(repeating: "x", count: 40_000),
    String(repeating: "\"", count: 10_000),
    String(repeating: "é̂\u{200D}", count: 3000), "𐍈𝕏🧿👩‍👩‍👧中文한국어العربية\u{10FFFF}\u{FFFF}\u{2028}",
    String(repeating: "(", count: 2000), String(repeating: "a.", count: 5000),
  ])
  func `hostile text has an annotation`(text: String) throws {
    let model = try #require(LanguageModel.bundled)
    let document = Document(text)
    let annotation = model.annotate(document, vectors: true)
    #expect(annotation.words.count == document.tokens.count)
    #expect(annotation.vectors.count == document.sentences.count)
  }

  /// Mutations of an article, 60 seeds.
  @Test func `mutated articles have annotations`() throws {
    let model = try #require(LanguageModel.bundled)
    let text = Array(
      "KELSOW — “At least 40 drums are missing,” Petra Voss of Tarn Freight told The Harbour Gazette on Monday."
        .unicodeScalars)
    let odd: [Unicode.Scalar] = [
      "\u{0}", "\u{301}", "”", "\n", "\u{1F9FF}", "-", "'", "\u{200B}", "İ", "ß",
    ]
    for seed in 1...60 {
      var random = SplitMix64(seed: UInt64(seed))
      var mutated = text
      for _ in 0..<12 {
        let place = Int.random(in: 0..<mutated.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: mutated.remove(at: place)
        case 1: mutated.insert(odd[Int.random(in: 0..<odd.count, using: &random)], at: place)
        default: mutated.swapAt(place, Int.random(in: 0..<mutated.count, using: &random))
        }
      }
      var string = ""
      string.unicodeScalars.append(contentsOf: mutated)
      let document = Document(string)
      let annotation = model.annotate(document)
      #expect(annotation.words.count == document.tokens.count, "seed \(seed)")
      #expect(
        annotation.names.allSatisfy { $0.tokens.upperBound <= document.tokens.count },
        "seed \(seed)")
    }
  }
}
