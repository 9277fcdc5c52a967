extension JSONValue {
  /// Reads a list of texts, empty when the member is absent.
  package func strings(_ key: String) throws(ShapeError) -> [String] {
    try list(key) { value throws(ShapeError) in try value.asString() }
  }

  /// Reads a required list of whole numbers.
  func integers(_ key: String) throws(ShapeError) -> [Int] {
    try member(key) { value throws(ShapeError) in
      try value.elements { place throws(ShapeError) in try place.asInteger() }
    }
  }

  /// Reads a required list of values with canonical forms.
  func elements<Value: JSONRepresentable>(
    as type: Value.Type = Value.self
  ) throws(ShapeError) -> [Value] {
    try elements { value throws(ShapeError) in try Value(json: value) }
  }

  /// Reads one of a few names.
  func named<Name: RawRepresentable>(
    as type: Name.Type = Name.self
  ) throws(ShapeError) -> Name where Name.RawValue == String {
    guard let name = Name(rawValue: try asString()) else { throw ShapeError("a known name") }
    return name
  }

  /// Reads a required member that is one of a few names.
  func named<Name: RawRepresentable>(
    _ key: String,
    as type: Name.Type = Name.self
  ) throws(ShapeError) -> Name where Name.RawValue == String {
    try member(key) { value throws(ShapeError) in try value.named() }
  }

  /// Reads a member that is one of a few names, the usual one when it is absent.
  func named<Name: RawRepresentable>(
    _ key: String,
    usual: Name
  ) throws(ShapeError) -> Name where Name.RawValue == String {
    try optional(key) { value throws(ShapeError) in try value.named() } ?? usual
  }

  /// Reads a whole number of a range.
  func integer(_ key: String, in range: ClosedRange<Int>) throws(ShapeError) -> Int {
    let number = try integer(key)
    guard range.contains(number) else {
      throw ShapeError("\(range.lowerBound)…\(range.upperBound)", at: [key])
    }
    return number
  }

  /// Reads the language of a text, Vietnamese when none is said.
  func language() throws(ShapeError) -> Language { try optionalID("language") ?? .vietnamese }
}
