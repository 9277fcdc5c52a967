extension SpotArea: JSONRepresentable {
  package var json: JSONValue {
    JSONValue.object(present: [
      "name": .string(name), "right": .flag(isRight), "why": .text(why),
    ])
    .adding(shape.json)
  }

  package init(json: JSONValue) throws(ShapeError) {
    guard let shape = try Shape(among: json) else { throw ShapeError("a shape") }
    self.init(
      try json.string("name"),
      isRight: try json.flag("right"),
      shape: shape,
      why: try json.optionalString("why")
    )
  }
}
