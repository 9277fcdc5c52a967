/// A question in a lesson: tried freely, until it is right or its answer was shown.
package struct PracticeStep: Hashable, Sendable {
  /// After so many wrong tries the answer is shown.
  package static let triesBeforeShown = 3

  package let isPoll: Bool

  /// Whether each try was right, in their order.
  package private(set) var tries: [Bool]

  package init(isPoll: Bool, tries: [Bool] = []) {
    self.isPoll = isPoll
    self.tries = tries
  }

  package mutating func answer(isRight: Bool) { tries.append(isRight) }

  /// From 1; the number of the try to come.
  package var tryNumber: Int { tries.count + 1 }

  /// Whether the step is done by its answers: right once, or a poll answered.
  package var isFinished: Bool { isPoll ? !tries.isEmpty : tries.contains(true) }

  /// Whether right and wrong answers may be told.
  package var isAnswerShown: Bool {
    isFinished || tries.count { !$0 } >= Self.triesBeforeShown
  }

  /// Whether the learner may go on, which finishes the step.
  package var mayGoOn: Bool { isAnswerShown }
}
