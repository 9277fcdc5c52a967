/// A text with gaps.
package struct FillAnswer: Hashable, Sendable {
  package enum Gap: Hashable, Sendable {
    /// A gap to type in, with all lines that are right.
    case typed([String])

    /// A gap to pick for: the options and the place of the right one.
    case picked([String], right: Int)
  }

  /// Text and gaps in reading order.
  package enum Piece: Hashable, Sendable {
    case text(String)
    case gap(Gap)
  }

  package let pieces: [Piece]
  package let rules: TypedRules

  package init(pieces: [Piece], rules: TypedRules = .init()) {
    self.pieces = pieces
    self.rules = rules
  }

  /// The 1–6 gaps in reading order.
  package var gaps: [Gap] {
    pieces.compactMap { piece in
      if case .gap(let gap) = piece { gap } else { nil }
    }
  }
}

/// n is the number of gaps.
extension FillAnswer: AnswerRule {
  var kind: AnswerKey.Kind { .fill }

  var sizes: [Int] {
    gaps.map { gap in
      if case .picked(let options, _) = gap { options.count } else { 0 }
    }
  }

  func accept(_ response: Response, in arrangement: Arrangement) throws(ResponseError) -> Response {
    guard case .gaps(let given) = response else { throw .wrongKind(expected: kind) }
    let gaps = gaps
    guard given.count == gaps.count else { throw .wrongPlaces }
    var kept: [Response.Gap?] = []
    for (gap, given) in zip(gaps, given) { kept.append(try accept(given, for: gap)) }
    guard kept.contains(where: { $0 != nil }) else { throw .empty }
    return .gaps(kept)
  }

  private func accept(_ given: Response.Gap?, for gap: Gap) throws(ResponseError) -> Response.Gap? {
    switch (given, gap) {
    case (nil, _):
      return nil
    case (.line(let line), .typed):
      return line.tidied.isEmpty ? nil : .line(try Response.kept(line))
    case (.place(let place), .picked(let options, _)):
      guard options.indices.contains(place) else { throw .wrongPlaces }
      return given
    case (.line, .picked), (.place, .typed):
      throw .wrongKind(expected: kind)
    }
  }

  /// The rung is the hardest that any of the right gaps needed.
  func mark(_ response: Response?, in arrangement: Arrangement) -> Mark {
    var right = 0
    var rung: MatchRung?
    for (place, gap) in gaps.enumerated() {
      switch (gap, response?.gap(at: place)) {
      case (.typed(let accepted), .line(let line)):
        guard let match = rules.match(line, with: accepted) else { continue }
        right += 1
        rung = max(rung ?? .same, match.rung)
      case (.picked(_, let option), .place(let shown)):
        right += arrangement.orders[place][shown] == option ? 1 : 0
      default:
        continue
      }
    }
    return Mark(parts: gaps.count, rightParts: right, rung: rung)
  }

  /// Any option for each gap to pick for, nothing right for one to type in.
  var guesses: Guesses {
    .independent(
      gaps.map { gap in
        if case .picked(let options, _) = gap { 1 / Double(options.count) } else { 0 }
      }
    )
  }

  func shown(in arrangement: Arrangement, after response: Response?) -> ShownQuestion.Body {
    var place = 0
    return .fill(
      pieces.map { piece in
        guard case .gap(let gap) = piece else { return piece.shownText }
        defer { place += 1 }
        guard case .picked(let options, _) = gap else { return .typed }
        return .picked(arrangement.shown(options, order: place))
      }
    )
  }

  func parts(of response: Response?, in arrangement: Arrangement) -> [Explanation.Part] {
    gaps.enumerated().map { place, gap in
      let given = response?.gap(at: place)
      switch gap {
      case .typed(let accepted):
        return rules.part(given: given?.line, accepted: accepted)
      case .picked(let options, let right):
        let option = given?.place.map { arrangement.orders[place][$0] }
        return Explanation.Part(
          given: option.map { options[$0] },
          isRight: option == right,
          right: options[right]
        )
      }
    }
  }

  func rightAnswer(in arrangement: Arrangement) -> Explanation.RightAnswer? {
    .gaps(gaps.map(\.rightText))
  }
}

extension FillAnswer.Piece {
  fileprivate var shownText: ShownQuestion.Piece {
    if case .text(let text) = self { .text(text) } else { .typed }
  }
}

extension FillAnswer.Gap {
  fileprivate var rightText: String {
    switch self {
    case .typed(let accepted): accepted.first ?? ""
    case .picked(let options, let right): options[right]
    }
  }
}

extension Response {
  fileprivate func gap(at place: Int) -> Gap? {
    if case .gaps(let gaps) = self { gaps[place] } else { nil }
  }
}
