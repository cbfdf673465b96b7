internal import Files
internal import Intake

/// Turns the words of `load` into files.
struct FileFinding {
  /// The home folder, for `~`.
  let home: String?

  /// The files that a word names: itself, what its pattern fits, or the articles below a folder.
  func files(_ word: Word) throws(ShellError) -> [String] {
    let path = Files.expandingHome(word.text, home: home)
    guard !path.hasPrefix("http://"), !path.hasPrefix("https://") else {
      throw ShellError(
        .other(
          "Addresses cannot be loaded yet.",
          mend:
            "Save the page in your browser and load that file, or copy the article and type: paste"),
        at: word.place)
    }
    let paths = try wrapping(word) { () throws(FileError) in
      word.isQuoted ? [path] : try Files.expand(path)
    }
    var files: [String] = []
    for path in paths {
      if Files.isFolder(path) {
        files += try wrapping(word) { () throws(FileError) in
          try Files.files(below: path).filter(FileFinding.looksLikeArticle)
        }
      } else {
        files.append(path)
      }
    }
    guard !files.isEmpty else {
      throw ShellError(
        .other(
          "There is no article in ‘\(word.text)’.",
          mend:
            "A folder gives its .txt, .md, .html, .eml, .pdf, .jsonl, .warc, .zip and .gz files; name others one by one."
        ), at: word.place)
    }
    return files
  }

  /// True for a file that a folder stands for; saved sessions lie beside articles but are none.
  private static func looksLikeArticle(_ path: String) -> Bool {
    // Beside a saved page lies a folder with its pictures and frames.
    let folders = path.split(separator: "/").dropLast()
    guard !folders.contains(where: { $0.hasSuffix("_files") }) else { return false }
    guard let format = TextFormat(name: path), !path.hasSuffix(".journal.jsonl") else {
      return ContainerKind(name: path) != nil
    }
    return format != .jsonLines || !isSession(path)
  }

  /// True for a saved session.
  static func isSession(_ path: String) -> Bool {
    guard path.hasSuffix(".json"), let head = try? Files.readBeginning(of: path, count: 64) else {
      return false
    }
    // A snapshot begins with what it is about (Documentation/SessionFormat.md).
    let words = String(decoding: head, as: UTF8.self).filter { !$0.isWhitespace }
    return words.hasPrefix("{\"about\":{\"articles\":")
  }

  private func wrapping<Value>(
    _ word: Word, _ body: () throws(FileError) -> Value
  ) throws(ShellError) -> Value {
    do throws(FileError) {
      return try body()
    } catch {
      throw ShellError(.files(error), at: word.place)
    }
  }
}
