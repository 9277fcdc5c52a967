import CourseCore

extension Marked {
  /// What a learner who knows would answer to a question as it is shown; of a story the next reply
  /// after those given.
  static func right(_ shown: JSONValue, after kept: JSONValue? = nil) throws -> JSONValue {
    try answer(shown, kept, prefer: ["A", "v1", "y1"], isRight: true)
  }

  /// What a learner who does not know would answer; no marker stands in it.
  static func wrong(_ shown: JSONValue, after kept: JSONValue? = nil) throws -> JSONValue {
    try answer(shown, kept, prefer: ["B", "v2", "y2"], isRight: false)
  }

  private static func answer(
    _ shown: JSONValue,
    _ kept: JSONValue?,
    prefer names: [String],
    isRight: Bool
  ) throws -> JSONValue {
    switch try shown.string("kind") {
    case "choices", "poll":
      ["places": [.integer(try place(in: shown, "options", "text", of: names))]]
    case "spot": ["places": [.integer(try place(in: shown, "areas", "name", of: names))]]
    case "true-or-false": ["truth": .bool(isRight)]
    case "answer": ["line": isRight ? "KEY-một" : "không biết"]
    case "number": ["line": isRight ? "27.182 đồng" : "5"]
    case "order":
      ["order": .integers(try sorted(shown, "lines", by: isRight ? (<) : (>)))]
    case "match":
      ["assigned": .array(try partners(shown, "lefts", "rights", isRight: isRight))]
    case "sort":
      ["assigned": .array(try partners(shown, "items", "headings", isRight: isRight))]
    case "fill": ["gaps": .array(try gaps(shown, isRight: isRight))]
    case "scenario":
      ["replies": .integers(try given(kept) + [next(shown, isRight ? "1" : "2")])]
    default: throw ShapeError("a kind of question")
    }
  }

  private static func place(
    in shown: JSONValue,
    _ list: String,
    _ key: String,
    of names: [String]
  ) throws -> Int {
    let texts = try shown.list(list) { value throws(ShapeError) in try value.string(key) }
    guard let place = texts.firstIndex(where: names.contains) else { throw ShapeError("a choice") }
    return place
  }

  private static func texts(_ shown: JSONValue, _ list: String) throws -> [String] {
    try shown.list(list) { value throws(ShapeError) in
      if case .string(let text) = value { text } else { try value.string("text") }
    }
  }

  private static func sorted(
    _ shown: JSONValue,
    _ list: String,
    by precedes: (String, String) -> Bool
  ) throws -> [Int] {
    try texts(shown, list).enumerated().sorted { precedes($0.element, $1.element) }.map(\.offset)
  }

  /// For each part the place of its partner: of the same number where it is to be right.
  private static func partners(
    _ shown: JSONValue,
    _ parts: String,
    _ partners: String,
    isRight: Bool
  ) throws -> [JSONValue] {
    let offered = try texts(shown, partners)
    return try texts(shown, parts).map { part in
      let place = offered.firstIndex { ($0.last == part.last) == isRight }
      return place.map { .integer($0) } ?? .null
    }
  }

  private static func gaps(_ shown: JSONValue, isRight: Bool) throws -> [JSONValue] {
    let pieces = try shown.member("pieces") { value throws(ShapeError) in try value.asArray() }
    return try pieces.compactMap { piece in
      switch try piece.optionalString("gap") {
      case "typed": return ["line": isRight ? "KEY-ba" : "không biết"]
      case "picked":
        let options = try texts(piece, "options")
        return ["place": .integer(options.firstIndex(of: isRight ? "g1" : "g2") ?? 0)]
      default: return nil
      }
    }
  }

  private static func given(_ kept: JSONValue?) throws -> [Int] {
    try kept?.list("replies") { value throws(ShapeError) in try value.asInteger() } ?? []
  }

  private static func next(_ shown: JSONValue, _ ending: String) throws -> Int {
    let scene = try shown.member("scene") { value throws(ShapeError) in value }
    let replies = try texts(scene, "replies")
    return replies.firstIndex { $0.hasSuffix(ending) } ?? 0
  }
}
