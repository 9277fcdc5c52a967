package import CourseCore

// The printing program is handed its work in this form.
extension Sheets: JSONRepresentable {
  package var json: JSONValue {
    switch self {
    case .cards(let cards, let centre):
      ["cards": .array(cards.map(\.json)), "centre": .string(centre)]
    case .poster(let poster): ["poster": poster.json]
    case .checklist(let list): ["checklist": list.json]
    case .papers(let papers): ["papers": .array(papers.map(\.json))]
    case .register(let book): ["register": book.json]
    }
  }

  package init(json: JSONValue) throws(ShapeError) {
    if let poster: LessonPoster = try json.optional("poster") {
      self = .poster(poster)
    } else if let list: TaskChecklist = try json.optional("checklist") {
      self = .checklist(list)
    } else if json["papers"] != nil {
      self = .papers(try json.list("papers"))
    } else if let book: RegisterBook = try json.optional("register") {
      self = .register(book)
    } else {
      self = .cards(try json.list("cards"), centre: try json.string("centre"))
    }
  }
}

extension LearnerCard: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "code": .string(code.text), "name": .string(fullName),
      "picture": picture.map { .string($0.rawValue) },
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    guard let code = CardCode(try json.string("code")) else {
      throw ShapeError("the code of a card", at: ["code"])
    }
    self.init(
      code: code,
      fullName: try json.string("name"),
      picture: try json.optional("picture") { value throws(ShapeError) in try value.asChoice() }
    )
  }
}

extension LessonPoster: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "lesson": .string(lesson), "course": .string(course), "minutes": .integer(minutes),
      "centre": centre.map { .string($0) }, "address": .string(address),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      lesson: try json.string("lesson"),
      course: try json.string("course"),
      minutes: try json.integer("minutes"),
      centre: try json.optionalString("centre"),
      address: try json.string("address")
    )
  }
}

extension TaskChecklist: JSONRepresentable {
  package var json: JSONValue {
    [
      "course": .string(course), "tasks": .array(tasks.map(\.json)),
      "learners": .array(learners.map(\.json)),
    ]
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      course: try json.string("course"),
      tasks: try json.list("tasks"),
      learners: try json.list("learners")
    )
  }
}

extension TaskChecklist.Task: JSONRepresentable {
  package var json: JSONValue {
    ["title": .string(title), "observe": .array(observe.map { .string($0) })]
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(title: try json.string("title"), observe: try json.strings("observe"))
  }
}
