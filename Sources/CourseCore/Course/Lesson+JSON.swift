extension Lesson: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "lesson": .name(id),
      "title": .string(title),
      "language": .name(language, unless: .vietnamese),
      "minutes": .number(minutes, unless: 5),
      "reviewed": reviewed?.json,
      "steps": .array(steps.map(\.json)),
      "retired": .names(retired),
      "isRetired": .flag(isRetired),
      "accepted": .list(accepted),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      id: try json.id("lesson"),
      title: try json.string("title"),
      language: try json.language(),
      minutes: try json.optionalInteger("minutes") ?? 5,
      reviewed: try json.optional("reviewed"),
      steps: try json.list("steps"),
      retired: try json.strings("retired"),
      isRetired: try json.flag("isRetired"),
      accepted: try json.list("accepted")
    )
  }
}

extension Step: JSONRepresentable {
  package var json: JSONValue {
    let content: (key: String, json: JSONValue) =
      switch content {
      case .read(let reading): ("read", reading.json)
      case .question(let question): ("question", question.json)
      case .practise(let practise): ("practise", practise.json)
      }
    return .object(["id": .string(id.rawValue), content.key: content.json])
  }

  package init(json: JSONValue) throws(ShapeError) {
    let content: Content
    if json["read"] != nil {
      content = .read(try json.member("read"))
    } else if json["question"] != nil {
      content = .question(try json.member("question"))
    } else {
      content = .practise(try json.member("practise"))
    }
    self.init(id: try json.id("id"), content: content)
  }
}

extension Reading: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "text": .string(text), "picture": picture?.json, "say": say?.json, "video": video?.json,
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      text: try json.string("text"),
      picture: try json.optional("picture"),
      say: try json.optional("say"),
      video: try json.optional("video")
    )
  }
}

extension Practise: JSONRepresentable {
  package var json: JSONValue {
    ["questions": questions.json, "right": .integer(right), "of": .integer(of)]
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      questions: try json.member("questions"),
      right: try json.integer("right"),
      of: try json.integer("of")
    )
  }
}
