/// The tries at a step, taken apart into the questions they were for.
package struct PracticeRounds: Hashable, Sendable {
  /// The questions that are over, in the order they were put.
  package private(set) var closed: [PractiseRun.Put] = []

  /// The tries at the question that is still open.
  package private(set) var open: [PracticeTry] = []

  package init(_ tries: [PracticeTry]) {
    for next in tries {
      if let first = open.first, first.question != next.question { open = [] }
      open.append(next)
      guard PracticeStep(isPoll: false, tries: open.map(\.isRight)).isAnswerShown else { continue }
      closed.append(PractiseRun.Put(question: next.question, wasRightAtFirst: open[0].isRight))
      open = []
    }
  }
}

extension Step {
  /// Whether tries finish the step by themselves: a question right or a poll answered; of practice,
  /// enough of the latest right at the first try.
  package func isFinished(by tries: [PracticeTry]) -> Bool {
    switch content {
    case .read: false
    case .question(let question): !question.answer.isScored || tries.contains(where: \.isRight)
    case .practise(let practise):
      PractiseRun(practise, puts: PracticeRounds(tries).closed).isEnough
    }
  }
}
