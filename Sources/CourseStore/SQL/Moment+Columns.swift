import CourseCore

// A moment stands in four columns beside each other, which are named after the first of them.
extension Moment {
  static func columns(_ name: String) -> String {
    "\(name), \(name)_trusted, \(name)_since_boot, \(name)_boot"
  }

  /// What stands in them.
  var values: [Value] {
    [
      .integer(wall.milliseconds), .flag(isWallTrusted), .integer(sinceBoot.milliseconds),
      .code(boot),
    ]
  }
}

extension Line {
  /// Reads the four columns of a moment, from this one on.
  func moment(_ column: Int) throws -> Moment {
    Moment(
      wall: timestamp(column),
      isWallTrusted: flag(column + 1),
      sinceBoot: Span(milliseconds: Int64(integer(column + 2))),
      boot: try code(column + 3)
    )
  }
}
