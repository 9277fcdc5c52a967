/// Says where a stored or received value is not of the shape its reader expects.
package struct ShapeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The keys and places from the outermost value to the one at fault, such as `answer.places.2`.
  package let path: [String]

  /// What was expected there, in a few words.
  package let expected: String

  package init(_ expected: String, at path: [String] = []) {
    self.path = path
    self.expected = expected
  }

  package func within(_ key: String) -> Self { Self(expected, at: [key] + path) }

  package var description: String {
    (path.isEmpty ? "value" : path.joined(separator: ".")) + ": expected " + expected
  }
}

/// A value that has one canonical JSON form, in which records, digests and bundles hold it.
package protocol JSONRepresentable: Sendable {
  var json: JSONValue { get }

  init(json: JSONValue) throws(ShapeError)
}

extension JSONValue {
  package func asObject() throws(ShapeError) -> JSONObject {
    guard case .object(let members) = self else { throw ShapeError("an object") }
    return members
  }

  package func asArray() throws(ShapeError) -> [JSONValue] {
    guard case .array(let elements) = self else { throw ShapeError("an array") }
    return elements
  }

  package func asString() throws(ShapeError) -> String {
    guard case .string(let text) = self else { throw ShapeError("a string") }
    return text
  }

  package func asInteger() throws(ShapeError) -> Int {
    guard case .integer(let number) = self, let number = Int(exactly: number) else {
      throw ShapeError("a whole number")
    }
    return number
  }

  package func asBool() throws(ShapeError) -> Bool {
    guard case .bool(let truth) = self else { throw ShapeError("true or false") }
    return truth
  }

  /// The member of an object, or `nil` when it is absent or null.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self, let value = members[key], value != .null else {
      return nil
    }
    return value
  }
}

extension JSONValue {
  /// Reads a required member; errors name the key.
  package func member<Value>(
    _ key: String,
    _ read: (JSONValue) throws(ShapeError) -> Value
  ) throws(ShapeError) -> Value {
    guard let value = try optional(key, read) else { throw ShapeError("a value", at: [key]) }
    return value
  }

  /// Reads a member that may be absent or null; errors name the key.
  package func optional<Value>(
    _ key: String,
    _ read: (JSONValue) throws(ShapeError) -> Value
  ) throws(ShapeError) -> Value? {
    guard let value = try asObject()[key], value != .null else { return nil }
    do { return try read(value) } catch { throw error.within(key) }
  }

  /// Reads each element of an array; errors name the place, counted from 0.
  package func elements<Value>(
    _ read: (JSONValue) throws(ShapeError) -> Value
  ) throws(ShapeError) -> [Value] {
    var values: [Value] = []
    for (place, element) in try asArray().enumerated() {
      do { values.append(try read(element)) } catch { throw error.within(String(place)) }
    }
    return values
  }

  /// Reads a required member that has a canonical form of its own.
  package func member<Value: JSONRepresentable>(
    _ key: String,
    as type: Value.Type = Value.self
  ) throws(ShapeError) -> Value {
    try member(key) { value throws(ShapeError) in try Value(json: value) }
  }

  /// Reads a member that has a canonical form of its own and may be absent.
  package func optional<Value: JSONRepresentable>(
    _ key: String,
    as type: Value.Type = Value.self
  ) throws(ShapeError) -> Value? {
    try optional(key) { value throws(ShapeError) in try Value(json: value) }
  }

  /// Reads a list, empty when the member is absent.
  package func list<Value>(
    _ key: String,
    _ read: (JSONValue) throws(ShapeError) -> Value
  ) throws(ShapeError) -> [Value] {
    try optional(key) { value throws(ShapeError) in try value.elements(read) } ?? []
  }

  /// Reads a list of values with canonical forms, empty when the member is absent.
  package func list<Value: JSONRepresentable>(
    _ key: String,
    as type: Value.Type = Value.self
  ) throws(ShapeError) -> [Value] {
    try list(key) { value throws(ShapeError) in try Value(json: value) }
  }

  package func string(_ key: String) throws(ShapeError) -> String {
    try member(key) { value throws(ShapeError) in try value.asString() }
  }

  package func optionalString(_ key: String) throws(ShapeError) -> String? {
    try optional(key) { value throws(ShapeError) in try value.asString() }
  }

  package func integer(_ key: String) throws(ShapeError) -> Int {
    try member(key) { value throws(ShapeError) in try value.asInteger() }
  }

  package func optionalInteger(_ key: String) throws(ShapeError) -> Int? {
    try optional(key) { value throws(ShapeError) in try value.asInteger() }
  }

  /// Reads a flag that is false when absent.
  package func flag(_ key: String) throws(ShapeError) -> Bool {
    try optional(key) { value throws(ShapeError) in try value.asBool() } ?? false
  }

  /// Reads a required identifier.
  package func id<ID: Identifier>(_ key: String, as type: ID.Type = ID.self) throws(ShapeError)
    -> ID
  { ID(try string(key)) }

  package func optionalID<ID: Identifier>(
    _ key: String,
    as type: ID.Type = ID.self
  ) throws(ShapeError) -> ID? { try optionalString(key).map { ID($0) } }

  package func ids<ID: Identifier>(_ key: String, as type: ID.Type = ID.self) throws(ShapeError)
    -> [ID]
  { try list(key) { value throws(ShapeError) in ID(try value.asString()) } }
}

extension Digest: JSONRepresentable {
  package var json: JSONValue { .string(description) }

  package init(json: JSONValue) throws(ShapeError) {
    guard let digest = Digest(hex: try json.asString()) else {
      throw ShapeError("64 hexadecimal digits")
    }
    self = digest
  }
}

extension Code128: JSONRepresentable {
  package var json: JSONValue { .string(description) }

  package init(json: JSONValue) throws(ShapeError) {
    guard let code = Code128(hex: try json.asString()) else {
      throw ShapeError("32 hexadecimal digits")
    }
    self = code
  }
}

extension JSONValue {
  /// Reads a string that is one of the raw values of a type.
  package func asChoice<Value: RawRepresentable & CaseIterable>(
    of type: Value.Type = Value.self
  ) throws(ShapeError) -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: try asString()) else {
      throw ShapeError("one of " + Value.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return value
  }

  /// Reads a required member that is one of the raw values of a type.
  package func choice<Value: RawRepresentable & CaseIterable>(
    _ key: String,
    of type: Value.Type = Value.self
  ) throws(ShapeError) -> Value where Value.RawValue == String {
    try member(key) { value throws(ShapeError) in try value.asChoice() }
  }
}
