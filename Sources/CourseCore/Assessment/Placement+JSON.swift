extension Placement: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "assessment": .name(id),
      "title": .string(title),
      "language": .name(language, unless: .vietnamese),
      "intro": .text(intro),
      "levels": .array(levels.map(\.json)),
      "rules": rules.json,
      "isRetired": .flag(isRetired),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      id: try json.id("assessment"),
      title: try json.string("title"),
      language: try json.language(),
      intro: try json.optionalString("intro"),
      levels: try json.list("levels"),
      rules: try json.member("rules"),
      isRetired: try json.flag("isRetired")
    )
  }
}

extension Placement.Level: JSONRepresentable {
  package var json: JSONValue {
    [
      "title": .string(title),
      "draw": .array(draw.map(\.json)),
      "right": .integer(right),
    ]
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      title: try json.string("title"),
      draw: try json.list("draw"),
      right: try json.integer("right")
    )
  }
}
