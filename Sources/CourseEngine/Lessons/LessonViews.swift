package import CourseCore

/// A lesson with its steps.
package struct LessonView: Hashable, Sendable {
  package struct StepSummary: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
      case read, question, practise
    }

    package let id: StepID
    package let kind: Kind
    package let isFinished: Bool
  }

  package let course: Titled<CourseID>
  package let summary: LessonSummary
  package let steps: [StepSummary]

  /// The first step that is not finished, else the first.
  package let resume: StepID

  /// The lesson after this one in the advised order.
  package let following: Titled<LessonReference>?
}

/// One step as the learner sees it.
package struct StepView: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case read(Reading)
    case question(PracticeView)
    case practise(PractiseView)
  }

  package let place: StepPlace
  package let lessonTitle: String

  /// From 1.
  package let number: Int
  package let count: Int
  package let content: Content
  package let isFinished: Bool
  package let previous: StepID?
  package let next: StepID?
}

/// A question of a lesson, for trying.
package struct PracticeView: Hashable, Sendable {
  package let question: QuestionID
  package let shown: ShownQuestion

  /// From 1; an answer names the try it is for.
  package let tryNumber: Int

  /// Whether the learner may go on: the answer was right, or was shown after three wrong tries.
  package let mayGoOn: Bool
}

/// Practice from a bank under way.
package struct PractiseView: Hashable, Sendable {
  package let practice: PracticeView

  /// How many of the latest `of` were right at the first try.
  package let right: Int
  package let needed: Int
  package let of: Int
}

/// What is said to an answer in a lesson.
package enum PracticeReply: Hashable, Sendable {
  /// The story goes on.
  case goesOn(ShownQuestion)

  /// The explanation leaves the right answer out while the learner may still find it.
  case explained(Explanation, isStepFinished: Bool, mayGoOn: Bool)
}
