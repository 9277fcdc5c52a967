extension Scene: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "scene": .name(id),
      "says": .string(says),
      "picture": picture?.json,
      "replies": .list(replies),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      id: try json.id("scene"),
      says: try json.string("says"),
      picture: try json.optional("picture"),
      replies: try json.list("replies")
    )
  }
}

extension Scene.Reply: JSONRepresentable {
  package var json: JSONValue {
    let shared = JSONValue.object(present: [
      "text": .string(text),
      "worth": .string(worth.rawValue),
      "to": .name(to),
      "why": .text(why),
    ])
    return shape.map { shared.adding($0.json) } ?? shared
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      try json.string("text"),
      try json.named("worth"),
      to: try json.optionalID("to"),
      why: try json.optionalString("why"),
      shape: try Shape(among: json)
    )
  }
}
