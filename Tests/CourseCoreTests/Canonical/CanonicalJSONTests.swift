import CourseCore
import Testing

struct CanonicalJSONTests {
  private func text(_ value: JSONValue) -> String {
    String(decoding: value.canonicalBytes, as: UTF8.self)
  }

  /// The keys and their order: RFC 8785, section 3.2.3.
  @Test func `keys stand in the order of UTF-16 code units`() {
    let value: JSONValue = [
      "\u{20AC}": "Euro Sign", "\r": "Carriage Return",
      "\u{FB33}": "Hebrew Letter Dalet With Dagesh",
      "1": "One", "\u{1F600}": "Emoji: Grinning Face", "\u{80}": "Control",
      "\u{F6}": "Latin Small Letter O With Diaeresis",
    ]

    #expect(
      text(value)
        == #"{"\r":"Carriage Return","1":"One","\#u{80}":"Control","#
        + #""ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","#
        + "\"\u{1F600}\":\"Emoji: Grinning Face\","
        + "\"\u{FB33}\":\"Hebrew Letter Dalet With Dagesh\"}"
    )
  }

  /// The escapes of RFC 8785, section 3.2.2.2: its own example, without the numbers that are not whole.
  @Test func `only what must be escaped is`() {
    let value: JSONValue = [
      "string": "\u{20AC}$\u{F}\nA'B\"\\\\\"/", "literals": [nil, true, false], "empty": [:],
    ]

    #expect(
      text(value)
        == #"{"empty":{},"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}"#
    )
    #expect(text(.string("\u{8}\t\u{C}\r\u{1F}\u{7F}")) == "\"\\b\\t\\f\\r\\u001f\u{7F}\"")
  }

  @Test(arguments: [0, -1, 9_007_199_254_740_991, -9_007_199_254_740_991] as [Int64])
  func `whole numbers are plain digits`(number: Int64) throws {
    #expect(text(.integer(number)) == String(number))
    #expect(try JSONValue(parsing: String(number).utf8) == .integer(number))
  }

  @Test(arguments: [("b", "ab"), ("a", "aa"), ("é", "e"), ("\u{E000}", "\u{10000}")])
  func `of two keys the smaller comes first, written in either order`(later: String, sooner: String)
    throws
  {
    let (sooner, later) =
      sooner.utf16.lexicographicallyPrecedes(later.utf16) ? (sooner, later) : (later, sooner)
    let value = JSONValue.object([later: 1, sooner: 2])

    #expect(text(value) == "{\"\(sooner)\":2,\"\(later)\":1}")
  }
}
