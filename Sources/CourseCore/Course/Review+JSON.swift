extension Review: JSONRepresentable {
  package var json: JSONValue {
    ["on": on.json, "before": before.json, "source": .string(source)]
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      on: try json.member("on"),
      before: try json.member("before"),
      source: try json.string("source")
    )
  }
}

extension CalendarDay: JSONRepresentable {
  package var json: JSONValue { .string(description) }

  package init(json: JSONValue) throws(ShapeError) {
    guard let day = CalendarDay(try json.asString()) else {
      throw ShapeError("a day such as 2026-11-01")
    }
    self = day
  }
}
