/// A name that a station made from chance, so that no two ever meet.
package protocol CodeIdentifier: Hashable, Sendable, Comparable, CustomStringConvertible,
  JSONRepresentable
{
  var code: Code128 { get }

  init(_ code: Code128)
}

extension CodeIdentifier {
  package var description: String { code.description }

  package var json: JSONValue { code.json }

  package init(json: JSONValue) throws(ShapeError) { self.init(try Code128(json: json)) }

  /// Reads 32 lower-case hexadecimal digits.
  package init?(hex: String) {
    guard let code = Code128(hex: hex) else { return nil }
    self.init(code)
  }

  package static func < (left: Self, right: Self) -> Bool { left.code < right.code }
}
