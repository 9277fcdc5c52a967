/// The form whose digest names a version of the question: the keys of a file, and what they hold
/// once they are read.
extension Question: JSONRepresentable {
  package var json: JSONValue {
    let shared = JSONValue.object(present: [
      "id": .string(id.rawValue),
      "ask": .string(ask),
      "why": .text(why),
      "hints": .names(hints),
      "picture": picture?.json,
      "say": say?.json,
      "points": answer.isScored ? .number(points.count, unless: 1) : nil,
      "whole": .flag(isWhole),
      "critical": .flag(isCritical),
      "again": .name(again),
      "lesson": .name(lesson),
      "difficulty": .number(difficulty, unless: 3),
      "tags": .names(tags),
      "competences": .names(competences),
      "shuffle": isShuffled ? nil : false,
      "reviewed": reviewed?.json,
      "accepted": .list(accepted),
    ])
    return shared.adding(answer.json)
  }

  package convenience init(json: JSONValue) throws(ShapeError) {
    self.init(
      id: try json.id("id"),
      ask: try json.string("ask"),
      answer: try AnswerKey(json: json),
      why: try json.optionalString("why"),
      hints: try json.strings("hints"),
      picture: try json.optional("picture"),
      say: try json.optional("say"),
      points: json["points"] == nil ? 1 : Points(try json.integer("points", in: 0...100)),
      isWhole: try json.flag("whole"),
      isCritical: try json.flag("critical"),
      again: try json.optionalID("again"),
      lesson: try json.optional("lesson"),
      difficulty: json["difficulty"] == nil ? 3 : try json.integer("difficulty"),
      tags: try json.ids("tags"),
      competences: try json.list("competences"),
      isShuffled: json["shuffle"] == nil ? true : try json.flag("shuffle"),
      reviewed: try json.optional("reviewed"),
      accepted: try json.list("accepted")
    )
  }
}

/// One member, named by the kind.
extension AnswerKey: JSONRepresentable {
  package var json: JSONValue {
    let value: JSONValue =
      switch self {
      case .choices(let options): .array(options.map(\.json))
      case .trueOrFalse(let truth): .bool(truth)
      case .typed(let answer): answer.json
      case .number(let answer): answer.json
      case .order(let lines), .poll(let lines): .strings(lines)
      case .match(let answer): answer.json
      case .sort(let groups): .array(groups.map(\.json))
      case .fill(let answer): answer.json
      case .spot(let areas): .array(areas.map(\.json))
      case .scenario(let scenes): .array(scenes.map(\.json))
      }
    return .object([kind.rawValue: value])
  }

  package init(json: JSONValue) throws(ShapeError) {
    let kinds = Kind.allCases.filter { json[$0.rawValue] != nil }
    guard kinds.count == 1, let kind = kinds.first else { throw ShapeError("one answer key") }
    self = try json.member(kind.rawValue) { value throws(ShapeError) in
      try Self(kind, value)
    }
  }

  private init(_ kind: Kind, _ value: JSONValue) throws(ShapeError) {
    switch kind {
    case .choices: self = .choices(try value.elements())
    case .trueOrFalse: self = .trueOrFalse(try value.asBool())
    case .typed: self = .typed(try TypedAnswer(json: value))
    case .number: self = .number(try NumberAnswer(json: value))
    case .order:
      let lines = try value.elements { line throws(ShapeError) in try line.asString() }
      guard (2...20).contains(lines.count) else { throw ShapeError("2…20 lines") }
      self = .order(lines)
    case .match: self = .match(try MatchAnswer(json: value))
    case .sort: self = .sort(try value.elements())
    case .fill: self = .fill(try FillAnswer(json: value))
    case .spot: self = .spot(try value.elements())
    case .scenario:
      let scenes: [Scene] = try value.elements()
      guard !scenes.isEmpty else { throw ShapeError("a scene") }
      self = .scenario(scenes)
    case .poll:
      self = .poll(try value.elements { line throws(ShapeError) in try line.asString() })
    }
  }
}
