/// The blocks of text on the pages of a PDF, as `pdftotext -bbox-layout` prints them (poppler).
struct PDFLayout {
  /// A block of a page: its lines, and where it stands.
  struct Block: Hashable {
    var page: Int
    /// The words of each line, parted by spaces.
    var lines: [String]
    /// The distance from the top of the page, in points.
    var top: Double
    var bottom: Double
  }

  private(set) var blocks: [Block] = []
  private(set) var pageCount = 0
  /// The height of the last page, in points.
  private(set) var pageHeight = 0.0

  /// Reads the blocks, passing over what is no element of such a file; linear.
  init(_ bytes: [UInt8]) {
    var words: [String] = []
    var place = 0
    while let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else { break }
      let tag = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
      place = end + 1
      switch tag.prefix(while: { $0 != " " }) {
      case "page":
        pageCount += 1
        pageHeight = PDFLayout.number("height", in: tag)
      case "block":
        blocks.append(
          Block(
            page: pageCount, lines: [], top: PDFLayout.number("yMin", in: tag),
            bottom: PDFLayout.number("yMax", in: tag)))
      case "word":
        let stop = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.endIndex
        words.append(PDFLayout.text(bytes[place..<stop]))
        place = stop
      case "/line":
        if !blocks.isEmpty, !words.isEmpty {
          blocks[blocks.count - 1].lines.append(words.joined(separator: " "))
        }
        words = []
      default: break
      }
    }
    blocks.removeAll(where: \.lines.isEmpty)
  }

  private static func number(_ name: String, in tag: String) -> Double {
    guard let start = tag.firstRange(of: " \(name)=\"") else { return 0 }
    return Double(tag[start.upperBound...].prefix { $0 != "\"" }) ?? 0
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: HTMLEntity.resolved(Array(bytes)), as: UTF8.self)
  }
}
