internal import Casebook
internal import Digest

/// Makes the article of a PDF from the layout of its text.
enum PDFArticle {
  /// The article; `layout` is what `pdftotext -bbox-layout` prints for the document `raw`.
  static func article(
    from layout: [UInt8], of raw: [UInt8], name: String
  ) throws(IntakeError) -> IntakeArticle {
    let layout = PDFLayout(layout)
    let furniture = furniture(of: layout)
    var text = ComposedText()
    var open: (words: String, page: Int)?
    for (index, block) in layout.blocks.enumerated() {
      let words = joined(block.lines)
      if furniture.contains(index) {
        // A paragraph goes on behind it: it is kept at the end of what is open.
        continue
      }
      if let before = open {
        if goesOn(from: before.words, to: words, isNewPage: block.page != before.page) {
          open = (joined([before.words, words]), block.page)
          continue
        }
        text.append(Array(before.words.utf8))
      }
      open = (words, block.page)
    }
    if let open { text.append(Array(open.words.utf8)) }
    for index in furniture.sorted() where !isPageNumber(joined(layout.blocks[index].lines)) {
      let words = joined(layout.blocks[index].lines)
      // A running head is the same on every page; once is enough.
      let isFirst = !furniture.contains { other in
        other < index && mask(joined(layout.blocks[other].lines)) == mask(words)
      }
      if isFirst { text.append(Array(words.utf8), as: .furniture, rule: "page-margin") }
    }
    let origin = Origin(
      location: name, rawDigest: SHA256.hex(of: raw), byteCount: raw.count, encoding: "PDF")
    return try Intake.article(of: text, format: .pdf, known: Metadata(), origin: origin)
  }

  /// The lines of a paragraph as one; a word that a hyphen parts at a line's end is put together.
  static func joined(_ lines: [String]) -> String {
    var output = ""
    for line in lines {
      let startsLower = line.first?.isLowercase ?? false
      let letterBefore = output.dropLast().last?.isLetter ?? false
      if (output.hasSuffix("-") || output.hasSuffix("\u{2010}")), startsLower, letterBefore {
        output.removeLast()
      } else if !output.isEmpty {
        output += " "
      }
      output += line
    }
    return output.replacing("\u{AD}", with: "")
  }

  /// True when a paragraph was only cut by a column's or a page's end.
  private static func goesOn(from first: String, to second: String, isNewPage: Bool) -> Bool {
    guard let last = first.last(where: { !"\"'”’)".contains($0) }), let next = second.first else {
      return false
    }
    let isOpen = !".!?:;…".contains(last)
    // A heading has no full stop either, but a paragraph does not begin with a small letter.
    return isOpen && next.isLowercase && first.split(separator: " ").count > 6
  }

  /// The running heads and feet: at the margin of a page, and on other pages too but for their numbers.
  private static func furniture(of layout: PDFLayout) -> Set<Int> {
    // A tenth of a page is what books and papers leave for them.
    let margin = layout.pageHeight / 10
    let candidates = layout.blocks.indices.filter { index in
      let block = layout.blocks[index]
      return block.lines.count <= 2
        && (block.bottom < margin || block.top > layout.pageHeight - margin)
    }
    let pages = Dictionary(
      grouping: candidates, by: { mask(joined(layout.blocks[$0].lines)) }
    ).mapValues { Set($0.map { layout.blocks[$0].page }).count }
    return Set(
      candidates.filter { index in
        let words = joined(layout.blocks[index].lines)
        return isPageNumber(words) || (pages[mask(words)] ?? 0) > 1
      })
  }

  private static func isPageNumber(_ words: String) -> Bool {
    let mask = mask(words)
    return ["0", "page 0", "0 / 0", "0/0", "page 0 of 0", "- 0 -", "– 0 –"].contains(mask)
  }

  /// Lower case, each number as 0.
  private static func mask(_ words: String) -> String {
    var output = ""
    for letter in words.lowercased() {
      if letter.isNumber, output.last == "0" { continue }
      output.append(letter.isNumber ? "0" : letter)
    }
    return output
  }
}
