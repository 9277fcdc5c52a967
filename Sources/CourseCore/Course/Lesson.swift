/// A lesson: 1–20 steps with one skill, finished when every step is.
package struct Lesson: Hashable, Sendable {
  package let id: LessonID
  package let title: String
  package let language: Language
  package let minutes: Int
  package let reviewed: Review?
  package let steps: [Step]

  /// Step ids that were once used here and never will be again.
  package let retired: [String]
  package let isRetired: Bool
  package let accepted: [AcceptedAdvice]

  package init(
    id: LessonID,
    title: String,
    language: Language = .vietnamese,
    minutes: Int = 5,
    reviewed: Review? = nil,
    steps: [Step],
    retired: [String] = [],
    isRetired: Bool = false,
    accepted: [AcceptedAdvice] = []
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.minutes = minutes
    self.reviewed = reviewed
    self.steps = steps
    self.retired = retired
    self.isRetired = isRetired
    self.accepted = accepted
  }

  /// The questions that steps of it are, in their order; those drawn from banks are not among them.
  package var questions: [Question] {
    steps.compactMap { step in
      if case .question(let question) = step.content { question } else { nil }
    }
  }
}

/// One screen of a lesson.
package struct Step: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    /// Finished by going on.
    case read(Reading)

    /// Practice: explained at once and tried again freely.
    case question(Question)

    /// Question after question until enough of the latest were right.
    case practise(Practise)
  }

  package let id: StepID
  package let content: Content

  package init(id: StepID, content: Content) {
    self.id = id
    self.content = content
  }
}

/// A text to read, with what is shown or played beside it.
package struct Reading: Hashable, Sendable {
  /// In the small Markdown of the format.
  package let text: String
  package let picture: Picture?
  package let say: Sound?
  package let video: Video?

  package init(
    text: String,
    picture: Picture? = nil,
    say: Sound? = nil,
    video: Video? = nil
  ) {
    self.text = text
    self.picture = picture
    self.say = say
    self.video = video
  }
}

/// Practice that draws from a bank until `right` of the latest `of` were right at the first try.
package struct Practise: Hashable, Sendable {
  package let questions: QuestionFilter

  /// 1…`of`.
  package let right: Int

  /// 1…10.
  package let of: Int

  package init(questions: QuestionFilter, right: Int, of: Int) {
    self.questions = questions
    self.right = right
    self.of = of
  }
}
