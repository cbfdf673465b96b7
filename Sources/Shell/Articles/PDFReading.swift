internal import Files
internal import Intake

/// Reads PDF documents with poppler's `pdftotext`, a program of its own: what it makes of a hostile file is its end, not
/// ours.
enum PDFReading {
  /// A minute of its time and 2 GB of memory are a hundred times what a long report takes.
  private static let command = """
    command -v pdftotext >/dev/null || exit 127; ulimit -t 60; ulimit -v 2000000; \
    exec pdftotext -q -enc UTF-8 -bbox-layout - - 2>/dev/null
    """

  /// What `pdftotext -bbox-layout` prints for a document.
  static func layout(of document: [UInt8]) throws(IntakeError) -> [UInt8] {
    guard let result = try? Files.run(command, input: document), result.status != 127 else {
      throw .programMissing("pdftotext")
    }
    guard result.status == 0 else { throw .container(.damaged, .pdf) }
    return result.output
  }
}
