extension NumberAnswer: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "value": value.json,
      "within": within == .zero ? nil : within.json,
      "unit": .text(unit),
      "style": .text(style == .vietnamese ? nil : style.rawValue),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      try json.member("value"),
      within: try json.optional("within") ?? .zero,
      unit: try json.optionalString("unit"),
      style: try json.named("style", usual: .vietnamese)
    )
  }
}
