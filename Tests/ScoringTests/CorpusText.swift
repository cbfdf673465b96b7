import JSON
import Scoring

/// A file of a corpus with these lines.
func corpus(_ text: String, path: String = "corpus") throws -> CorpusFile {
  try CorpusFile(path: path, bytes: Array(text.utf8))
}

/// A treebank of sentences of rows, written with spaces for tabs; a row has the columns that matter: number, form,
/// lemma, class, head, relation and perhaps the notes.
func treebank(_ sentences: String...) throws -> CorpusFile {
  let lines = sentences.joined(separator: "\n\n").split(
    separator: "\n", omittingEmptySubsequences: false
  ).map { line -> String in
    guard !line.hasPrefix("#"), !line.isEmpty else { return String(line) }
    let row = line.split(separator: " ").map(String.init)
    let notes = row.count > 6 ? row[6] : "_"
    return [row[0], row[1], row[2], row[3], "_", "_", row[4], row[5], "_", notes]
      .joined(separator: "\t")
  }
  return try corpus(lines.joined(separator: "\n") + "\n")
}

/// A language core that knows a few words, and gives every text a vector by its length and its first letter,
/// and finds it worth checking from ten letters on.
let smallCore = LanguageCore(
  read: { sentences in
    sentences.map { words in
      SentenceReading(
        words: words.enumerated().map { smallReading($1, at: $0 + 1) }, names: smallNames(words))
    }
  },
  vectors: { texts in
    texts.map { [Float($0.utf8.count), Float($0.utf8.first ?? 0)] }
  },
  worths: { texts in texts.map { $0.utf8.count - 10 } },
  // Evidence with "not" refutes, the more the longer; evidence with "?" leaves open.
  agreements: { pairs in
    pairs.map { pair in
      if pair.evidence.contains("?") { return [0.1, 0.1, 0.8] }
      let isDenial = pair.evidence.contains("not")
      return isDenial ? [0.1, 0.5 + Float(pair.evidence.utf8.count) / 100, 0] : [0.9, 0.05, 0.05]
    }
  })

/// Every word but the second hangs on the second, which is the root.
private func smallReading(_ word: String, at number: Int) -> WordReading {
  let isRoot = number == 2
  return WordReading(
    wordClass: isRoot ? "VERB" : word.first?.isLetter == true ? "NOUN" : "PUNCT",
    lemma: isRoot && word.hasSuffix("s") ? String(word.dropLast()) : word, head: isRoot ? 0 : 2,
    relation: isRoot ? "root" : number == 1 ? "nsubj" : "obj")
}

/// Each run of words in capitals is a person.
private func smallNames(_ words: [String]) -> [TypedSpan] {
  let isName = words.map { $0.first?.isUppercase == true }
  var names: [TypedSpan] = []
  for index in words.indices where isName[index] && (index == 0 || !isName[index - 1]) {
    let end = words.indices[index...].first { !isName[$0] } ?? words.count
    names.append(TypedSpan(words: index..<end, type: .person))
  }
  return names
}

/// The figures of a task as one line of JSON, or the message of what is wrong.
func score(_ name: String, _ files: CorpusFile..., core: LanguageCore? = smallCore) -> String {
  guard let task = ScoringTask.all.first(where: { $0.name == name }) else { return "no task" }
  do throws(ScoringError) {
    return JSONWriter.line(.object(try task.figures(of: files, core: core)))
  } catch {
    return error.description
  }
}
