import CourseCore
import CourseEngine

/// What things on offer are called.
struct Titles {
  private let content: any Content
  private let language: Language
  private let words: PageWords

  init(_ content: any Content, _ language: Language, _ words: PageWords) {
    self.content = content
    self.language = language
    self.words = words
  }

  func lesson(_ reference: LessonReference) -> String {
    content.outline(of: reference, in: language)?.title ?? reference.description
  }

  func course(_ id: CourseID) -> String {
    content.course(id, in: language)?.title ?? id.rawValue
  }

  func test(_ id: AssessmentID) -> String {
    content.title(of: id, in: language) ?? id.rawValue
  }

  func task(_ reference: TaskReference) -> String {
    let tasks = content.course(reference.course, in: language)?.tasks ?? []
    return tasks.first { $0.id == reference.task }?.title ?? reference.description
  }

  func target(_ kind: PolicyTarget, _ id: String) -> String {
    switch kind {
    case .course: course(CourseID(id))
    case .programme: content.programme(ProgrammeID(id), in: language)?.title ?? id
    }
  }

  /// What must be done for a condition to hold.
  func condition(_ condition: Condition) -> String {
    switch condition {
    case .course(let id): words.wholeCourse(course(id))
    case .assessment(let id): test(id)
    case .task(let reference): task(reference)
    case .placement(let id, let level): words.placedAt(test(id), level)
    case .any(let parts, _):
      words.oneOf + parts.map { self.condition($0) }.joined(separator: words.orElse)
    case .all(let parts): conditions(parts)
    }
  }

  func conditions(_ conditions: [Condition]) -> String {
    conditions.map { condition($0) }.joined(separator: "; ")
  }
}
