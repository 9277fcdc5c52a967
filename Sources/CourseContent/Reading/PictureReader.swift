import CourseCore

extension DocumentReader {
  /// Reads the areas of a picture.
  func spot(_ fields: Fields, on picture: Picture?) -> AnswerKey? {
    if !fields.has(.image), let place = fields.name(.spot) {
      report(.needs, ["spot", "image"], at: place)
    }
    var places: [Int] = []
    let areas = fields.records(.spot) { area -> SpotArea? in
      let key: Key = area.has(.right) ? .right : .wrong
      let name = area.line(key)
      let why = area.text(.why)
      guard let shape = self.shape(area, on: picture), let name else { return nil }
      places.append(area.place)
      return SpotArea(name, isRight: key == .right, shape: shape, why: why)
    }
    guard let areas, let place = fields[.spot] else { return nil }
    let rights = areas.count { $0.isRight }
    guard rights > 0, rights < areas.count else {
      report(.noRightOrWrong, at: place)
      return nil
    }
    if areas.count - rights < rights { report(.moreWrongThanRight, at: place) }
    reportOverlaps(areas.map { ($0.name, $0.shape) }, places, on: picture)
    guard distinct(areas.map(\.name), place, .spotArea) != nil else { return nil }
    return .spot(areas)
  }

  /// Reads `rect` or `circle`; `nil` where there is neither, or one is wrong.
  func shape(_ fields: Fields, on picture: Picture?) -> Shape? {
    if let place = fields[.rect] {
      guard let numbers = numbers(place, .rect, 4, .rectangle) else { return nil }
      guard numbers[2] > 0, numbers[3] > 0, numbers[0] + numbers[2] <= 100,
        numbers[1] + numbers[3] <= 100
      else {
        report(.outsidePicture, at: place)
        return nil
      }
      return .rectangle(
        left: numbers[0],
        top: numbers[1],
        width: numbers[2],
        height: numbers[3]
      )
    }
    guard let place = fields[.circle], let numbers = numbers(place, .circle, 3, .circle) else {
      return nil
    }
    let shape = Shape.circle(x: numbers[0], y: numbers[1], radius: numbers[2])
    guard numbers[2] > 0, shape.isInside(size(of: picture)) else {
      report(.outsidePicture, at: place)
      return nil
    }
    return shape
  }

  private func numbers(_ place: Int, _ key: Key, _ count: Int, _ expected: Expectation) -> [Int]? {
    guard node(place).kind == .sequence, case let elements = Array(tree.children(of: place)),
      elements.count == count
    else {
      wrong(place, key, expected)
      return nil
    }
    return all(elements) { whole($0, key, 0...100, .whole(0...100)) }
  }

  func reportOverlaps(
    _ areas: [(name: String, shape: Shape)],
    _ places: [Int],
    on picture: Picture?
  ) {
    let size = size(of: picture)
    for later in areas.indices {
      for earlier in areas.indices.prefix(later)
      where areas[later].shape.overlaps(areas[earlier].shape, on: size) {
        let words: [Word] = [
          .text(Self.shortened(areas[later].name)), .text(Self.shortened(areas[earlier].name)),
        ]
        report(.overlap, words, at: places[later])
        break
      }
    }
  }
}

extension DocumentReader {
  private func size(of picture: Picture?) -> PictureSize {
    picture.map { media.size(of: $0.file.path) } ?? .square
  }
}

extension Shape {
  /// Whether two shapes share more than an edge, on a picture of a size.
  ///
  /// Places are hundredths of the width across and of the height down, and a radius is hundredths of
  /// the width, so that only the size makes them one measure.
  func overlaps(_ other: Shape, on size: PictureSize) -> Bool {
    let (wide, high) = (size.width, size.height)
    switch (self, other) {
    case (
      .rectangle(let left, let top, let width, let height),
      .rectangle(let otherLeft, let otherTop, let otherWidth, let otherHeight)
    ):
      return left < otherLeft + otherWidth && otherLeft < left + width
        && top < otherTop + otherHeight && otherTop < top + height
    case (.circle(let x, let y, let radius), .circle(let otherX, let otherY, let otherRadius)):
      let (across, down) = ((x - otherX) * wide, (y - otherY) * high)
      let reach = (radius + otherRadius) * wide
      return across * across + down * down < reach * reach
    case (.circle(let x, let y, let radius), .rectangle(let left, let top, let width, let height)):
      let across = (x - min(max(x, left), left + width)) * wide
      let down = (y - min(max(y, top), top + height)) * high
      return across * across + down * down < radius * wide * radius * wide
    case (.rectangle, .circle):
      return other.overlaps(self, on: size)
    }
  }

  /// Whether a circle lies inside a picture of a size.
  fileprivate func isInside(_ size: PictureSize) -> Bool {
    guard case .circle(let x, let y, let radius) = self else { return true }
    return x >= radius && x + radius <= 100 && y * size.height >= radius * size.width
      && (100 - y) * size.height >= radius * size.width
  }
}
