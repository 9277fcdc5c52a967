import CourseCore

/// What pages say to authors, in one language.
struct PreviewWords: Sendable {
  /// The texts of the templates, by their names.
  let texts: [String: String]
  let title: @Sendable (_ name: String) -> String
  let found: @Sendable (_ errors: Int, _ warnings: Int) -> String
  let shownAsBefore: @Sendable (_ file: String) -> String
  let notShown: @Sendable (_ file: String) -> String
  let error: String
  let warning: String
  let amount: @Sendable (Int) -> String
  let faults: @Sendable (Int) -> String
  let reading: String
  let practice: String
  let nothingRight: String
  let exactMarks: String
  let optionalMarks: String
  let exactCase: String
  let points: @Sendable (Int) -> String
  let critical: @Sendable (_ again: String?) -> String
  let hint: @Sendable (String) -> String
  let lesson: @Sendable (String) -> String
  let difficulty: @Sendable (Int) -> String
  let tags: @Sendable (String) -> String
  let within: @Sendable (String) -> String
  let kinds: @Sendable (AnswerKey.Kind) -> String

  static func of(_ language: Language) -> Self { language == .english ? english : vietnamese }

  func kind(_ content: Step.Content) -> String {
    switch content {
    case .read: reading
    case .question(let question): kinds(question.answer.kind)
    case .practise: practice
    }
  }

  func comparing(_ rules: TypedRules) -> String {
    let marks = rules.marks == .exact ? exactMarks : optionalMarks
    return rules.isCaseExact ? "\(marks) \(exactCase)" : marks
  }

  func number(_ answer: NumberAnswer) -> String {
    let value = answer.value.description.replacing(".", with: ",")
    let width = answer.within.description.replacing(".", with: ",")
    return [value, answer.within == .zero ? nil : within(width), answer.unit]
      .compactMap { $0 }.joined(separator: " ")
  }

  /// What the author said of a question besides its answer.
  func facts(_ question: Question) -> [String] {
    var facts = question.hints.map(hint)
    if question.isCritical { facts.append(critical(question.again?.rawValue)) }
    if question.points > Points(1) { facts.append(points(question.points.count)) }
    if let lesson = question.lesson { facts.append(self.lesson(lesson.description)) }
    if question.difficulty != 3 { facts.append(difficulty(question.difficulty)) }
    if !question.tags.isEmpty {
      facts.append(tags(question.tags.map(\.rawValue).joined(separator: ", ")))
    }
    return facts
  }
}
