extension Pathway: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "pathway": .name(id),
      "title": .string(title),
      "language": .name(language, unless: .vietnamese),
      "audience": .strings(audience.map(\.rawValue)),
      "placement": .name(placement),
      "programme": .name(programme),
      "courses": .array(courses.map(\.json)),
      "isRetired": .flag(isRetired),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      id: try json.id("pathway"),
      title: try json.string("title"),
      language: try json.language(),
      audience: try json.list("audience") { value throws(ShapeError) in try value.named() },
      placement: try json.optionalID("placement"),
      programme: try json.optionalID("programme"),
      courses: try json.list("courses"),
      isRetired: try json.flag("isRetired")
    )
  }
}

extension Pathway.Stop: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "course": .name(course),
      "optional": .flag(isOptional),
      "skip-from-level": .number(skipFromLevel),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      course: try json.id("course"),
      isOptional: try json.flag("optional"),
      skipFromLevel: try json.optionalInteger("skip-from-level")
    )
  }
}
