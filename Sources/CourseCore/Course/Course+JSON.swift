extension Course: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "course": .name(id),
      "version": .string(version),
      "title": .string(title),
      "language": .name(language, unless: .vietnamese),
      "audience": .strings(audience.map(\.rawValue)),
      "summary": .text(summary),
      "code": .text(code),
      "level": .number(level, unless: 1),
      "competences": .names(competences),
      "minutes": .number(minutes),
      "after": .names(after),
      "requires": .list(requires),
      "in-order": .flag(isInOrder),
      "lessons": .strings(lessons),
      "reviewed": reviewed?.json,
      "tasks": .list(tasks),
      "finish": finish == .init() ? nil : finish.json,
      "retired": .names(retired),
      "isRetired": .flag(isRetired),
      "accepted": .list(accepted),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      id: try json.id("course"),
      version: try json.string("version"),
      title: try json.string("title"),
      language: try json.language(),
      audience: try json.list("audience") { value throws(ShapeError) in try value.named() },
      summary: try json.optionalString("summary"),
      code: try json.optionalString("code"),
      level: try json.optionalInteger("level") ?? 1,
      competences: try json.list("competences"),
      minutes: try json.optionalInteger("minutes"),
      after: try json.ids("after"),
      requires: try json.list("requires"),
      isInOrder: try json.flag("in-order"),
      lessons: try json.ids("lessons"),
      reviewed: try json.optional("reviewed"),
      tasks: try json.list("tasks"),
      finish: try json.optional("finish") ?? .init(),
      retired: try json.strings("retired"),
      isRetired: try json.flag("isRetired"),
      accepted: try json.list("accepted")
    )
  }
}

extension ObservedTask: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "id": .name(id),
      "title": .string(title),
      "observe": .strings(observe),
      "prepare": .text(prepare),
      "competences": .names(competences),
      "remote": isRemoteAllowed ? nil : false,
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      id: try json.id("id"),
      title: try json.string("title"),
      observe: try json.strings("observe"),
      prepare: try json.optionalString("prepare"),
      competences: try json.list("competences"),
      isRemoteAllowed: json["remote"] == nil ? true : try json.flag("remote")
    )
  }
}

extension CourseFinish: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "lessons": Self.json(lessons), "assessments": .names(assessments), "tasks": Self.json(tasks),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      lessons: try Self.part("lessons", of: json),
      assessments: try json.ids("assessments"),
      tasks: try Self.part("tasks", of: json)
    )
  }

  private static func json(_ part: Part<some Identifier>) -> JSONValue? {
    switch part {
    case .all: nil
    case .none: "none"
    case .listed(let ids): .strings(ids)
    }
  }

  private static func part<ID: Identifier>(
    _ key: String,
    of json: JSONValue
  ) throws(ShapeError) -> Part<ID> {
    switch json[key] {
    case nil: .all
    case "none": .none
    default: .listed(try json.ids(key))
    }
  }
}
