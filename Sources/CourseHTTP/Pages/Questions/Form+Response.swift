import CourseCore

// What a form says of an answer. The form names the kind of its question, so that the question need not
// be looked up again; whether the answer fits, the engine finds out.
extension Form {
  /// What a learner gave to a question, whole or not: the engine says what is missing.
  ///
  /// - Throws: `Problem` for a form that is not one of ours.
  func response() throws -> Response {
    guard let kind = AnswerKey.Kind(rawValue: self["kind"] ?? ""),
      let count = number("count"), (0...64).contains(count)
    else { throw Problem(.badRequest) }
    return switch kind {
    case .choices, .spot, .poll: .places(places)
    case .trueOrFalse: self["place"].map { .truth($0 == "0") } ?? .places([])
    case .typed, .number: .line(self["line"] ?? "")
    case .order: .order(order)
    case .match, .sort: .assigned((0..<count).map { number("part-\($0)") })
    case .fill: .gaps((0..<count).map(gap))
    case .scenario: .replies(list("replies") + (number("reply").map { [$0] } ?? []))
    }
  }

  private var places: [Int] { all("place").compactMap { Int($0) } }

  private func list(_ name: String) -> [Int] {
    (self[name] ?? "").split(separator: ",").prefix(64).compactMap { Int($0) }
  }

  /// The lines touched so far; touching one more adds it, touching it again takes it back.
  private var order: [Int] {
    let order = list("order")
    guard let touched else { return order }
    return order.contains(touched) ? order.filter { $0 != touched } : order + [touched]
  }

  private func gap(_ number: Int) -> Response.Gap? {
    if let place = self.number("pick-\(number)") { return .place(place) }
    return self["gap-\(number)"].flatMap { $0.isEmpty ? nil : .line($0) }
  }

  /// The line that was touched, such as 2 for `touch-2`.
  private var touched: Int? {
    guard let pressed = self["do"], pressed.hasPrefix("touch-") else { return nil }
    return Int(pressed.dropFirst("touch-".count))
  }
}

extension ShownQuestion.Body {
  /// How many parts an answer has that are given one by one.
  var partCount: Int {
    switch self {
    case .match(let lefts, _): lefts.count
    case .sort(_, let items): items.count
    case .fill(let pieces): pieces.count { if case .text = $0 { false } else { true } }
    default: 0
    }
  }
}
