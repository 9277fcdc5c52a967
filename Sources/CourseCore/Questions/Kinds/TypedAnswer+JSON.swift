extension TypedAnswer: JSONRepresentable {
  package var json: JSONValue {
    JSONValue.object(present: ["accepted": .strings(accepted), "near": .list(near)])
      .adding(rules.json)
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      accepted: try json.strings("accepted"),
      rules: try TypedRules(json: json),
      near: try json.list("near")
    )
  }
}

extension TypedAnswer.Slip: JSONRepresentable {
  package var json: JSONValue { ["text": .string(text), "why": .string(why)] }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(text: try json.string("text"), why: try json.string("why"))
  }
}

extension TypedRules: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "marks": .name(marks, unless: .shown),
      "case": isCaseExact ? "exact" : nil,
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      marks: try json.named("marks", usual: .shown),
      isCaseExact: try json.optionalString("case") == "exact"
    )
  }
}
