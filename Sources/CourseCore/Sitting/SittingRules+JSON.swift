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
    self.init(questions: try json.integer("questions"), right: try json.integer("right"))
  }
}

extension AssessmentRules: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "pass": pass?.json,
      "attempts": attempts.json,
      "order": .string(order.rawValue),
      "feedback": .string(feedback.rawValue),
      "back": .bool(isBackAllowed),
      "skip": .bool(isSkipAllowed),
      "hints": .bool(areHintsAllowed),
      "time": time?.json,
      "modes": .strings(modes.map(\.rawValue)),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      pass: try json.optional("pass"),
      attempts: try json.member("attempts"),
      order: try json.choice("order"),
      feedback: try json.choice("feedback"),
      isBackAllowed: try json.flag("back"),
      isSkipAllowed: try json.flag("skip"),
      areHintsAllowed: try json.flag("hints"),
      time: try json.optional("time"),
      modes: try json.list("modes") { value throws(ShapeError) in try value.asChoice() }
    )
  }
}

extension PassRule: JSONRepresentable {
  package var json: JSONValue {
    ["percent": .integer(percent), "critical": .bool(needsCritical)]
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(percent: try json.integer("percent"), needsCritical: try json.flag("critical"))
  }
}

extension AttemptRules: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "limit": limit.map { .integer($0) },
      "wait": wait?.json,
      "counts": .string(counts.rawValue),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      limit: try json.optionalInteger("limit"),
      wait: try json.optional("wait"),
      counts: try json.choice("counts")
    )
  }
}

extension Span: JSONRepresentable {
  /// Whole milliseconds.
  package var json: JSONValue { .integer(milliseconds) }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(milliseconds: Int64(try json.asInteger()))
  }
}
