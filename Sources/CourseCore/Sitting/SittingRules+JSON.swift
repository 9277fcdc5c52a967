extension SittingRules: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "rules": rules.json,
      "policy": policy?.json,
      "extraTime": extraTime == 0 ? nil : .integer(extraTime),
      "levels": levels.isEmpty ? nil : .array(levels.map(\.json)),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    let extraTime = try json.optionalInteger("extraTime") ?? 0
    guard (0...1_000).contains(extraTime) else {
      throw ShapeError("a percentage up to 1000", at: ["extraTime"])
    }
    self.init(
      try json.member("rules"),
      policy: try json.optional("policy"),
      extraTime: extraTime,
      levels: try json.list("levels")
    )
  }
}

extension SittingRules.Level: JSONRepresentable {
  package var json: JSONValue { ["questions": .integer(questions), "right": .integer(right)] }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      questions: try json.integer("questions", in: 1...10_000),
      right: try json.integer("right", in: 0...10_000)
    )
  }
}
