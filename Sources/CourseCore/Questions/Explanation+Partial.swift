extension Explanation {
  /// What may be said while the learner may still find the right answer: whether it was right, and
  /// what the author says about what was picked or given.
  package var keepingAnswerBack: Explanation {
    Explanation(
      isRight: isRight,
      earned: earned,
      available: available,
      why: nil,
      parts: parts.filter { $0.isPicked != false }
        .map { part in
          Part(
            part.text,
            isPicked: part.isPicked,
            given: part.given,
            isRight: part.isRight,
            why: part.why
          )
        },
      rightAnswer: nil,
      rightPlaces: [],
      comment: comment
    )
  }
}
