/// A number to type.
package struct NumberAnswer: Hashable, Sendable {
  package let value: Decimal

  /// The greatest distance from `value` that is still right.
  package let within: Decimal

  /// Shown behind the field, such as `đồng`.
  package let unit: String?

  /// How the question writes numbers, and therefore how a learner's is read.
  package let style: NumberStyle

  package init(
    _ value: Decimal,
    within: Decimal = .zero,
    unit: String? = nil,
    style: NumberStyle = .vietnamese
  ) {
    self.value = value
    self.within = within
    self.unit = unit
    self.style = style
  }
}

extension NumberAnswer: AnswerRule {
  var kind: AnswerKey.Kind { .number }

  var sizes: [Int] { [] }

  func accept(_ response: Response, in arrangement: Arrangement) throws(ResponseError) -> Response {
    let line: String
    switch response {
    case .line(let typed), .number(let typed, _): line = try Response.kept(typed)
    default: throw .wrongKind(expected: kind)
    }
    guard let number = TypedNumber.read(line, in: style, unit: unit) else { throw .notANumber }
    return .number(line, read: number)
  }

  func mark(_ response: Response?, in arrangement: Arrangement) -> Mark {
    guard case .number(_, let number) = response else { return Mark(isRight: false) }
    return Mark(isRight: number.isWithin(within, of: value))
  }

  var guesses: Guesses { .hopeless(parts: 1) }

  func shown(in arrangement: Arrangement, after response: Response?) -> ShownQuestion.Body {
    .number(unit: unit)
  }

  func rightAnswer(in arrangement: Arrangement) -> Explanation.RightAnswer? {
    .number(value, unit: unit)
  }
}
