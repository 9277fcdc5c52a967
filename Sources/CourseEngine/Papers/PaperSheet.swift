package import CourseCore

/// A completion paper as it is printed: what was signed, and the little that stands beside it.
package struct PaperSheet: Hashable, Sendable {
  /// Which seal is put beside the signature.
  package enum Seal: String, Hashable, Sendable, CaseIterable {
    /// The issuer's own.
    case own

    /// That of the People's Committee, where the centre has none.
    case peoplesCommittee = "peoples-committee"

    /// None so far, which drafts say.
    case none
  }

  /// Of a draft, the number, the day and the check code are not given yet, and are not printed.
  package let facts: PaperFacts

  /// The text of the QR symbol; `nil` for a draft, which nobody has signed.
  package let symbol: String?

  /// The last four digits of the holder's citizen number, which are not signed; `nil` where they are
  /// not printed.
  package let lastDigits: String?
  package let seal: Seal

  package init(
    facts: PaperFacts,
    symbol: String?,
    lastDigits: String? = nil,
    seal: Seal = .own
  ) {
    self.facts = facts
    self.symbol = symbol
    self.lastDigits = lastDigits
    self.seal = seal
  }
}

extension PaperSheet: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "facts": facts.packed, "symbol": symbol.map { .string($0) },
      "digits": lastDigits.map { .string($0) }, "seal": .string(seal.rawValue),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      facts: try json.facts("facts"),
      symbol: try json.optionalString("symbol"),
      lastDigits: try json.optionalString("digits"),
      seal: try json.choice("seal")
    )
  }
}

extension PaperFacts {
  /// The facts in the form in which they are signed, as one text.
  var packed: JSONValue { .string(Base64URL.text(claims.deterministicBytes)) }
}

extension JSONValue {
  func facts(_ key: String) throws(ShapeError) -> PaperFacts {
    try member(key) { value throws(ShapeError) in
      guard let bytes = Base64URL.bytes(try value.asString()),
        let claims = try? CBOR(decoding: bytes),
        let facts = try? PaperFacts(claims: claims)
      else { throw ShapeError("the facts of a paper") }
      return facts
    }
  }
}
