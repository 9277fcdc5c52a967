/// One try at a question of a lesson.
package struct PracticeTry: Hashable, Sendable {
  package let question: QuestionID

  /// The version shown.
  package let digest: Digest
  package let arrangement: Arrangement
  package let response: Response
  package let isRight: Bool

  /// From 1: how often the question had been tried since it was last put.
  package let number: Int

  package init(
    question: QuestionID,
    digest: Digest,
    arrangement: Arrangement,
    response: Response,
    isRight: Bool,
    number: Int
  ) {
    self.question = question
    self.digest = digest
    self.arrangement = arrangement
    self.response = response
    self.isRight = isRight
    self.number = number
  }
}

extension PracticeTry: JSONRepresentable {
  package var json: JSONValue {
    .object([
      "question": .string(question.rawValue),
      "digest": digest.json,
      "arrangement": arrangement.json,
      "response": response.json,
      "isRight": .bool(isRight),
      "number": .integer(number),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      question: try json.id("question"),
      digest: try json.member("digest"),
      arrangement: try json.member("arrangement"),
      response: try json.member("response"),
      isRight: try json.flag("isRight"),
      number: try json.integer("number")
    )
  }
}

extension PracticeAnswered {
  /// The answer without the place where it was given.
  package var asTry: PracticeTry {
    PracticeTry(
      question: question,
      digest: digest,
      arrangement: arrangement,
      response: response,
      isRight: isRight,
      number: attempt
    )
  }
}
