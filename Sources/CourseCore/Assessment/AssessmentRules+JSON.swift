extension AssessmentRules: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "pass": pass?.json,
      "attempts": attempts == .init() ? nil : attempts.json,
      "order": .name(order, unless: .shuffle),
      "feedback": .name(feedback, unless: .afterEach),
      "back": isBackAllowed ? nil : false,
      "skip": isSkipAllowed ? nil : false,
      "hints": .flag(areHintsAllowed),
      "time": time?.json,
      "modes": .strings(modes.map(\.rawValue)),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      pass: try json.optional("pass"),
      attempts: try json.optional("attempts") ?? .init(),
      order: try json.named("order", usual: .shuffle),
      feedback: try json.named("feedback", usual: .afterEach),
      isBackAllowed: json["back"] == nil ? true : try json.flag("back"),
      isSkipAllowed: json["skip"] == nil ? true : try json.flag("skip"),
      areHintsAllowed: try json.flag("hints"),
      time: try json.optional("time"),
      modes: try json.list("modes") { value throws(ShapeError) in try value.named() }
    )
  }
}

extension PassRule: JSONRepresentable {
  package var json: JSONValue {
    .object(present: ["mark": .integer(percent), "critical": needsCritical ? "all" : "none"])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      percent: try json.integer("mark", in: 1...100),
      needsCritical: try json.string("critical") == "all"
    )
  }
}

extension AttemptRules: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "limit": .number(limit),
      "wait": wait?.json,
      "counts": .name(counts, unless: .best),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      limit: try json.optionalInteger("limit"),
      wait: try json.optional("wait"),
      counts: try json.named("counts", usual: .best)
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
