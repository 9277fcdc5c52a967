extension Choice: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "text": .string(text),
      "right": .flag(isRight),
      "why": .text(why),
      "picture": picture?.json,
      "say": say?.json,
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      try json.string("text"),
      isRight: try json.flag("right"),
      why: try json.optionalString("why"),
      picture: try json.optional("picture"),
      say: try json.optional("say")
    )
  }
}
