internal import CKernels
internal import CModels

/// The named blocks of a model, as Tools/training/export.py writes them.
///
/// Nothing is copied: blocks are read where the program's file is mapped.
@safe
package struct ModelFile: Sendable {
  // Constant data of the program.
  nonisolated(unsafe) private let bytes: UnsafeRawBufferPointer
  private let blocks: [String: Block]

  struct Block: Sendable {
    var rows: Int
    var columns: Int
    var range: Range<Int>
  }

  /// The language model in this program, or nil when its bytes are not what they should be.
  package static let language = open()

  /// The layer of word senses in this program, or nil when its bytes are not what they should be.
  package static let sense = unsafe ModelFile(
    UnsafeRawBufferPointer(start: hearsay_sense_model(), count: hearsay_sense_model_size()))

  /// The layers that read two statements together, or nil when their bytes are not what they should be.
  package static let agreement = unsafe ModelFile(
    UnsafeRawBufferPointer(start: hearsay_agreement_model(), count: hearsay_agreement_model_size()))

  private static func open() -> ModelFile? {
    hearsay_keep_freed_memory()
    return unsafe ModelFile(
      UnsafeRawBufferPointer(
        start: hearsay_language_model(), count: hearsay_language_model_size()))
  }

  private init?(_ bytes: UnsafeRawBufferPointer) {
    unsafe self.bytes = bytes
    let head = 12
    let entry = 48
    guard bytes.count > head, unsafe bytes.prefix(8).elementsEqual("HEARSAY1".utf8) else {
      return nil
    }
    func number(_ place: Int) -> Int {
      Int(unsafe UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
    }
    let count = number(8)
    guard count < 1000, bytes.count >= head + count * entry else { return nil }
    var blocks: [String: Block] = [:]
    for place in stride(from: head, to: head + count * entry, by: entry) {
      let name = unsafe bytes[place..<place + 32].prefix { $0 != 0 }
      let start = number(place + 40)
      let length = number(place + 44)
      guard start >= 0, start + length <= bytes.count, start % 64 == 0 else { return nil }
      blocks[unsafe String(decoding: name, as: UTF8.self)] = Block(
        rows: number(place + 32), columns: number(place + 36), range: start..<start + length)
    }
    self.blocks = blocks
  }

  /// A block of at least this many bytes, or nil.
  func block(_ name: String, atLeast bytes: (Block) -> Int) -> Block? {
    guard let block = blocks[name], block.range.count >= bytes(block) else { return nil }
    return block
  }

  /// Where a place of a block lies, as numbers of a type.
  func pointer<Number>(_ block: Block, at offset: Int = 0, as type: Number.Type) -> UnsafePointer<
    Number
  >? {
    unsafe bytes.baseAddress.map { base in
      unsafe (base + block.range.lowerBound + offset).assumingMemoryBound(to: type)
    }
  }
}

extension ModelFile {
  /// The lines of a block of text; none when there is no such block.
  package func lines(_ name: String) -> [String] {
    guard let block = blocks[name], let start = unsafe pointer(block, as: UInt8.self) else {
      return []
    }
    let text = unsafe String(
      decoding: UnsafeBufferPointer(start: start, count: block.range.count), as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// A block of 64-bit numbers, copied; nil when it is missing.
  package func numbers64(_ name: String) -> [UInt64]? {
    guard let block = block(name, atLeast: { $0.rows * $0.columns * 8 }),
      let start = unsafe pointer(block, as: UInt64.self)
    else { return nil }
    return unsafe Array(UnsafeBufferPointer(start: start, count: block.rows * block.columns))
  }

  /// A block of 32-bit numbers, copied; nil when it is missing.
  package func numbers32(_ name: String) -> [UInt32]? {
    guard let block = block(name, atLeast: { $0.rows * $0.columns * 4 }),
      let start = unsafe pointer(block, as: UInt32.self)
    else { return nil }
    return unsafe Array(UnsafeBufferPointer(start: start, count: block.rows * block.columns))
  }

  /// A block of floating-point numbers as a matrix of its own; nil when it is missing.
  package func matrix(_ name: String) -> Matrix? {
    guard let block = block(name, atLeast: { $0.rows * $0.columns * 4 }),
      let start = unsafe pointer(block, as: Float.self)
    else { return nil }
    let matrix = Matrix(rows: block.rows, columns: block.columns)
    unsafe matrix.values.update(from: start, count: block.rows * block.columns)
    return matrix
  }
}
