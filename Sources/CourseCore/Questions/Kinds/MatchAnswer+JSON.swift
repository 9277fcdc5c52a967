extension MatchAnswer: JSONRepresentable {
  package var json: JSONValue {
    .object(present: ["pairs": .array(pairs.map(\.json)), "extras": .names(extras)])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(pairs: try json.list("pairs"), extras: try json.strings("extras"))
  }
}

extension MatchAnswer.Pair: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "left": .string(left), "picture": picture?.json, "right": .string(right),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      left: try json.string("left"),
      picture: try json.optional("picture"),
      right: try json.string("right")
    )
  }
}
