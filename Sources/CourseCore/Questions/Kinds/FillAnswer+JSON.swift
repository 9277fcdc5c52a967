extension FillAnswer: JSONRepresentable {
  package var json: JSONValue {
    JSONValue.object(["pieces": .array(pieces.map(\.json))]).adding(rules.json)
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(pieces: try json.list("pieces"), rules: try TypedRules(json: json))
  }
}

extension FillAnswer.Piece: JSONRepresentable {
  package var json: JSONValue {
    switch self {
    case .text(let text): ["text": .string(text)]
    case .gap(.typed(let accepted)): ["typed": .strings(accepted)]
    case .gap(.picked(let options, let right)):
      ["options": .strings(options), "right": .integer(right)]
    }
  }

  package init(json: JSONValue) throws(ShapeError) {
    if let text = try json.optionalString("text") {
      self = .text(text)
    } else if json["typed"] != nil {
      self = .gap(.typed(try json.strings("typed")))
    } else {
      let options = try json.strings("options")
      guard !options.isEmpty else { throw ShapeError("an option", at: ["options"]) }
      self = .gap(.picked(options, right: try json.integer("right", in: 0...options.count - 1)))
    }
  }
}
