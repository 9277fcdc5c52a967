import CourseCore

extension Form {
  /// What a learner gave to a question, whole or not: the engine says what is missing.
  ///
  /// `before` is what was given so far: a story goes on from it.
  func response(to body: ShownQuestion.Body, after before: Response?) -> Response {
    switch body {
    case .choices(let options, _): .places(places(below: options.count))
    case .spot(let areas, _): .places(places(below: areas.count))
    case .poll(let options): .places(places(below: options.count))
    case .trueOrFalse: self["place"].map { .truth($0 == "0") } ?? .places([])
    case .typed, .number: .line(self["line"] ?? "")
    case .order(let lines): .order(order(of: lines.count))
    case .match(let lefts, let rights):
      .assigned(lefts.indices.map { place("part-\($0)", below: rights.count) })
    case .sort(let headings, let items):
      .assigned(items.indices.map { place("part-\($0)", below: headings.count) })
    case .fill(let pieces): .gaps(gaps(in: pieces))
    case .scenario: .replies(replies(after: before))
    }
  }

  private func places(below count: Int) -> [Int] {
    all("place").compactMap { Int($0) }.filter((0..<count).contains)
  }

  private func place(_ name: String, below count: Int) -> Int? {
    number(name).flatMap { (0..<count).contains($0) ? $0 : nil }
  }

  /// The lines touched so far; touching one more adds it, touching it again takes it back.
  private func order(of count: Int) -> [Int] {
    var order = (self["order"] ?? "").split(separator: ",").compactMap { Int($0) }
      .filter((0..<count).contains).removingRepeats
    guard let touched = touched("touch"), (0..<count).contains(touched) else { return order }
    if let place = order.firstIndex(of: touched) {
      order.remove(at: place)
    } else {
      order.append(touched)
    }
    return order
  }

  private func gaps(in pieces: [ShownQuestion.Piece]) -> [Response.Gap?] {
    let holes = pieces.filter { if case .text = $0 { false } else { true } }
    return holes.enumerated().map { number, hole in
      let name = "gap-\(number)"
      guard case .picked(let options) = hole else {
        return self[name].flatMap { $0.isEmpty ? nil : .line($0) }
      }
      return place(name, below: options.count).map { .place($0) }
    }
  }

  private func replies(after before: Response?) -> [Int] {
    let given: [Int] = if case .replies(let given)? = before { given } else { [] }
    // Pressed twice, the second time is for a scene that is over.
    guard number("said") == given.count, let reply = number("reply") else { return given }
    return given + [reply]
  }

  /// The number in what was pressed, such as 2 in `touch-2`.
  private func touched(_ name: String) -> Int? {
    guard let pressed = self["do"], pressed.hasPrefix(name + "-") else { return nil }
    return Int(pressed.dropFirst(name.count + 1))
  }
}

extension [Int] {
  fileprivate var removingRepeats: [Int] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
