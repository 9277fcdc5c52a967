import CourseCore
import OrderedCollections

/// Puts documents together into a library in which every reference leads somewhere.
struct DocumentShelf {
  private var result = Library()

  mutating func add(_ document: Document, of file: FileReading) {
    for (path, media) in file.reading.media.sorted(by: { $0.key < $1.key }) {
      result.media[path] = media
    }
    if let language = file.place.language {
      add(document, of: file, in: language)
      return
    }
    switch document {
    case .course(let course): result.courses[course.id] = course
    case .lesson(let lesson): result.lessons[Self.reference(lesson, file)] = lesson
    case .bank(let bank): result.banks[bank.id] = bank
    case .assessment(let assessment): result.assessments[assessment.id] = assessment
    case .placement(let placement): result.placements[placement.id] = placement
    case .pathway(let pathway): result.pathways[pathway.id] = pathway
    case .programme(let programme): result.programmes[programme.id] = programme
    case .framework(let framework): result.frameworks[framework.id] = framework
    }
  }

  private mutating func add(_ document: Document, of file: FileReading, in language: Language) {
    var translation = result.translations[language] ?? .init()
    switch document {
    case .course(let course): translation.courses[course.id] = course
    case .lesson(let lesson): translation.lessons[Self.reference(lesson, file)] = lesson
    case .bank(let bank): translation.banks[bank.id] = bank
    case .assessment(let assessment): translation.assessments[assessment.id] = assessment
    case .placement(let placement): translation.placements[placement.id] = placement
    case .pathway(let pathway): translation.pathways[pathway.id] = pathway
    case .programme(let programme): translation.programmes[programme.id] = programme
    case .framework(let framework): translation.frameworks[framework.id] = framework
    }
    result.translations[language] = translation
  }

  private static func reference(_ lesson: Lesson, _ file: FileReading) -> LessonReference {
    LessonReference(course: CourseID(file.place.course ?? "bai-le"), lesson: lesson.id)
  }

  /// The library, without what leans on something that is not there.
  func library(isAlone: Bool = false) -> Library {
    guard !isAlone else { return result }
    var library = result
    var size = -1
    while size != library.size {
      size = library.size
      library.dropWhatLeansOnNothing()
    }
    return library
  }
}

extension Library {
  fileprivate var size: Int {
    courses.count + lessons.count + assessments.count + placements.count + pathways.count
      + programmes.count
  }

  fileprivate mutating func dropWhatLeansOnNothing() {
    let known = self
    lessons.removeAll { _, lesson in !lesson.banks.allSatisfy { known.banks[$0] != nil } }
    assessments.removeAll { _, assessment in
      guard case .draw(let lines) = assessment.source else { return false }
      return !lines.allSatisfy { known.banks[$0.questions.bank] != nil }
    }
    placements.removeAll { _, placement in
      !placement.levels.flatMap(\.draw).allSatisfy { known.banks[$0.questions.bank] != nil }
    }
    courses.removeAll { _, course in
      let lessons = course.lessons.map { LessonReference(course: course.id, lesson: $0) }
      return !lessons.allSatisfy { known.lessons[$0] != nil }
        || !course.finish.assessments.allSatisfy { known.assessments[$0] != nil }
        || !course.requires.allSatisfy { known.holds($0) }
    }
    pathways.removeAll { _, pathway in
      !pathway.courses.allSatisfy { known.courses[$0.course] != nil }
        || !(pathway.placement.map { known.placements[$0] != nil } ?? true)
        || !(pathway.programme.map { known.programmes[$0] != nil } ?? true)
    }
    programmes.removeAll { _, programme in !programme.complete.allSatisfy { known.holds($0) } }
  }

  /// Whether everything that a condition names is there.
  private func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .course(let id): courses[id] != nil
    case .assessment(let id): assessments[id] != nil
    case .task(let task): courses[task.course] != nil
    case .placement(let id, _): placements[id] != nil
    case .any(let conditions, _), .all(let conditions): conditions.allSatisfy { holds($0) }
    }
  }
}

extension Lesson {
  fileprivate var banks: [BankID] {
    steps.compactMap { step in
      if case .practise(let practise) = step.content { practise.questions.bank } else { nil }
    }
  }
}
