extension Response: JSONRepresentable {
  /// An object with one member that names the form: `{"places":[0,2]}`, `{"line":"otp"}`.
  package var json: JSONValue {
    switch self {
    case .places(let places): ["places": .integers(places)]
    case .truth(let truth): ["truth": .bool(truth)]
    case .line(let line): ["line": .string(line)]
    case .number(let line, let number): ["line": .string(line), "number": number.json]
    case .order(let places): ["order": .integers(places)]
    case .assigned(let places):
      ["assigned": .array(places.map { $0.map { .integer($0) } ?? .null })]
    case .gaps(let gaps): ["gaps": .array(gaps.map { $0?.json ?? .null })]
    case .replies(let places): ["replies": .integers(places)]
    }
  }

  package init(json: JSONValue) throws(ShapeError) {
    let members = try json.asObject()
    if members.count == 2, members["line"] != nil, members["number"] != nil {
      self = .number(try json.string("line"), read: try json.member("number"))
      return
    }
    guard members.count == 1, let form = members.first?.key else {
      throw ShapeError("one form of an answer")
    }
    switch form {
    case "places": self = .places(try json.integers(form))
    case "truth":
      self = .truth(try json.member(form) { value throws(ShapeError) in try value.asBool() })
    case "line": self = .line(try json.string(form))
    case "order": self = .order(try json.integers(form))
    case "assigned":
      self = .assigned(
        try json.list(form) { value throws(ShapeError) in
          value == .null ? nil : try value.asInteger()
        }
      )
    case "gaps":
      self = .gaps(
        try json.list(form) { value throws(ShapeError) in
          value == .null ? nil : try Gap(json: value)
        }
      )
    case "replies": self = .replies(try json.integers(form))
    default: throw ShapeError("a form of an answer", at: [form])
    }
  }
}

extension Response.Gap: JSONRepresentable {
  package var json: JSONValue {
    switch self {
    case .line(let line): ["line": .string(line)]
    case .place(let place): ["place": .integer(place)]
    }
  }

  package init(json: JSONValue) throws(ShapeError) {
    if let line = try json.optionalString("line") {
      self = .line(line)
    } else {
      self = .place(try json.integer("place"))
    }
  }
}

extension Arrangement: JSONRepresentable {
  /// The orders themselves, an array of arrays.
  package var json: JSONValue { .array(orders.map { .integers($0) }) }

  package init(json: JSONValue) throws(ShapeError) {
    orders = try json.elements { order throws(ShapeError) in
      try order.elements { place throws(ShapeError) in try place.asInteger() }
    }
  }
}

extension Decimal: JSONRepresentable {
  /// A text, because JSON's numbers are not exact everywhere.
  package var json: JSONValue { .string(description) }

  package init(json: JSONValue) throws(ShapeError) {
    guard let number = Decimal(try json.asString()) else { throw ShapeError("a decimal number") }
    self = number
  }
}
