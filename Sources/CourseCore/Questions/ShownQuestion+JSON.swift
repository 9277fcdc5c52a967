extension ShownQuestion {
  /// The form in which the API and `--json` show a question; it is only ever written.
  package var json: JSONValue {
    JSONValue.object(present: [
      "kind": .string(kind.rawValue),
      "ask": .string(ask),
      "picture": picture?.json,
      "say": say?.json,
      "hints": .strings(hints),
      "hintCount": .integer(hintCount),
    ])
    .adding(body.json)
  }
}

extension ShownQuestion.Body {
  fileprivate var json: JSONValue {
    switch self {
    case .choices(let options, let isSeveral):
      ["options": .array(options.map(\.json)), "several": .bool(isSeveral)]
    case .trueOrFalse, .typed:
      [:]
    case .number(let unit):
      .object(present: ["unit": .text(unit)])
    case .order(let lines):
      ["lines": .strings(lines)]
    case .match(let lefts, let rights):
      ["lefts": .array(lefts.map(\.json)), "rights": .strings(rights)]
    case .sort(let headings, let items):
      ["headings": .strings(headings), "items": .strings(items)]
    case .fill(let pieces):
      ["pieces": .array(pieces.map(\.json))]
    case .spot(let areas, let isSeveral):
      ["areas": .array(areas.map(\.json)), "several": .bool(isSeveral)]
    case .scenario(let story):
      story.json
    case .poll(let options):
      ["options": .array(options.map { ["text": .string($0)] }), "several": true]
    }
  }
}

extension ShownQuestion.Option {
  fileprivate var json: JSONValue {
    .object(present: ["text": .string(text), "picture": picture?.json, "say": say?.json])
  }
}

extension ShownQuestion.Piece {
  fileprivate var json: JSONValue {
    switch self {
    case .text(let text): ["text": .string(text)]
    case .typed: ["gap": "typed"]
    case .picked(let options): ["gap": "picked", "options": .strings(options)]
    }
  }
}

extension ShownQuestion.Area {
  fileprivate var json: JSONValue { JSONValue.object(["name": .string(name)]).adding(shape.json) }
}

extension ShownQuestion.Story {
  fileprivate var json: JSONValue {
    .object(present: [
      "played": .array(played.map(\.json)), "scene": current?.json, "over": .bool(isOver),
    ])
  }
}

extension ShownQuestion.Story.Played {
  fileprivate var json: JSONValue {
    .object(present: [
      "says": .string(says), "picture": picture?.json, "reply": .string(reply),
    ])
  }
}

extension ShownQuestion.Story.Current {
  fileprivate var json: JSONValue {
    .object(present: [
      "says": .string(says),
      "picture": picture?.json,
      "replies": .array(
        replies.map { reply in
          let text = JSONValue.object(["text": .string(reply.text)])
          return reply.shape.map { text.adding($0.json) } ?? text
        }
      ),
    ])
  }
}
