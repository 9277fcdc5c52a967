package import CourseCore

// A JSON Web Key Set (RFC 7517) that says as well whose keys they are and for papers of which days.
extension IssuerKeys {
  /// The file that is handed to other centres.
  package var file: [UInt8] { json.canonicalBytes }

  var json: JSONValue {
    let keys = keys.map { key -> JSONValue in
      var members = KeyPoint(key.key).members
      members["alg"] = "ES256"
      members["kid"] = .string(Base64URL.text(key.thumbprint.bytes))
      members["use"] = "sig"
      members["from"] = .string(key.window.from.description)
      members["through"] = key.window.through.map { .string($0.description) }
      return .object(members)
    }
    return [
      "issuer": .string(issuer.description), "name": .string(name.nfc), "keys": .array(keys),
    ]
  }

  /// Reads a file of keys, strictly: one that says anything it does not know is not half believed.
  package init(file: [UInt8]) throws(ShapeError) {
    guard file.count <= 1 << 20, let json = try? JSONValue(parsing: file) else {
      throw ShapeError("a file of keys")
    }
    try json.refuse(allBut: ["issuer", "name", "keys"])
    let issuer = try json.member("issuer") { value throws(ShapeError) in
      guard let issuer = IssuerID(try value.asString()) else { throw ShapeError("an issuer") }
      return issuer
    }
    let keys = try json.member("keys") { list throws(ShapeError) in
      try list.elements { key throws(ShapeError) in try IssuerPublicKey(json: key) }
    }
    guard Set(keys.map(\.thumbprint)).count == keys.count, !keys.isEmpty else {
      throw ShapeError("one or more keys, none of them twice", at: ["keys"])
    }
    self.init(issuer: issuer, name: try json.string("name"), keys: keys)
  }
}

extension IssuerPublicKey {
  fileprivate init(json: JSONValue) throws(ShapeError) {
    try json.refuse(allBut: ["alg", "crv", "from", "kid", "kty", "through", "use", "x", "y"])
    guard try json.string("kty") == "EC", try json.string("crv") == "P-256",
      try json.string("alg") == "ES256", try json.string("use") == "sig"
    else { throw ShapeError("a key for ES256") }
    guard let key = KeyPoint.key(json) else { throw ShapeError("a point of P-256", at: ["x"]) }
    let from = try json.member("from") { value throws(ShapeError) in try value.asDay() }
    let through = try json.optional("through") { value throws(ShapeError) in try value.asDay() }
    guard let window = KeyWindow(from: from, through: through) else {
      throw ShapeError("a day on or after the first", at: ["through"])
    }
    self.init(key: key, window: window)
    guard try json.string("kid") == Base64URL.text(thumbprint.bytes) else {
      throw ShapeError("the key's own thumbprint", at: ["kid"])
    }
  }
}

extension JSONValue {
  fileprivate func asDay() throws(ShapeError) -> CalendarDay {
    guard let day = CalendarDay(try asString()) else { throw ShapeError("a day") }
    return day
  }

  /// Refuses an object with members of other names.
  fileprivate func refuse(allBut known: Set<String>) throws(ShapeError) {
    for key in try asObject().keys where !known.contains(key) {
      throw ShapeError("nothing of this name", at: [key])
    }
  }
}
