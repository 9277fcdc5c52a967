import CourseCore
import Hummingbird
import HummingbirdCore

/// An operation with what its requests are checked by, made from the document.
final class Route: Sendable {
  let operation: Operation
  let shapes: Shapes
  private let body: Shape?
  private let parameters: [Parameter.Place: [(name: String, shape: Shape)]]

  /// - Throws: `ShapeError` when a schema of the operation uses more than is known.
  init(_ operation: Operation, shapes: Shapes) throws(ShapeError) {
    self.operation = operation
    self.shapes = shapes
    if let schema = operation.body { body = try Shape(schema: schema.json) } else { body = nil }
    var parameters: [Parameter.Place: [(name: String, shape: Shape)]] = [:]
    for parameter in operation.parameters {
      let shape = try Shape(schema: parameter.schema.json)
      parameters[parameter.place, default: []].append((parameter.name, shape))
    }
    self.parameters = parameters
  }

  func checkBody(_ value: JSONValue) throws {
    guard let body, let violation = shapes.violation(in: value, of: body) else { return }
    throw Problem(.badRequest, detail: .shape(violation))
  }

  /// A path that does not fit leads nowhere.
  func checkPath(_ values: PathValues) throws {
    for (name, shape) in parameters[.path] ?? [] {
      guard let text = values.get(name), shapes.admits(text: text, as: shape) else {
        throw Problem(.notFound)
      }
    }
  }

  /// Reads the parameters of the query: each known, at most once, and of its shape.
  func query(of uri: URI) throws -> [String: String] {
    guard uri.query != nil else { return [:] }
    var values: [String: String] = [:]
    for (name, value) in uri.queryParameters {
      let name = String(name)
      guard let known = parameters[.query]?.first(where: { $0.name == name }) else {
        throw Problem(.badRequest, detail: .unknownParameter(name))
      }
      guard values.updateValue(String(value), forKey: name) == nil else {
        throw Problem(.badRequest, detail: .repeatedParameter(name))
      }
      try check(String(value), as: known.shape, named: name)
    }
    return values
  }

  /// Checks a header that the operation knows.
  func checkHeader(_ value: String, named name: String) throws {
    guard let known = parameters[.header]?.first(where: { $0.name == name }) else { return }
    try check(value, as: known.shape, named: name)
  }

  private func check(_ text: String, as shape: Shape, named name: String) throws {
    guard let violation = shapes.violation(inText: text, of: shape) else { return }
    throw Problem(.badRequest, detail: .shape(violation.within(name)))
  }
}

// Parameters are texts, also those of whole numbers.
extension Shapes {
  func admits(text: String, as shape: Shape) -> Bool {
    admits(value(of: text, for: shape), as: shape)
  }

  func violation(inText text: String, of shape: Shape) -> Violation? {
    violation(in: value(of: text, for: shape), of: shape)
  }

  /// A whole number is written in one way only: `7`, not `+7` or `07`.
  private func value(of text: String, for shape: Shape) -> JSONValue {
    guard case .whole = shape, let number = Int64(text), String(number) == text else {
      return .string(text)
    }
    return .integer(number)
  }
}
