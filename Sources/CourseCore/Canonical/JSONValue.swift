/// A value of the JSON that records, digests and the API are made of: no fractions, no floats.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByNilLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int64) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(nilLiteral: ()) { self = .null }

  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    var object = JSONObject(minimumCapacity: elements.count)
    for (key, value) in elements { object[key] = value }
    self = .object(object)
  }
}

extension JSONValue {
  /// Makes an object of the members that have a value, so that absent and `nil` are one.
  package static func object(present members: KeyValuePairs<String, JSONValue?>) -> Self {
    var object = JSONObject(minimumCapacity: members.count)
    for case (let key, let value?) in members { object[key] = value }
    return .object(object)
  }

  package static func strings(_ values: some Sequence<some CustomStringConvertible>) -> Self {
    .array(values.map { .string($0.description) })
  }

  package static func integers(_ values: some Sequence<Int>) -> Self {
    .array(values.map { .integer(Int64($0)) })
  }

  package static func integer(_ value: Int) -> Self { .integer(Int64(value)) }
}
