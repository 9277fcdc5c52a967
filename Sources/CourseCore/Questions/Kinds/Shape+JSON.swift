extension Shape {
  /// A member that names the shape, as in a file: `{"circle":[50,50,10]}`.
  var json: JSONValue {
    switch self {
    case .rectangle(let left, let top, let width, let height):
      ["rect": .integers([left, top, width, height])]
    case .circle(let x, let y, let radius):
      ["circle": .integers([x, y, radius])]
    }
  }

  /// Reads the shape among an object's members; `nil` when it has none.
  init?(among json: JSONValue) throws(ShapeError) {
    if json["rect"] != nil {
      let numbers = try json.integers("rect")
      guard numbers.count == 4 else { throw ShapeError("four numbers", at: ["rect"]) }
      self = .rectangle(left: numbers[0], top: numbers[1], width: numbers[2], height: numbers[3])
    } else if json["circle"] != nil {
      let numbers = try json.integers("circle")
      guard numbers.count == 3 else { throw ShapeError("three numbers", at: ["circle"]) }
      self = .circle(x: numbers[0], y: numbers[1], radius: numbers[2])
    } else {
      return nil
    }
  }
}
