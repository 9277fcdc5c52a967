import CourseCore

/// A text of a file, with what it is for.
struct TaughtText {
  enum Role {
    /// Met by every learner while learning: read, asked, chosen, explained.
    case learning

    /// Read before or beside it: titles, summaries, introductions.
    case heading

    /// What a picture shows, for those who do not see it.
    case picture

    /// For the tutor.
    case tutor
  }

  let text: String

  /// The text by its sentences and words, which several rules look at.
  let prose: Prose
  let role: Role

  /// The id of the step or question.
  let part: String?

  init(_ text: String, _ role: Role, part: String?) {
    self.text = text
    self.role = role
    self.part = part
    prose = Prose(text)
  }
}

/// Gathers the texts of a document in the order in which a file has them.
struct TextGatherer {
  private(set) var texts: [TaughtText] = []
  private var part: String?

  mutating func take(_ document: Document) {
    switch document {
    case .course(let course): take(course)
    case .lesson(let lesson):
      add(lesson.title, .heading)
      for step in lesson.steps { take(step) }
    case .bank(let bank):
      add(bank.title, .heading)
      for question in bank.questions { take(question) }
    case .assessment(let assessment):
      add(assessment.title, .heading)
      add(assessment.intro, .heading)
      if case .questions(let questions) = assessment.source {
        for question in questions { take(question) }
      }
    case .placement(let placement):
      add(placement.title, .heading)
      add(placement.intro, .heading)
      for level in placement.levels { add(level.title, .heading) }
    case .pathway(let pathway): add(pathway.title, .heading)
    case .programme(let programme): add(programme.title, .heading)
    // Its titles are those of the decision that it stands for.
    case .framework: break
    }
  }

  private mutating func add(_ text: String?, _ role: TaughtText.Role) {
    if let text { texts.append(TaughtText(text, role, part: part)) }
  }

  private mutating func take(_ course: Course) {
    add(course.title, .heading)
    add(course.summary, .heading)
    for task in course.tasks {
      add(task.title, .heading)
      add(task.prepare, .tutor)
      for line in task.observe { add(line, .tutor) }
    }
  }

  private mutating func take(_ step: Step) {
    part = step.id.rawValue
    switch step.content {
    case .read(let reading):
      add(reading.text, .learning)
      add(reading.picture?.alt, .picture)
    case .question(let question): take(question)
    case .practise: break
    }
    part = nil
  }

  private mutating func take(_ question: Question) {
    part = question.id.rawValue
    add(question.ask, .learning)
    add(question.picture?.alt, .picture)
    take(question.answer)
    add(question.why, .learning)
    for hint in question.hints { add(hint, .learning) }
    part = nil
  }

  /// What may be typed is no text of ours: learners spell as they like.
  private mutating func take(_ answer: AnswerKey) {
    switch answer {
    case .choices(let options):
      for option in options {
        add(option.text, .learning)
        add(option.why, .learning)
      }
    case .typed(let answer):
      for slip in answer.near { add(slip.why, .learning) }
    case .order(let lines), .poll(let lines):
      for line in lines { add(line, .learning) }
    case .match(let answer):
      for pair in answer.pairs {
        add(pair.left, .learning)
        add(pair.right, .learning)
      }
      for extra in answer.extras { add(extra, .learning) }
    case .sort(let groups):
      for group in groups {
        add(group.heading, .learning)
        for item in group.items { add(item, .learning) }
      }
    case .fill(let answer):
      for case .text(let text) in answer.pieces { add(text, .learning) }
    case .spot(let areas):
      for area in areas {
        add(area.name, .learning)
        add(area.why, .learning)
      }
    case .scenario(let scenes):
      for scene in scenes { take(scene) }
    case .trueOrFalse, .number: break
    }
  }

  private mutating func take(_ scene: Scene) {
    add(scene.says, .learning)
    add(scene.picture?.alt, .picture)
    for reply in scene.replies {
      add(reply.text, .learning)
      add(reply.why, .learning)
    }
  }
}
