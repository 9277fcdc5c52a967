import CourseContent
import CourseCore
import CourseCredentials
import CourseTerminal

/// A file that a quiz is made of, with the banks that it draws from.
struct QuizFile {
  enum Content {
    case lesson(Lesson)
    case sitting(QuizContent)
  }

  let content: Content
  let banks: [BankID: Bank]

  /// Begins the quiz, or goes on with one that was saved.
  ///
  /// - Throws: `DrawError`, `QuizStateError`.
  @MainActor func opened(
    saved: [UInt8]?,
    world: QuizWorld,
    using chance: inout some RandomNumberGenerator
  ) throws -> any FileQuiz {
    switch content {
    case .lesson(let lesson):
      try FileLesson(lesson, banks: banks, saved: saved, world: world, using: &chance)
    case .sitting(let content):
      try QuizDesk(content, banks: banks, saved: saved, world: world, using: &chance)
    }
  }

  /// Reads a file as it stands; what it draws from and its translation are looked for in the tree of
  /// content around it.
  ///
  /// - Throws: `FileError`.
  static func read(_ path: String, in language: Language) throws -> Self {
    // Reading first tells a file that is not there from one that is wrong.
    _ = try SavedFile.read(path)
    guard let full = LocalFiles.resolved(path) else { throw FileError.missing(path) }
    let document = try document(at: full, named: path)
    guard let content = Content(document) else { throw FileError.noQuiz(path) }
    guard let root = ContentRoot(of: full, isFolder: LocalFiles.isFolder) else {
      return Self(content: content, banks: [:])
    }
    var loader = ContentLoader(.directory(root.root), digest: SHA256Hasher.digest)
    let library = loader.load().library
    let banks = content.bankIDs.compactMap { library.bank($0, in: language) }
    return Self(
      content: content.translated(by: library, into: language, course: root.course),
      banks: Dictionary(banks.map { ($0.id, $0) }) { first, _ in first }
    )
  }

  private static func document(at full: String, named path: String) throws -> Document {
    let parts = full.split(separator: "/")
    let folder = "/" + parts.dropLast().joined(separator: "/")
    let loader = ContentLoader(.directory(folder), digest: SHA256Hasher.digest)
    let alone = loader.loadAlone(String(parts.last ?? ""))
    guard let document = alone.document else {
      throw FileError.faulty(path, alone.diagnostics.filter { $0.severity == .error })
    }
    return document
  }
}

extension QuizFile.Content {
  /// What can be run as a quiz; `nil` for a course, a pathway, a programme or a framework.
  fileprivate init?(_ document: Document) {
    switch document {
    case .bank(let bank): self = .sitting(.bank(bank))
    case .lesson(let lesson): self = .lesson(lesson)
    case .assessment(let assessment): self = .sitting(.assessment(assessment))
    case .placement(let placement): self = .sitting(.placement(placement))
    case .course, .pathway, .programme, .framework: return nil
    }
  }

  fileprivate var bankIDs: Set<BankID> {
    switch self {
    case .lesson(let lesson): lesson.bankIDs
    case .sitting(let content): content.bankIDs
    }
  }

  fileprivate func translated(
    by library: Library,
    into language: Language,
    course: CourseID?
  ) -> Self {
    switch self {
    case .lesson(let lesson):
      course.map { LessonReference(course: $0, lesson: lesson.id) }
        .flatMap { library.lesson($0, in: language) }
        .map(Self.lesson) ?? self
    case .sitting(let content): .sitting(content.translated(by: library, into: language))
    }
  }
}

extension QuizContent {
  fileprivate func translated(by library: Library, into language: Language) -> Self {
    switch self {
    case .bank(let bank): library.bank(bank.id, in: language).map(Self.bank) ?? self
    case .assessment(let assessment):
      library.assessment(assessment.id, in: language).map(Self.assessment) ?? self
    case .placement(let placement):
      library.placement(placement.id, in: language).map(Self.placement) ?? self
    }
  }
}

extension ContentRoot {
  /// The course whose folder the named path lies in.
  fileprivate var course: CourseID? {
    let parts = part.split(separator: "/")
    return parts.count > 2 && parts[0] == "Courses" ? CourseID(parts[1]) : nil
  }
}
