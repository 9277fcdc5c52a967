/// A question as its author wrote it, with everything that decides how it is asked and graded.
///
/// It is never sent to a learner; `ShownQuestion` is. It never changes, so that banks, papers and
/// sittings share one.
package final class Question: Sendable {
  package let id: QuestionID

  /// What is asked, in the small Markdown of the format.
  package let ask: String
  package let answer: AnswerKey

  /// What is said after answering, in the small Markdown of the format.
  package let why: String?

  /// Shown one at a time, when asked for.
  package let hints: [String]
  package let picture: Picture?
  package let say: Sound?

  /// What the question is worth, 1…100; a poll is worth nothing.
  package let points: Points

  /// Whether all points need all parts right.
  package let isWhole: Bool

  /// Whether the attempt can pass only when this question, or its second wording, was right.
  package let isCritical: Bool

  /// The second wording of a critical question.
  package let again: QuestionID?

  /// The lesson that teaches it.
  package let lesson: LessonReference?

  /// From 1, easy, to 5.
  package let difficulty: Int
  package let tags: [Tag]
  package let competences: [CompetenceReference]

  /// Whether choices, areas, poll options, picked gaps and replies stand in a drawn order.
  package let isShuffled: Bool
  package let reviewed: Review?
  package let accepted: [AcceptedAdvice]

  /// How the answer is checked, graded and shown.
  let rule: any AnswerRule

  package init(
    id: QuestionID,
    ask: String,
    answer: AnswerKey,
    why: String? = nil,
    hints: [String] = [],
    picture: Picture? = nil,
    say: Sound? = nil,
    points: Points = 1,
    isWhole: Bool = false,
    isCritical: Bool = false,
    again: QuestionID? = nil,
    lesson: LessonReference? = nil,
    difficulty: Int = 3,
    tags: [Tag] = [],
    competences: [CompetenceReference] = [],
    isShuffled: Bool = true,
    reviewed: Review? = nil,
    accepted: [AcceptedAdvice] = []
  ) {
    self.id = id
    self.ask = ask
    self.answer = answer
    self.why = why
    self.hints = hints
    self.picture = picture
    self.say = say
    self.points = answer.isScored ? points : 0
    self.isWhole = isWhole
    self.isCritical = isCritical
    self.again = again
    self.lesson = lesson
    self.difficulty = difficulty
    self.tags = tags
    self.competences = competences
    self.isShuffled = isShuffled
    self.reviewed = reviewed
    self.accepted = accepted
    rule = answer.rule
  }
}

extension Question: Hashable {
  /// Equal questions have equal canonical forms.
  package static func == (left: Question, right: Question) -> Bool {
    left === right || (left.id == right.id && left.json == right.json)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
