/// A format that is not text, known by its first bytes.
package enum FileKind: String, CaseIterable, Hashable, Sendable {
  case pdf, zip, gzip, bzip2, xz, zstandard, sevenZip, rar
  case png, jpeg, gif, webp, tiff
  case elf, sqlite, oldOffice, richText, mp4, mp3, utf32

  /// The kind of some bytes, or nil when none of the known beginnings fits.
  package init?(of bytes: [UInt8]) {
    guard let kind = FileKind.allCases.first(where: { $0.fits(bytes) }) else { return nil }
    self = kind
  }

  private func fits(_ bytes: [UInt8]) -> Bool {
    signatures.contains { bytes.dropFirst(offset).starts(with: $0) }
  }

  /// Where the signature stands.
  private var offset: Int {
    switch self {
    case .mp4: 4
    case .webp: 8
    default: 0
    }
  }

  /// The first bytes, from each format's own specification.
  private var signatures: [[UInt8]] {
    switch self {
    case .pdf: [Array("%PDF-".utf8)]
    case .zip: [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06]]
    case .gzip: [[0x1F, 0x8B]]
    case .bzip2: [Array("BZh".utf8) + [0x39, 0x31, 0x41], Array("BZh91AY".utf8)]
    case .xz: [[0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]]
    case .zstandard: [[0x28, 0xB5, 0x2F, 0xFD]]
    case .sevenZip: [[0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]]
    case .rar: [Array("Rar!".utf8) + [0x1A, 0x07]]
    case .png: [[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]]
    case .jpeg: [[0xFF, 0xD8, 0xFF]]
    case .gif: [Array("GIF87a".utf8), Array("GIF89a".utf8)]
    case .webp: [Array("WEBPVP8".utf8)]
    case .tiff: [[0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A]]
    case .elf: [[0x7F, 0x45, 0x4C, 0x46]]
    case .sqlite: [Array("SQLite format 3".utf8) + [0]]
    case .oldOffice: [[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]]
    case .richText: [Array("{\\rtf".utf8)]
    case .mp4: [Array("ftyp".utf8)]
    case .mp3: [Array("ID3".utf8) + [0x02], Array("ID3".utf8) + [0x03], Array("ID3".utf8) + [0x04]]
    case .utf32: [[0xFF, 0xFE, 0x00, 0x00], [0x00, 0x00, 0xFE, 0xFF]]
    }
  }

  /// The kind in words, with its article.
  var words: String {
    switch self {
    case .pdf: "a PDF document"
    case .zip: "a ZIP archive (as Word, OpenDocument and EPUB files are)"
    case .gzip, .bzip2, .xz, .zstandard: "a compressed file (\(rawValue))"
    case .sevenZip: "a 7-Zip archive"
    case .rar: "a RAR archive"
    case .png, .jpeg, .gif, .tiff, .webp: "a picture (\(rawValue.uppercased()))"
    case .elf: "a program (ELF)"
    case .sqlite: "an SQLite database"
    case .oldOffice: "an old Office document"
    case .richText: "a Rich Text document"
    case .mp4: "a video or sound file (MP4)"
    case .mp3: "a sound file (MP3)"
    case .utf32: "UTF-32 text"
    }
  }

  /// What to do instead of loading it.
  var mend: String {
    switch self {
    case .pdf: "Make text of it first: pdftotext FILE.pdf, then load FILE.txt"
    case .zip:
      "Unpack an archive and load the files inside; save a document as plain text or HTML, and load that."
    case .gzip: "Unpack it first: gunzip FILE"
    case .bzip2: "Unpack it first: bunzip2 FILE"
    case .xz: "Unpack it first: unxz FILE"
    case .zstandard: "Unpack it first: unzstd FILE"
    case .sevenZip, .rar: "Unpack it first, then load the files inside."
    case .png, .jpeg, .gif, .tiff, .webp: "Type the words of the picture instead: paste"
    case .elf: "Load a text, Markdown, HTML or JSON lines file."
    case .sqlite: "Export the articles as JSON lines, then load those."
    case .oldOffice, .richText:
      "Save it as plain text (UTF-8) in the program that made it, then load that."
    case .mp4, .mp3: "Load a transcript of it instead."
    case .utf32: "Save it as UTF-8, for example: iconv -f UTF-32 -t UTF-8 FILE > NEWFILE"
    }
  }
}
