/// A line to type.
package struct TypedAnswer: Hashable, Sendable {
  /// A known slip and what is said about it; it earns nothing.
  package struct Slip: Hashable, Sendable {
    package let text: String
    package let why: String

    package init(text: String, why: String) {
      self.text = text
      self.why = why
    }
  }

  /// All lines that are right; the first is the one shown.
  package let accepted: [String]
  package let rules: TypedRules
  package let near: [Slip]

  package init(accepted: [String], rules: TypedRules = .init(), near: [Slip] = []) {
    self.accepted = accepted
    self.rules = rules
    self.near = near
  }
}

extension TypedAnswer: AnswerRule {
  var kind: AnswerKey.Kind { .typed }

  var sizes: [Int] { [] }

  func accept(_ response: Response, in arrangement: Arrangement) throws(ResponseError) -> Response {
    guard case .line(let line) = response else { throw .wrongKind(expected: kind) }
    return .line(try Response.kept(line))
  }

  func mark(_ response: Response?, in arrangement: Arrangement) -> Mark {
    guard case .line(let line) = response, let match = rules.match(line, with: accepted) else {
      return Mark(isRight: false)
    }
    return Mark(isRight: true, rung: match.rung)
  }

  var guesses: Guesses { .hopeless(parts: 1) }

  func shown(in arrangement: Arrangement, after response: Response?) -> ShownQuestion.Body {
    .typed
  }

  func parts(of response: Response?, in arrangement: Arrangement) -> [Explanation.Part] {
    guard case .line(let line) = response else { return [] }
    return [rules.part(given: line, accepted: accepted)]
  }

  func rightAnswer(in arrangement: Arrangement) -> Explanation.RightAnswer? {
    accepted.first.map { .line($0) }
  }

  /// A slip must be met with the marks it is written with: that is what tells it from the answer.
  func comment(on response: Response) -> String? {
    guard case .line(let line) = response else { return nil }
    let exact = TypedRules(marks: .exact, isCaseExact: rules.isCaseExact)
    return near.first { exact.match(line, with: [$0.text]) != nil }?.why
  }
}
