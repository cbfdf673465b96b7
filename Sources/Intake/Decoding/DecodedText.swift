internal import Digest
internal import UnicodeText

/// Bytes as loaded, made into text: valid UTF-8, NFC, lines ending in LF, no byte order mark.
package struct DecodedText: Hashable, Sendable {
  /// The text.
  package let bytes: [UInt8]
  /// The encoding it was read in.
  package let encoding: TextEncoding
  /// SHA-256 of the bytes as loaded, lower-case hexadecimal.
  package let rawDigest: String
  /// The number of bytes as loaded.
  package let rawByteCount: Int
}

extension DecodedText {
  /// The text of bytes that should be UTF-8, not normalised; what is no UTF-8 becomes U+FFFD.
  init(repairing raw: [UInt8]) {
    self.init(
      bytes: Array(String(decoding: raw, as: UTF8.self).utf8), encoding: .utf8,
      rawDigest: SHA256.hex(of: raw), rawByteCount: raw.count)
  }
}

/// Decodes bytes as loaded.
///
/// `encoding` is what the user or a page says; without it, a byte order mark decides, then the pattern of UTF-16,
/// then strict UTF-8, then Windows-1252 where that reads as Western text. Linear in the bytes.
package func decode(
  _ raw: [UInt8], as encoding: TextEncoding? = nil
) throws(IntakeError) -> DecodedText {
  try decode(raw, as: encoding, normalise: normalised)
}

/// Decodes, then normalises in the way given; a page is normalised block by block when its markup is gone.
func decode(
  _ raw: [UInt8], as encoding: TextEncoding?, normalise: ([UInt8]) -> [UInt8]
) throws(IntakeError) -> DecodedText {
  guard !raw.isEmpty else { throw .empty }
  guard raw.count <= TextLimits.mostBytes else { throw .tooLarge(bytes: raw.count) }
  var found = TextEncoding.utf8
  var plain: [UInt8]?
  if let encoding {
    found = encoding
  } else {
    if let kind = FileKind(of: raw) { throw .binary(kind) }
    if let guess = try guessedEncoding(of: raw) { found = guess } else { plain = raw }
  }
  let text = if let plain { plain } else { try utf8(of: raw, in: found) }
  if encoding == nil { try refuseControlCharacters(in: text) }
  return DecodedText(
    bytes: normalise(text), encoding: found, rawDigest: SHA256.hex(of: raw),
    rawByteCount: raw.count)
}

/// The text in NFC with lines ending in LF.
func normalised(_ text: [UInt8]) -> [UInt8] { composed(withPlainLineEnds(text)) }

/// The text in NFC.
///
/// Most texts hold nothing beyond Latin letters, typographic signs, common ideographs and pictures, none of which NFC
/// changes or joins; finding that out takes a tenth of the time of composing.
func composed(_ text: [UInt8]) -> [UInt8] {
  let span = text.span
  var index = 0
  while index + 2 < span.count {
    let byte = span[index]
    switch (byte, span[index + 1]) {
    // U+0000 to U+02FF.
    case (0..<0xCC, _): index += 1
    // U+2002 to U+20BF: spaces, dashes, quotation marks, currency signs.
    case (0xE2, 0x80) where span[index + 2] >= 0x82, (0xE2, 0x81...0x82): index += 3
    // U+4000 to U+9FFF.
    case (0xE4...0xE9, _): index += 3
    // U+1F000 to U+1FFFF.
    case (0xF0, 0x9F): index += 4
    default: return nfc(text)
    }
  }
  return index < span.count && span[index] >= 0xCC ? nfc(text) : text
}

/// The bytes without their mark as UTF-8, nothing else changed.
func utf8(of raw: [UInt8], in encoding: TextEncoding) throws(IntakeError) -> [UInt8] {
  let hasMark = !encoding.mark.isEmpty && raw.starts(with: encoding.mark)
  let body = hasMark ? Array(raw.dropFirst(encoding.mark.count)) : raw
  switch encoding {
  case .utf8:
    if let offset = firstInvalidByte(of: body) {
      throw notUTF8(raw, at: offset + (hasMark ? encoding.mark.count : 0))
    }
    return body
  case .utf16LittleEndian, .utf16BigEndian:
    return try UTF16Text.utf8(
      of: raw, from: raw.count - body.count, bigEndian: encoding == .utf16BigEndian)
  case .windows1252: return Windows1252.utf8(of: body)
  }
}

/// The encoding of some bytes; nil for valid UTF-8 without a mark, which is text as it stands.
private func guessedEncoding(of raw: [UInt8]) throws(IntakeError) -> TextEncoding? {
  for encoding in [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian]
  where raw.starts(with: encoding.mark) {
    return encoding
  }
  if let order = UTF16Text.order(of: raw) { return order }
  guard let offset = firstInvalidByte(of: raw) else { return nil }
  // Data is told apart first, so that it is not reported as badly encoded text.
  try refuseControlCharacters(in: raw)
  guard Windows1252.isPlausible(raw) else { throw notUTF8(raw, at: offset) }
  return .windows1252
}

private func notUTF8(_ raw: [UInt8], at offset: Int) -> IntakeError {
  .notUTF8(
    byte: raw[offset], offset: offset, line: 1 + raw[..<offset].count { $0 == UInt8(ascii: "\n") })
}

/// Refuses zero bytes, and more than one control character in twenty bytes.
///
/// Text has tabs, line and page ends only; one in twenty leaves room for the stray ones of old systems, and bytes
/// of a compressed or compiled file hold one in nine.
private func refuseControlCharacters(in text: [UInt8]) throws(IntakeError) {
  var controls = 0
  var first: Int?
  let span = text.span
  for index in span.indices {
    let byte = span[index]
    guard byte < 0x20 || byte == 0x7F else { continue }
    switch byte {
    case 0: throw .looksBinary(byte: byte, offset: index)
    case 0x09...0x0D, 0x1B: continue
    default:
      controls += 1
      if first == nil { first = index }
    }
  }
  if let first, controls * 20 > text.count {
    throw .looksBinary(byte: text[first], offset: first)
  }
}

/// The text with CR LF and lone CR as LF.
private func withPlainLineEnds(_ text: [UInt8]) -> [UInt8] {
  let carriageReturn = UInt8(ascii: "\r")
  let lineFeed = UInt8(ascii: "\n")
  guard text.contains(carriageReturn) else { return text }
  var output: [UInt8] = []
  output.reserveCapacity(text.count)
  var previous: UInt8 = 0
  for byte in text {
    if byte == carriageReturn {
      output.append(lineFeed)
    } else if byte != lineFeed || previous != carriageReturn {
      output.append(byte)
    }
    previous = byte
  }
  return output
}
