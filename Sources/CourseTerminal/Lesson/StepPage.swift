package import CourseCore

/// A step of a lesson, as far as the learner may see it.
package struct StepPage: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case read(Reading)

    /// A question to try; of practice from a bank, with how far it has come.
    case question(Asked, PractiseCount?)
  }

  /// A question as it lies before the learner.
  package struct Asked: Hashable, Sendable {
    package let question: QuestionID
    package let shown: ShownQuestion

    /// From 1; an answer names the try it is for.
    package let tryNumber: Int

    /// Whether the answer was right or was shown, so that the learner may go on.
    package let mayGoOn: Bool

    package init(question: QuestionID, shown: ShownQuestion, tryNumber: Int, mayGoOn: Bool) {
      self.question = question
      self.shown = shown
      self.tryNumber = tryNumber
      self.mayGoOn = mayGoOn
    }
  }

  /// How many of the latest questions were right at the first try, and how many are enough.
  package struct PractiseCount: Hashable, Sendable {
    package let right: Int
    package let needed: Int

    package init(right: Int, needed: Int) {
      self.right = right
      self.needed = needed
    }
  }

  /// One step in the list of all of them.
  package struct Entry: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case read, question, practise
    }

    package let id: StepID
    package let kind: Kind
    package let isFinished: Bool

    package init(id: StepID, kind: Kind, isFinished: Bool) {
      self.id = id
      self.kind = kind
      self.isFinished = isFinished
    }
  }

  package let id: StepID
  package let lessonTitle: String

  /// From 1.
  package let number: Int
  package let count: Int
  package let content: Content
  package let isFinished: Bool
  package let previous: StepID?
  package let next: StepID?

  package init(
    id: StepID,
    lessonTitle: String,
    number: Int,
    count: Int,
    content: Content,
    isFinished: Bool,
    previous: StepID?,
    next: StepID?
  ) {
    self.id = id
    self.lessonTitle = lessonTitle
    self.number = number
    self.count = count
    self.content = content
    self.isFinished = isFinished
    self.previous = previous
    self.next = next
  }
}

/// What is said to an answer in a lesson.
package enum StepReply: Hashable, Sendable {
  /// The story goes on.
  case goesOn(ShownQuestion)

  /// The explanation leaves the right answer out while the learner may still find it.
  case explained(Explanation, isStepFinished: Bool, mayGoOn: Bool)
}

/// Keeps a lesson, of a file alone or of the centre; what it returns is on disk.
@MainActor package protocol LessonDesk {
  /// Every step in its order.
  func steps() async throws -> [StepPage.Entry]

  /// Where the learner stopped: the first step that is not finished, else the first.
  func resume() async throws -> StepID

  /// Shows a step, with so many hints as were asked for.
  func page(_ step: StepID, hints: Int) async throws -> StepPage

  /// Finishes a step: a text by going on, a question once it was right or its answer was shown.
  func finish(_ step: StepID) async throws

  /// - Throws: `SittingRefusal` when the answer was not taken.
  func answer(
    _ step: StepID,
    question: QuestionID,
    tryNumber: Int,
    _ response: Response
  ) async throws -> StepReply
}
