extension Assessment: JSONRepresentable {
  package var json: JSONValue {
    let shared = JSONValue.object(present: [
      "assessment": .name(id),
      "title": .string(title),
      "language": .name(language, unless: .vietnamese),
      "intro": .text(intro),
      "rules": rules.json,
      "reviewed": reviewed?.json,
      "retired": .names(retired),
      "isRetired": .flag(isRetired),
    ])
    return shared.adding(source.json)
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      id: try json.id("assessment"),
      title: try json.string("title"),
      language: try json.language(),
      intro: try json.optionalString("intro"),
      source: try Source(json: json),
      rules: try json.member("rules"),
      reviewed: try json.optional("reviewed"),
      retired: try json.strings("retired"),
      isRetired: try json.flag("isRetired")
    )
  }
}

extension Assessment.Source: JSONRepresentable {
  package var json: JSONValue {
    switch self {
    case .draw(let lines): ["draw": .array(lines.map(\.json))]
    case .questions(let questions): ["questions": .array(questions.map(\.json))]
    }
  }

  package init(json: JSONValue) throws(ShapeError) {
    if json["draw"] != nil {
      self = .draw(try json.list("draw"))
    } else {
      self = .questions(try json.list("questions"))
    }
  }
}

extension DrawLine: JSONRepresentable {
  package var json: JSONValue {
    let drawn = JSONValue.object(present: [
      "take": take.count.map { .integer($0) } ?? "all",
      "spread": spread.map { .string($0.rawValue) },
    ])
    return questions.json.adding(drawn)
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      questions: try QuestionFilter(json: json),
      take: json["take"] == "all" ? .all : .count(try json.integer("take", in: 0...Int(Int32.max))),
      spread: try json.optional("spread") { value throws(ShapeError) in try value.named() }
    )
  }
}

extension DrawLine.Take {
  fileprivate var count: Int? { if case .count(let count) = self { count } else { nil } }
}
