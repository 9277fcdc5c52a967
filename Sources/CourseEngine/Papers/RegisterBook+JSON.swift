package import CourseCore

extension RegisterBook: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "issuer": .string(letterhead.name), "superior": letterhead.superior.map { .string($0) },
      "year": .integer(year), "rows": .array(rows.map(\.json)), "closing": closing?.json,
      "mark": mark.map { .string($0) },
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      letterhead: .init(
        superior: try json.optionalString("superior"),
        name: try json.string("issuer")
      ),
      year: try json.integer("year"),
      rows: try json.list("rows"),
      closing: try json.optional("closing"),
      mark: try json.optionalString("mark")
    )
  }
}

extension RegisterBook.Row: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "facts": facts.packed, "sex": sex.map { .string($0) },
      "digits": lastDigits.map { .string($0) }, "handedOver": handedOver?.json,
      "standing": standing.json, "note": note.map { .string($0) },
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      facts: try json.facts("facts"),
      sex: try json.optionalString("sex"),
      lastDigits: try json.optionalString("digits"),
      handedOver: try json.optional("handedOver"),
      standing: try json.member("standing"),
      note: try json.optionalString("note")
    )
  }
}

extension RegisterBook.HandOver: JSONRepresentable {
  package var json: JSONValue { ["day": day.json, "proxy": .bool(isToProxy)] }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(on: try json.member("day"), toProxy: try json.flag("proxy"))
  }
}

extension RegisterBook.Standing: JSONRepresentable {
  private enum Kind: String, CaseIterable {
    case valid, replaced, withdrawn, voided
  }

  package var json: JSONValue {
    let (kind, number, change): (Kind, PaperNumber?, RegisterBook.Change?) =
      switch self {
      case .valid: (.valid, nil, nil)
      case .replaced(let number, let change): (.replaced, number, change)
      case .withdrawn(let change): (.withdrawn, nil, change)
      case .voided(let change): (.voided, nil, change)
      }
    return .object(present: [
      "kind": .string(kind.rawValue), "by": number.map { .string($0.description) },
      "day": change?.day.json, "reason": change.map { .string($0.reason) },
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    switch try json.choice("kind", of: Kind.self) {
    case .valid: self = .valid
    case .replaced:
      guard let number = PaperNumber(try json.string("by")) else {
        throw ShapeError("the number of a paper", at: ["by"])
      }
      self = .replaced(by: number, try .init(json: json))
    case .withdrawn: self = .withdrawn(try .init(json: json))
    case .voided: self = .voided(try .init(json: json))
    }
  }
}

extension RegisterBook.Change {
  fileprivate init(json: JSONValue) throws(ShapeError) {
    self.init(on: try json.member("day"), try json.string("reason"))
  }
}

extension RegisterBook.Closing: JSONRepresentable {
  package var json: JSONValue {
    [
      "sentence": .string(sentence), "place": .string(place), "day": day.json,
      "signer": .string(signer.name), "titles": .array(signer.titles.map { .string($0) }),
    ]
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      try json.string("sentence"),
      place: try json.string("place"),
      day: try json.member("day"),
      signer: .init(name: try json.string("signer"), titles: try json.strings("titles"))
    )
  }
}
