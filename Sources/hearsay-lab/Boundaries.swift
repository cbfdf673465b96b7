import ArgumentParser
import Files
import Prose
import Terminal

/// `hearsay-lab boundaries TEXT ENDS`: the features of borders between sentences, for `Tools/training/sentences.py`.
struct Boundaries: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the features of borders between sentences, for the training of their weights.")

  @Argument(help: ArgumentHelp("Blocks of text parted by zero bytes.", valueName: "text"))
  var text: String

  @Argument(help: ArgumentHelp("Byte positions of sentence ends, one a line.", valueName: "ends"))
  var ends: String

  func run() throws {
    let output = Output()
    do throws(FileError) {
      let bytes = try Files.read(text)
      let lines = String(decoding: try Files.read(ends), as: UTF8.self)
      let truth = Set(lines.split(separator: "\n").compactMap { UInt32($0) })
      var blocks: [ByteRange] = []
      var start = 0
      for index in 0...bytes.count where index == bytes.count || bytes[index] == 0 {
        blocks.append(ByteRange(start..<index))
        start = index + 1
      }
      // 18 as in the script's BITS.
      Document(bytes, blocks: blocks).boundaries(ends: truth, bits: 18) { position, rule, buckets in
        let numbers = [position, rule ? 1 : 0] + buckets
        output.write(numbers.map(String.init).joined(separator: " ") + "\n")
      }
    } catch {
      output.write("\(error)\n", to: .error)
      throw ExitCode(1)
    }
    try output.finish()
  }
}
