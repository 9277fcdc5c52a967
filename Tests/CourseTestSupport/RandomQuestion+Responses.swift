package import CourseCore

extension RandomQuestion {
  /// A response that the question accepts as it is shown; a story may be left before its end.
  package mutating func response(
    to question: Question,
    in arrangement: Arrangement
  ) -> Response {
    switch question.shown(in: arrangement).body {
    case .choices(let options, let isSeveral):
      .places(set(of: options.count, isSeveral: isSeveral))
    case .spot(let areas, let isSeveral): .places(set(of: areas.count, isSeveral: isSeveral))
    case .poll(let options): .places(set(of: options.count, isSeveral: true))
    case .trueOrFalse: .truth(flag())
    case .typed: .line(text())
    case .number: .line(Decimal(units: Int64(number(-999...999)), scale: number(0...2)).description)
    case .order(let lines): .order(lines.indices.shuffled(using: &chance))
    case .match(let lefts, let rights): assigned(lefts.count, from: rights.count)
    case .sort(let headings, let items): assigned(items.count, from: headings.count)
    case .fill(let pieces): .gaps(gaps(of: pieces))
    case .scenario: .replies(walk(question, in: arrangement))
    }
  }

  private mutating func set(of count: Int, isSeveral: Bool) -> [Int] {
    let picked = (0..<count).shuffled(using: &chance).prefix(isSeveral ? number(1...count) : 1)
    return picked.sorted()
  }

  private mutating func assigned(_ count: Int, from choices: Int) -> Response {
    let first = number(0...choices - 1)
    return .assigned(
      [first] + some(count - 1...count - 1) { $0.maybe { $0.number(0...choices - 1) } }
    )
  }

  private mutating func gaps(of pieces: [ShownQuestion.Piece]) -> [Response.Gap?] {
    var gaps: [Response.Gap?] = []
    for piece in pieces {
      switch piece {
      case .text: continue
      case .typed: gaps.append(gaps.isEmpty ? .line(text()) : maybe { .line($0.text()) })
      case .picked(let options):
        let place = number(0...options.count - 1)
        gaps.append(gaps.isEmpty || flag() ? .place(place) : nil)
      }
    }
    return gaps
  }

  private mutating func walk(_ question: Question, in arrangement: Arrangement) -> [Int] {
    var replies: [Int] = []
    while true {
      let response = Response.replies(replies)
      guard case .scenario(let story) = question.shown(in: arrangement, response: response).body,
        let current = story.current, !current.replies.isEmpty,
        replies.isEmpty || number(0...9) > 0
      else { return replies }
      replies.append(number(0...current.replies.count - 1))
    }
  }

  /// The response that has every part right: found from the key, as a learner who knows would.
  package mutating func rightResponse(
    to question: Question,
    in arrangement: Arrangement
  ) -> Response? {
    let orders = arrangement.orders
    switch question.answer {
    case .choices(let options):
      return .places(orders[0].indices.filter { options[orders[0][$0]].isRight })
    case .spot(let areas):
      return .places(orders[0].indices.filter { areas[orders[0][$0]].isRight })
    case .trueOrFalse(let truth): return .truth(truth)
    case .typed(let answer): return .line(pick(answer.accepted))
    case .number(let answer):
      return .line(answer.value.text(in: answer.style == .english ? .english : .vietnamese))
    case .order(let lines): return .order(lines.indices.compactMap { orders[0].firstIndex(of: $0) })
    case .match(let answer):
      return .assigned(answer.pairs.indices.map { orders[0].firstIndex(of: $0) })
    case .sort(let groups):
      let headings = groups.enumerated().flatMap { place, group in group.items.map { _ in place } }
      return .assigned(orders[0].map { headings[$0] })
    case .fill(let answer):
      return .gaps(
        answer.gaps.enumerated().map { place, gap in
          switch gap {
          case .typed(let accepted): .line(pick(accepted))
          case .picked(_, let right): orders[place].firstIndex(of: right).map { .place($0) }
          }
        }
      )
    case .scenario, .poll: return nil
    }
  }
}
