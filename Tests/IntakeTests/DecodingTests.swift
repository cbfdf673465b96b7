import Casebook
import TestSupport
import Testing

@testable import Intake

@Suite struct DecodingTests {
  /// The bytes of a text in an encoding, written apart from the decoder.
  static func encode(_ text: String, as encoding: TextEncoding, marked: Bool) -> [UInt8] {
    let mark = marked ? encoding.mark : []
    switch encoding {
    case .utf8: return mark + Array(text.utf8)
    case .utf16LittleEndian:
      return mark + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: return mark + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .windows1252:
      return text.unicodeScalars.map { scalar in
        Windows1252.upper.firstIndex(of: scalar.value).map { UInt8($0 + 0x80) }
          ?? UInt8(truncatingIfNeeded: scalar.value)
      }
    }
  }

  @Test(arguments: TextEncoding.allCases, [true, false])
  func `decoding undoes encoding for any text`(encoding: TextEncoding, marked: Bool) throws {
    for seed in 0..<200 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var text = random.text(upTo: 80)
      if encoding == .windows1252 {
        text = String(
          String.UnicodeScalarView(
            text.unicodeScalars.map { scalar in
              scalar.value < 0x80
                ? scalar
                : Unicode.Scalar(Windows1252.upper[Int(scalar.value % 32)]) ?? "?"
            }))
      }
      // A text that begins with a mark of its own is ambiguous without a further one.
      if text.unicodeScalars.first == "\u{FEFF}", !marked { continue }
      let raw = Self.encode(text, as: encoding, marked: marked)
      #expect(
        try utf8(of: raw, in: encoding) == Array(text.utf8), "seed \(seed), \(encoding.rawValue)")
    }
  }

  @Test(arguments: [
    (TextEncoding.utf8, true), (.utf8, false), (.utf16LittleEndian, true),
    (.utf16LittleEndian, false), (.utf16BigEndian, true), (.utf16BigEndian, false),
    (.windows1252, false),
  ])
  func `the encoding of western text is found`(encoding: TextEncoding, marked: Bool) throws {
    let text = "Le maire a dit : « Où est la caisse ? » – “Nobody knows”, said Zoë."
    let decoded = try decode(Self.encode(text, as: encoding, marked: marked))
    #expect(decoded.encoding == encoding)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
  }

  @Test(arguments: [
    ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("\r\r\n\n", "\n\n\n"), ("e\u{301}", "é"),
    ("\u{FEFF}mark", "mark"), ("A\u{30A}ngstro\u{308}m", "Ångström"),
  ])
  func `line ends become LF and letters NFC`(text: String, expected: String) throws {
    let decoded = try decode(Array(text.utf8))
    #expect(Array(decoded.bytes) == Array(expected.utf8))
  }

  @Test(
    arguments: [
      ([0xC0, 0x80], 0), ([0x61, 0xE0, 0x80, 0x80], 1), ([0xED, 0xA0, 0x80], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0), ([0xE2, 0x82], 0), ([0x61, 0x62, 0xFF], 2), ([0x80], 0),
      ([0xF0, 0x9F, 0x98, 0x80, 0xC3], 4), ([0xC3, 0xA9, 0xC3, 0x28], 2),
    ] as [([UInt8], Int)])
  func `the first byte that breaks UTF-8 is found`(bytes: [UInt8], offset: Int) {
    #expect(firstInvalidByte(of: bytes) == offset)
  }

  @Test func `the strict check agrees with the standard library`() {
    for seed in 0..<2000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var bytes = Array(random.text(upTo: 12).utf8)
      if !bytes.isEmpty {
        bytes[random.below(bytes.count)] = UInt8(random.below(256))
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((firstInvalidByte(of: bytes) == nil) == isValid, "seed \(seed)")
    }
  }

  @Test func `damaged UTF-8 is not taken for Windows-1252`() {
    let bytes = Array("Où est la caisse, é, ü, ö — “ici”".utf8) + [0xC3]
    #expect(throws: IntakeError.notUTF8(byte: 0xC3, offset: bytes.count - 1, line: 1)) {
      try decode(bytes)
    }
  }

  @Test func `another script's old encoding is not taken for Windows-1252`() {
    // Windows-1251 for some Russian words.
    let bytes: [UInt8] = [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x0A, 0xEC, 0xE8, 0xF0, 0x2E]
    #expect(throws: IntakeError.notUTF8(byte: 0xCF, offset: 0, line: 1)) { try decode(bytes) }
  }

  @Test func `the digests are of the bytes as loaded and of the text`() throws {
    let unix = try #require(
      try articles(from: Array("One line\n\nMore.".utf8), name: "a.txt").first)
    let dos = try #require(
      try articles(from: Array("One line\r\n\r\nMore.".utf8), name: "b.txt").first)
    #expect(unix.origin.rawDigest != dos.origin.rawDigest)
    #expect(unix.textDigest == dos.textDigest)
    // From `printf 'One line\n\nMore.' | sha256sum`.
    #expect(
      unix.origin.rawDigest == "0e5ccb627fd02c225e7551c2bd70a5e36d1aa4933098be2c68f030bf1a8c6ecc")
    #expect(unix.textKey == "sha256:" + unix.textDigest)
    #expect(unix.origin.byteCount == 15)
  }

  @Test func `any bytes give text or an error`() {
    for seed in 0..<3000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let bytes = random.list(upTo: 60) { UInt8($0.below(256)) }
      for encoding in [nil] + TextEncoding.allCases.map(Optional.some) {
        guard let decoded = try? decode(bytes, as: encoding) else { continue }
        #expect(firstInvalidByte(of: decoded.bytes) == nil, "seed \(seed)")
        #expect(!decoded.bytes.contains(0x0D), "seed \(seed)")
      }
    }
  }
}

extension DecodingTests {
  @Test func `the short way to NFC agrees with the long one`() {
    for seed in 0..<3000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let pieces = [
        "a", "é", "e\u{301}", "’", "\u{2000}", "\u{2001}", "\u{212B}", "日", "\u{F900}", "🙂",
        "ſ\u{323}", "\u{1100}\u{1161}", "か\u{3099}", "\u{20D0}",
      ]
      var text = (0..<random.below(6)).compactMap { _ in random.pick(pieces) }.joined()
      text += random.text(upTo: 4)
      let bytes = Array(text.utf8)
      // A Greek letter forces the long way, and composes with nothing before it.
      let marker = Array("\u{390}".utf8)
      #expect(composed(bytes) + marker == composed(bytes + marker), "seed \(seed)")
    }
  }
}
