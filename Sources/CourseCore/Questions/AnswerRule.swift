/// What one kind of question knows about its answers; what all kinds share stands in `Question`.
///
/// A new kind is a new file: its parts, a conformance to this, and a case of `AnswerKey`.
/// Arrangements handed in fit the question, and responses to be marked were accepted.
protocol AnswerRule: Sendable {
  var kind: AnswerKey.Kind { get }

  /// How many things each of the drawn orders puts in order.
  var sizes: [Int] { get }

  /// Draws an order for each of `sizes`; where `isShuffled` is false, only what must be shuffled is.
  func orders(isShuffled: Bool, using chance: inout some RandomNumberGenerator) -> [[Int]]

  /// Returns the response in its kept form, or says why it cannot answer the question.
  func accept(_ response: Response, in arrangement: Arrangement) throws(ResponseError) -> Response

  /// Whether an accepted response answers the question to its end.
  func isComplete(_ response: Response, in arrangement: Arrangement) -> Bool

  /// Counts the parts and how many of them are right; no response has no right part.
  func mark(_ response: Response?, in arrangement: Arrangement) -> Mark

  /// How likely each mark is for somebody who answers by chance.
  var guesses: Guesses { get }

  /// What the learner sees of the answer key.
  func shown(in arrangement: Arrangement, after response: Response?) -> ShownQuestion.Body

  /// What each part of the question was and what was given for it.
  func parts(of response: Response?, in arrangement: Arrangement) -> [Explanation.Part]

  /// The right answer; `nil` where there is not one.
  func rightAnswer(in arrangement: Arrangement) -> Explanation.RightAnswer?

  /// The places of right options as shown, where options are chosen.
  func rightPlaces(in arrangement: Arrangement) -> [Int]

  /// What the author says about a known slip.
  func comment(on response: Response) -> String?
}

extension AnswerRule {
  func orders(isShuffled: Bool, using chance: inout some RandomNumberGenerator) -> [[Int]] {
    sizes.map { isShuffled ? Shuffle.order(of: $0, using: &chance) : Array(0..<$0) }
  }

  func isComplete(_ response: Response, in arrangement: Arrangement) -> Bool { true }

  func parts(of response: Response?, in arrangement: Arrangement) -> [Explanation.Part] { [] }

  func rightAnswer(in arrangement: Arrangement) -> Explanation.RightAnswer? { nil }

  func rightPlaces(in arrangement: Arrangement) -> [Int] { [] }

  func comment(on response: Response) -> String? { nil }
}

/// The two numbers of the rule of marks, before they become points.
struct Mark: Hashable, Sendable {
  /// n; 0 only for a poll.
  let parts: Int

  /// k, from 0 to n.
  let rightParts: Int
  let rung: MatchRung?

  init(parts: Int, rightParts: Int, rung: MatchRung? = nil) {
    self.parts = parts
    self.rightParts = rightParts
    self.rung = rung
  }

  /// The mark of a question that is right or not.
  init(isRight: Bool, rung: MatchRung? = nil) {
    self.init(parts: 1, rightParts: isRight ? 1 : 0, rung: rung)
  }
}

extension AnswerKey {
  var rule: any AnswerRule {
    switch self {
    case .choices(let options): Choices(options: options)
    case .trueOrFalse(let truth): TrueOrFalse(truth: truth)
    case .typed(let answer): answer
    case .number(let answer): answer
    case .order(let lines): LinesInOrder(lines: lines)
    case .match(let answer): answer
    case .sort(let groups): SortAnswer(groups: groups)
    case .fill(let answer): answer
    case .spot(let areas): Spot(areas: areas)
    case .scenario(let scenes): Scenario(scenes: scenes)
    case .poll(let options): Poll(options: options)
    }
  }
}
