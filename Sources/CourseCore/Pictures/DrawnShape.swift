/// A line or a filled part of a drawing.
package enum DrawnShape: Hashable, Sendable {
  case line(DrawnPath)
  case filled(DrawnPath)
}

/// A path on the square of a drawing.
package enum DrawnPath: Hashable, Sendable {
  /// Centre, and half the width and the height.
  case ellipse(Int, Int, Int, Int)
  case steps([Step])

  package enum Step: Hashable, Sendable {
    case move(Point)
    case line(Point)

    /// A curve by one point that it is drawn towards, and its end.
    case curve(Point, to: Point)
    case close
  }

  package struct Point: Hashable, Sendable {
    package let x: Int
    package let y: Int
  }
}

extension DrawnPath: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text) }

  /// Reads `M x y`, `L x y`, `Q x y x y` and `Z`, the few signs of SVG that we draw with.
  init(_ text: String) {
    var words = text.split(separator: " ")[...]
    func point() -> Point {
      let numbers = words.prefix(2).compactMap { Int($0) }
      precondition(numbers.count == 2, "a path has two numbers for each point")
      words.removeFirst(2)
      return Point(x: numbers[0], y: numbers[1])
    }
    var steps: [Step] = []
    while let sign = words.popFirst() {
      switch sign {
      case "M": steps.append(.move(point()))
      case "L": steps.append(.line(point()))
      case "Q": steps.append(.curve(point(), to: point()))
      default:
        precondition(sign == "Z", "a path is of M, L, Q and Z")
        steps.append(.close)
      }
    }
    self = .steps(steps)
  }

  /// As SVG writes it.
  package var svg: String {
    switch self {
    case .ellipse(let x, let y, let width, let height):
      "<ellipse cx=\"\(x)\" cy=\"\(y)\" rx=\"\(width)\" ry=\"\(height)\""
    case .steps(let steps):
      "<path d=\"\(steps.map(\.text).joined())\""
    }
  }
}

extension DrawnPath.Step {
  fileprivate var text: String {
    switch self {
    case .move(let point): "M\(point.x) \(point.y)"
    case .line(let point): "L\(point.x) \(point.y)"
    case .curve(let way, let end): "Q\(way.x) \(way.y) \(end.x) \(end.y)"
    case .close: "Z"
    }
  }
}

extension LearnerPicture {
  /// The picture as a file.
  package var svg: String {
    let shapes = drawing.map { shape in
      switch shape {
      case .line(let path): path.svg + " fill=\"none\"/>"
      case .filled(let path): path.svg + "/>"
      }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(Self.side) \(Self.side)\" "
      + "stroke=\"#000\" stroke-width=\"\(Self.line)\" stroke-linejoin=\"round\" "
      + "stroke-linecap=\"round\"><rect width=\"\(Self.side)\" height=\"\(Self.side)\" "
      + "fill=\"#fff\" stroke=\"none\"/>" + shapes.joined() + "</svg>"
  }
}
