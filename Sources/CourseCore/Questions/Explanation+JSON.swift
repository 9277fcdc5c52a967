extension Explanation {
  /// The form in which the API and `--json` explain an answer; it is only ever written.
  package var json: JSONValue {
    .object(present: [
      "right": isRight.map { .bool($0) },
      "earned": .integer(earned.count),
      "available": .integer(available.count),
      "why": .text(why),
      "parts": parts.isEmpty ? nil : .array(parts.map(\.json)),
      "answer": rightAnswer?.json,
      "rightPlaces": rightPlaces.isEmpty ? nil : .integers(rightPlaces),
      "comment": .text(comment),
    ])
  }
}

extension Explanation.Part {
  fileprivate var json: JSONValue {
    .object(present: [
      "text": text.isEmpty ? nil : .string(text),
      "picked": isPicked.map { .bool($0) },
      "given": .text(given),
      "right": isRight.map { .bool($0) },
      "belongs": .text(right),
      "marked": .text(marked),
      "why": .text(why),
    ])
  }
}

extension Explanation.RightAnswer {
  /// One member, named by the form of the answer.
  fileprivate var json: JSONValue {
    switch self {
    case .options(let options): ["options": .strings(options)]
    case .truth(let truth): ["truth": .bool(truth)]
    case .line(let line): ["line": .string(line)]
    case .number(let number, let unit):
      .object(present: ["number": number.json, "unit": .text(unit)])
    case .sequence(let lines): ["order": .strings(lines)]
    case .pairs(let pairs):
      ["pairs": .array(pairs.map { ["left": .string($0.left), "right": .string($0.right)] })]
    case .groups(let groups): ["groups": .array(groups.map(\.json))]
    case .gaps(let gaps): ["gaps": .strings(gaps)]
    }
  }
}
