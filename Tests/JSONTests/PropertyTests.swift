import JSON
import TestSupport
import Testing

/// Properties over random values; a failure names the seed to run again.
@Suite struct PropertyTests {
  @Test func `decoding what was encoded gives the value, in every layout`() throws {
    for seed in 0..<1_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let value = random.jsonValue(depth: 5)
      try #require(try JSONParser.value(of: JSONWriter.compact(value)) == value, "seed \(seed)")
      let levels = random.below(4)
      let lines = JSONWriter.lines(value, levels: levels)
      try #require(try JSONParser.value(of: lines) == value, "seed \(seed), levels \(levels)")
      try #require(lines.last == 0x0A)
    }
  }

  @Test func `encoding what was decoded gives the same bytes`() throws {
    for seed in 0..<500 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let bytes = JSONWriter.compact(random.jsonValue(depth: 5))
      try #require(JSONWriter.compact(try JSONParser.value(of: bytes)) == bytes, "seed \(seed)")
    }
  }

  @Test func `strings come back scalar by scalar`() throws {
    for seed in 0..<2_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let text = random.text(upTo: 60)
      let read = try JSONParser.value(of: JSONWriter.compact(.string(text))).string
      // By bytes: Swift's == takes canonically equal texts for equal.
      try #require(read.map { Array($0.utf8) } == Array(text.utf8), "seed \(seed)")
    }
  }

  @Test func `a container cut anywhere is an error at the end, never a trap`() throws {
    for seed in 0..<40 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let value: JSONValue = [random.jsonValue(depth: 4), ["é\n": "‘ ’"]]
      let bytes = JSONWriter.compact(value)
      for count in 0..<bytes.count {
        let error = try #require(throws: JSONError.self, "seed \(seed), first \(count) bytes") {
          try JSONParser.value(of: Array(bytes[..<count]))
        }
        try #require(
          error.reason == .endsTooEarly && error.offset == count, "seed \(seed): \(error)")
      }
    }
  }

  @Test func `a byte changed anywhere gives a value or an error, never a trap`() {
    var outcomes = (values: 0, errors: 0)
    for seed in 0..<2_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var bytes = JSONWriter.compact(random.jsonValue(depth: 4))
      for _ in 0...random.below(3) {
        bytes[random.below(bytes.count)] = UInt8.random(in: .min ... .max, using: &random)
      }
      do throws(JSONError) {
        _ = try JSONParser.value(of: bytes)
        outcomes.values += 1
      } catch {
        #expect((0...bytes.count).contains(error.offset), "seed \(seed)")
        outcomes.errors += 1
      }
    }
    #expect(outcomes.values > 0 && outcomes.errors > 0)
  }

  @Test func `lists left raw hold the bytes of their elements`() throws {
    for seed in 0..<500 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let elements = random.list(upTo: 6) { $0.jsonValue(depth: 3) }
      let other = random.jsonValue(depth: 3)
      let value: JSONValue = ["claims": .array(elements), "zz": other, "journal": 1]
      let bytes = JSONWriter.lines(value, levels: random.below(4))
      let (members, raw) = try JSONParser.members(of: bytes, leavingRaw: ["claims", "journal"])
      try #require(members == ["zz": other, "journal": 1], "seed \(seed)")
      let read = try #require(raw["claims"]).map { try JSONParser.value(of: Array(bytes[$0])) }
      try #require(read == elements, "seed \(seed)")
    }
  }

  @Test func `lists left raw and then cut or changed never trap`() {
    for seed in 0..<1_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let elements = random.list(upTo: 4) { $0.jsonValue(depth: 3) }
      var bytes = JSONWriter.compact(["claims": .array(elements), "z": "\\\""])
      if random.oneIn(2) { bytes.removeLast(random.below(bytes.count)) }
      bytes[random.below(bytes.count)] = UInt8.random(in: .min ... .max, using: &random)
      // An error here or when an element is read; both are right, ending the program is not.
      guard let (_, raw) = try? JSONParser.members(of: bytes, leavingRaw: ["claims"]) else {
        continue
      }
      for range in raw["claims"] ?? [] { _ = try? JSONParser.value(of: Array(bytes[range])) }
    }
  }
}
