import CourseCore

/// A file of the first language, as something that people learn from.
struct TaughtFile {
  let reading: FileReading
  let document: Document

  /// Everything written in it for people, in the order of the file.
  let texts: [TaughtText]

  /// The questions of a bank or an assessment, or those that steps of a lesson are.
  let questions: [Question]

  /// `nil` for a translation, whose original is looked at, and for what is no longer offered.
  init?(_ reading: FileReading) {
    guard reading.place.language == nil, let document = reading.reading.document,
      !document.isRetired
    else { return nil }
    self.reading = reading
    self.document = document
    var gatherer = TextGatherer()
    gatherer.take(document)
    texts = gatherer.texts
    questions = document.questions
  }

  var isVietnamese: Bool { document.language == .vietnamese }

  /// The lesson's name with its course: `lua-dao/gia-danh`.
  var lesson: LessonReference? {
    guard case .lesson(let lesson) = document, let course = reading.place.course else {
      return nil
    }
    return LessonReference(course: CourseID(course), lesson: lesson.id)
  }
}

extension Document {
  fileprivate var isRetired: Bool {
    switch self {
    case .course(let course): course.isRetired
    case .lesson(let lesson): lesson.isRetired
    case .bank(let bank): bank.isRetired
    case .assessment(let assessment): assessment.isRetired
    case .placement(let placement): placement.isRetired
    case .pathway, .programme, .framework: false
    }
  }

  fileprivate var questions: [Question] {
    switch self {
    case .bank(let bank):
      return bank.questions
    case .lesson(let lesson):
      return lesson.questions
    case .assessment(let assessment):
      if case .questions(let questions) = assessment.source { return questions }
      return []
    default:
      return []
    }
  }

  /// What the author means to keep in the file as a whole.
  var accepted: [AcceptedAdvice] {
    switch self {
    case .course(let course): course.accepted
    case .lesson(let lesson): lesson.accepted
    case .bank(let bank): bank.accepted
    default: []
    }
  }
}
