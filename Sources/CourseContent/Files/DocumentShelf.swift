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
      result.translations[language, default: Library.Part()].add(document, of: file)
    } else {
      result.originals.add(document, of: file)
    }
  }

  /// The library, without what leans on something that is not there, unless it stands alone.
  func library(isAlone: Bool = false) -> Library {
    guard !isAlone else { return result }
    var library = result
    var size = -1
    while size != library.originals.size {
      size = library.originals.size
      library.originals.dropWhatLeansOnNothing()
    }
    return library
  }
}

extension Library.Part {
  fileprivate mutating func add(_ document: Document, of file: FileReading) {
    switch document {
    case .course(let course): courses[course.id] = course
    case .lesson(let lesson):
      let course = CourseID(file.place.course ?? "bai-le")
      lessons[LessonReference(course: course, lesson: lesson.id)] = lesson
    case .bank(let bank): banks[bank.id] = bank
    case .assessment(let assessment): assessments[assessment.id] = assessment
    case .placement(let placement): placements[placement.id] = placement
    case .pathway(let pathway): pathways[pathway.id] = pathway
    case .programme(let programme): programmes[programme.id] = programme
    case .framework(let framework): frameworks[framework.id] = framework
    }
  }
}

extension Library.Part {
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
