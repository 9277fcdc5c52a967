import CourseContent
import CourseCore
import CourseEngine

/// What the table of contents of a preview lists: what is in the files that were meant, and what
/// they draw from.
struct PreviewContents {
  private let library: Library
  private(set) var lessons: [LessonReference] = []
  private(set) var banks: [BankID] = []
  private(set) var tests: [AssessmentID] = []

  init(of files: [FileReport], in library: Library) {
    self.library = library
    var courses: [CourseID] = []
    var named: Set<LessonReference> = []
    for file in files {
      switch file.kind {
      case .course: courses.append(CourseID(file.id))
      case .lesson: if let lesson = file.lesson { named.insert(lesson) }
      case .bank: add(BankID(file.id))
      case .assessment: add(AssessmentID(file.id))
      case .pathway, .programme, .framework, nil: break
      }
    }
    let homes = Set(named.map(\.course)).subtracting(courses).sorted()
    for id in courses + homes {
      guard let course = library.course(id, in: Self.language) else { continue }
      lessons += course.lessons.map { LessonReference(course: id, lesson: $0) }
        .filter(named.contains)
      if courses.contains(id) { for test in course.finish.assessments { add(test) } }
    }
    for step in lessons.compactMap({ library.lesson($0, in: Self.language) }).flatMap(\.steps) {
      if case .practise(let practise) = step.content { add(practise.questions.bank) }
    }
  }

  /// Any will do: translations have what the first language has.
  private static let language = Language.vietnamese

  /// Whether the steps or questions of a lesson are listed.
  func holds(_ lesson: LessonReference) -> Bool {
    lessons.contains(lesson) || banks.contains { QuestionCourse.lesson(of: $0) == lesson }
      || tests.contains { QuestionCourse.lesson(of: $0) == lesson }
  }

  private mutating func add(_ bank: BankID) {
    if library.bank(bank, in: Self.language) != nil, !banks.contains(bank) { banks.append(bank) }
  }

  private mutating func add(_ id: AssessmentID) {
    guard !tests.contains(id) else { return }
    let test = library.assessment(id, in: Self.language)
    let placement = library.placement(id, in: Self.language)
    guard test != nil || placement != nil else { return }
    tests.append(id)
    var lines = placement?.levels.flatMap(\.draw) ?? []
    if case .draw(let drawn)? = test?.source { lines += drawn }
    for line in lines { add(line.questions.bank) }
  }
}
