extension SortGroup: JSONRepresentable {
  package var json: JSONValue { ["under": .string(heading), "items": .strings(items)] }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(heading: try json.string("under"), items: try json.strings("items"))
  }
}
