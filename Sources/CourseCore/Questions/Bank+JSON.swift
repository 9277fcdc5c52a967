extension Bank: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "bank": .name(id),
      "title": .text(title),
      "language": .name(language, unless: .vietnamese),
      "reviewed": reviewed?.json,
      "questions": .array(questions.map(\.json)),
      "retired": .names(retired),
      "isRetired": .flag(isRetired),
      "accepted": .list(accepted),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      id: try json.id("bank"),
      title: try json.optionalString("title"),
      language: try json.language(),
      reviewed: try json.optional("reviewed"),
      questions: try json.list("questions"),
      retired: try json.strings("retired"),
      isRetired: try json.flag("isRetired"),
      accepted: try json.list("accepted")
    )
  }
}

extension QuestionFilter: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "bank": .name(bank),
      "critical": critical.map { .bool($0) },
      "difficulty": difficulties.isEmpty ? nil : .integers(difficulties),
      "tags": .names(tags),
      "competences": .names(competences),
      "questions": .names(questions),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      bank: try json.id("bank"),
      critical: try json.optional("critical") { value throws(ShapeError) in try value.asBool() },
      difficulties: try json.list("difficulty") { value throws(ShapeError) in
        try value.asInteger()
      },
      tags: try json.ids("tags"),
      competences: try json.list("competences"),
      questions: try json.ids("questions")
    )
  }
}
