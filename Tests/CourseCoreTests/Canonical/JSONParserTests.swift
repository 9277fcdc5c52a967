import CourseCore
import CourseTestSupport
import Testing

struct JSONParserTests {
  @Test(
    arguments: [
      (" null ", .null), ("[ ]", []), ("{ }", [:]), ("[1,\t-2,\r\n0]", [1, -2, 0]), ("-0", 0),
      ("[1958.0,-2.000]", [1958, -2]),
      (#"{"a":{"b":[true,false]}}"#, ["a": ["b": [true, false]]]),
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#""\u1ec7 \ud83d\uDE00 mật""#, "ệ 😀 mật"),
      ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"),
    ] as [(String, JSONValue)]
  )
  func `JSON is read`(text: String, value: JSONValue) throws {
    #expect(try JSONValue(parsing: text.utf8) == value)
  }

  @Test(
    arguments: [
      ("", .unexpectedEnd, 0), ("  ", .unexpectedEnd, 2), ("[1,", .unexpectedEnd, 3),
      ("\"a", .unexpectedEnd, 2), ("tru", .unexpectedEnd, 3), ("-", .unexpectedEnd, 1),
      ("nul!", .unexpectedByte, 3), ("[1,]", .unexpectedByte, 3), ("{a:1}", .unexpectedByte, 1),
      ("{\"a\" 1}", .unexpectedByte, 5), ("[1 2]", .unexpectedByte, 3), ("01", .unexpectedByte, 0),
      ("+1", .unexpectedByte, 0), ("'a'", .unexpectedByte, 0), ("\"a\nb\"", .unexpectedByte, 2),
      ("\u{FEFF}1", .unexpectedByte, 0), ("1 2", .trailingBytes, 2), ("{},", .trailingBytes, 2),
      ("1.5", .notAnInteger, 1), ("1e3", .notAnInteger, 1), ("1.", .notAnInteger, 1),
      ("1.0e2", .notAnInteger, 1), ("1.00001", .notAnInteger, 1),
      ("[9007199254740992]", .notAnInteger, 1),
      ("123456789012345678901234567890", .notAnInteger, 0),
      (#"{"a":1,"a":2}"#, .duplicateKey, 7), ("{\"\u{E0}\":1,\"a\u{300}\":2}", .duplicateKey, 8),
      (#""\x""#, .badEscape, 1), (#""\u12g4""#, .badEscape, 1), (#""\ud800""#, .badEscape, 1),
      (#""\ud800\u0041""#, .badEscape, 1), (#""\udc00""#, .badEscape, 1),
      (#""\u0000""#, .badEscape, 1),
    ] as [(String, JSONError.Reason, Int)]
  )
  func `what is not strict JSON is refused at its place`(
    text: String,
    reason: JSONError.Reason,
    offset: Int
  ) {
    #expect(throws: JSONError(reason: reason, offset: offset)) {
      try JSONValue(parsing: text.utf8)
    }
  }

  @Test(arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE1, 0xBB]] as [[UInt8]])
  func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
    #expect(throws: JSONError(reason: .badUTF8, offset: 1)) {
      try JSONValue(parsing: [UInt8(ascii: "\"")] + bytes + [UInt8(ascii: "\"")])
    }
  }

  @Test func `64 levels are read and one more is refused`() throws {
    let nested = { (depth: Int) in
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }

    #expect(throws: Never.self) { try JSONValue(parsing: nested(64).utf8) }
    #expect(throws: JSONError(reason: .tooDeep, offset: 64)) {
      try JSONValue(parsing: nested(65).utf8)
    }
    #expect(throws: JSONError(reason: .tooDeep, offset: 64)) {
      try JSONValue(parsing: String(repeating: "[", count: 1_000_000).utf8)
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what is written is read back, and broken bytes never pass for something else`(seed: UInt64)
    throws
  {
    var random = RandomQuestion(seed: seed)
    let value = random.question(random.pick(AnswerKey.Kind.allCases)).json
    var bytes = value.canonicalBytes

    #expect(try JSONValue(parsing: bytes).canonicalBytes == bytes)
    bytes.removeLast(random.number(1...bytes.count))
    #expect(throws: JSONError.self) { try JSONValue(parsing: bytes) }
  }
}
