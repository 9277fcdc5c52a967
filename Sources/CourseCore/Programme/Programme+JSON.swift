extension Programme: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "programme": .name(id),
      "version": .integer(version),
      "basis": status.basis.map { .string($0) },
      "effective": effective.json,
      "title": .string(title),
      "language": .name(language, unless: .vietnamese),
      "complete": .array(complete.map(\.json)),
      "paper": paper?.json,
      "reviewed": reviewed?.json,
      "isRetired": .flag(isRetired),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      id: try json.id("programme"),
      version: try json.integer("version"),
      status: try json.optionalString("basis").map { .official(basis: $0) } ?? .provisional,
      effective: try json.member("effective"),
      title: try json.string("title"),
      language: try json.language(),
      complete: try json.list("complete"),
      paper: try json.optional("paper"),
      reviewed: try json.optional("reviewed"),
      isRetired: try json.flag("isRetired")
    )
  }
}

extension Programme.Status {
  /// The decision it rests on; `nil` while it is provisional.
  fileprivate var basis: String? { if case .official(let basis) = self { basis } else { nil } }
}

extension Programme.Paper: JSONRepresentable {
  package var json: JSONValue {
    .object(present: ["type-code": .string(typeCode), "title": .text(title)])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(typeCode: try json.string("type-code"), title: try json.optionalString("title"))
  }
}
