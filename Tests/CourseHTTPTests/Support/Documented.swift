import CourseCore
import HTTPTypes
import Testing

@testable import CourseHTTP

/// What the served document says of a reply.
enum Documented {
  static let document: Result<JSONValue, any Error> = Result {
    try JSONValue(parsing: OpenAPIDocument.bytes)
  }

  private static let shapes: Result<Shapes, any Error> = Result {
    try Shapes(document: document.get())
  }

  /// Checks the status, the type and the body of a reply, and returns the operation it is of.
  static func check(
    _ heard: Heard,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> String? {
    guard let operation = try operation(heard) else {
      #expect([404, 405].contains(heard.status), sourceLocation: location)
      try check(heard, as: problem, location)
      return nil
    }
    let responses = try operation.member("responses") { value throws(ShapeError) in
      try value.asObject()
    }
    let response = try #require(
      responses[String(heard.status)],
      "\(heard.method) \(heard.path) is not said to give \(heard.status)",
      sourceLocation: location
    )
    let type = heard.headers[.contentType].map { $0.prefix { $0 != ";" } }
    if let content = response["content"], heard.method != .head {
      let media = try #require(content[String(type ?? "")], sourceLocation: location)
      if let schema = media["schema"] { try check(heard, as: schema, location) }
    } else {
      #expect(heard.bytes.isEmpty, sourceLocation: location)
    }
    return try operation.string("operationId")
  }

  private static let problem: JSONValue = ["$ref": "#/components/schemas/Problem"]

  private static func check(
    _ heard: Heard,
    as schema: JSONValue,
    _ location: SourceLocation
  ) throws {
    guard heard.method != .head else { return }
    let violation = try shapes.get().violation(in: heard.message, of: Shape(schema: schema))
    #expect(violation == nil, "\(heard.method) \(heard.path)", sourceLocation: location)
  }

  /// The operation that a request was for; a `HEAD` is answered as its `GET`.
  private static func operation(_ heard: Heard) throws -> JSONValue? {
    let asked = heard.path.prefix { $0 != "?" }.split(separator: "/")
    let paths = try document.get().member("paths") { value throws(ShapeError) in
      try value.asObject()
    }
    let method = heard.method == .head ? "get" : heard.method.rawValue.lowercased()
    for path in paths {
      let segments = path.key.split(separator: "/")
      let fits = zip(segments, asked).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
      if segments.count == asked.count, fits { return path.value[method] }
    }
    return nil
  }
}
