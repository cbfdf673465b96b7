import JSON
import Testing

@Suite struct FieldsTests {
  @Test func `what nobody took is left for writing back`() throws {
    var fields = try JSONFields(
      ["id": "c1", "count": 3, "flag": true, "newer": ["x": 1], "none": nil], path: "claims[2]")
    #expect(try fields.requiredString("id") == "c1")
    #expect(try fields.requiredInteger("count") == 3)
    #expect(try fields.flag("flag"))
    #expect(try fields.string("none") == nil)
    #expect(fields.others == ["newer": ["x": 1]])
  }

  @Test func `missing and null are the same`() throws {
    var fields = try JSONFields(["a": nil], path: "")
    for key in ["a", "b"] {
      #expect(try fields.string(key) == nil)
      #expect(try fields.integer(key) == nil)
      #expect(try fields.flag(key) == false)
      #expect(try fields.list(key, of: String.self) == [])
      #expect(try fields.value(key, as: String.self) == nil)
    }
  }

  @Test func `an error names the place and what should stand there`() throws {
    let value: JSONValue = ["n": "1", "s": 1, "l": ["a", 2], "o": 1.5.json, "b": "true"]
    var fields = try JSONFields(value, path: "claims[2]")
    func shape(_ body: (inout JSONFields) throws -> Void) throws -> JSONShapeError {
      try #require(throws: JSONShapeError.self) { try body(&fields) }
    }
    #expect(
      try shape { _ = try $0.integer("n") }
        == JSONShapeError(path: "claims[2].n", expected: "a whole number"))
    #expect(
      try shape { _ = try $0.string("s") }
        == JSONShapeError(path: "claims[2].s", expected: "a text"))
    #expect(
      try shape { _ = try $0.list("l", of: String.self) }
        == JSONShapeError(path: "claims[2].l[1]", expected: "a text"))
    #expect(
      try shape { _ = try $0.requiredInteger("o") }
        == JSONShapeError(path: "claims[2].o", expected: "a whole number"))
    #expect(
      try shape { _ = try $0.flag("b") }
        == JSONShapeError(path: "claims[2].b", expected: "true or false"))
    #expect(
      try shape { _ = try $0.requiredString("missing") }
        == JSONShapeError(path: "claims[2].missing", expected: "a text"))
  }

  @Test func `the fields of what is no object are an error`() throws {
    for value in [JSONValue.null, [], "text", 1] {
      let error = try #require(throws: JSONShapeError.self) {
        try JSONFields(value, path: "claims[0]")
      }
      #expect(error == JSONShapeError(path: "claims[0]", expected: "an object"))
    }
  }

  @Test func `at the top a path is the key alone`() throws {
    var fields = try JSONFields([:], path: "")
    let error = try #require(throws: JSONShapeError.self) { try fields.requiredString("format") }
    #expect(error.path == "format")
  }
}

extension Double {
  fileprivate var json: JSONValue { .number(JSONNumber(literal: "\(self)") ?? JSONNumber(0)) }
}
