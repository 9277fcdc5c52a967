extension Framework: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "framework": .name(id),
      "version": .string(version),
      "status": .string(status.rawValue),
      "title": .string(title),
      "language": .name(language, unless: .vietnamese),
      "source": .string(source),
      "areas": .array(areas.map(\.json)),
      "isRetired": .flag(isRetired),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      id: try json.id("framework"),
      version: try json.string("version"),
      status: try json.named("status"),
      title: try json.string("title"),
      language: try json.language(),
      source: try json.string("source"),
      areas: try json.list("areas"),
      isRetired: try json.flag("isRetired")
    )
  }
}

extension Framework.Area: JSONRepresentable {
  package var json: JSONValue {
    [
      "code": .string(code), "title": .string(title),
      "competences": .array(competences.map(\.json)),
    ]
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      code: try json.string("code"),
      title: try json.string("title"),
      competences: try json.list("competences")
    )
  }
}

extension Framework.Competence: JSONRepresentable {
  package var json: JSONValue { ["code": .string(code), "title": .string(title)] }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(code: try json.string("code"), title: try json.string("title"))
  }
}
