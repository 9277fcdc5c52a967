/// What is right about a question; the case is the question's kind.
package enum AnswerKey: Hashable, Sendable {
  /// 2–8 options, at least one right and one wrong.
  case choices([Choice])
  case trueOrFalse(Bool)
  case typed(TypedAnswer)
  case number(NumberAnswer)

  /// 3–8 lines in the right order.
  case order([String])
  case match(MatchAnswer)

  /// 2–4 headings with the items that belong under each, 2–12 in all.
  case sort([SortGroup])
  case fill(FillAnswer)

  /// 2–8 areas of the question's picture, at least one right and no fewer wrong.
  case spot([SpotArea])

  /// 1–12 scenes; the first is where the story begins, and replies lead to later ones only.
  case scenario([Scene])

  /// 2–8 lines of which none is right.
  case poll([String])

  /// Whether answers are marked; only polls are not.
  package var isScored: Bool {
    if case .poll = self { false } else { true }
  }
}

extension AnswerKey {
  /// The name of a kind, which is the key that holds its answer in a file.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case choices
    case trueOrFalse = "true-or-false"
    case typed = "answer"
    case number
    case order
    case match
    case sort
    case fill
    case spot
    case scenario
    case poll
  }

  package var kind: Kind {
    switch self {
    case .choices: .choices
    case .trueOrFalse: .trueOrFalse
    case .typed: .typed
    case .number: .number
    case .order: .order
    case .match: .match
    case .sort: .sort
    case .fill: .fill
    case .spot: .spot
    case .scenario: .scenario
    case .poll: .poll
    }
  }
}
