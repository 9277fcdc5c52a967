/// Everything of the content that records point at, so that nothing of it is renamed or removed.
package struct ReferencedIDs: Hashable, Sendable {
  package var courses: Set<CourseID> = []
  package var lessons: Set<LessonReference> = []
  package var steps: Set<StepReference> = []
  package var tasks: Set<TaskReference> = []
  package var banks: Set<BankID> = []
  package var questions: Set<BankQuestion> = []

  /// Placements too.
  package var assessments: Set<AssessmentID> = []
  package var programmes: Set<ProgrammeID> = []

  /// What completed each version of a programme that somebody was judged by.
  package var judged: [ProgrammeID: [Int: [Condition]]] = [:]

  package init() {}

  /// A step of a lesson, from anywhere.
  package struct StepReference: Hashable, Sendable {
    package let lesson: LessonReference
    package let step: StepID

    package init(lesson: LessonReference, step: StepID) {
      self.lesson = lesson
      self.step = step
    }
  }

  /// A question of a bank.
  package struct BankQuestion: Hashable, Sendable {
    package let bank: BankID
    package let question: QuestionID

    package init(bank: BankID, question: QuestionID) {
      self.bank = bank
      self.question = question
    }
  }
}
