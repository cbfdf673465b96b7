internal import Casebook

/// Counts words as editors do: runs between spaces that hold a letter or a figure.
enum WordCount {
  /// The words of an article's story, furniture left out.
  static func story(of article: Article, text: ArticleText) -> Int {
    article.paragraphs.filter { !$0.role.isFurniture }.reduce(0) { sum, paragraph in
      sum + words(in: text.bytes, text.byteRange(of: paragraph.span))
    }
  }

  /// The words in a range of UTF-8 bytes; linear.
  static func words(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    let span = bytes.span
    var count = 0
    var holdsLetter = false
    for index in range {
      let byte = span[index]
      switch byte {
      case 0x09...0x0D, 0x20:
        if holdsLetter { count += 1 }
        holdsLetter = false
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        holdsLetter = true
      // U+0080 to U+00BF and U+2000 to U+2FFF are signs and marks; all else beyond ASCII counts as letters.
      case 0xC3...0xE1, 0xE3...0xF4: holdsLetter = true
      case 0xC2 where index + 1 < range.upperBound && span[index + 1] == 0xA0:
        // A no-break space.
        if holdsLetter { count += 1 }
        holdsLetter = false
      default: break
      }
    }
    return count + (holdsLetter ? 1 : 0)
  }
}
