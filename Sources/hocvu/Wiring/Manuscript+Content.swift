import CourseContent
import CourseCore
import CourseEngine
import CourseHTTP

extension Manuscript {
  /// What was read of the files that an author named.
  init(
    _ content: CourseContent.Content,
    _ library: Library,
    of place: PreviewPlace,
    version: String
  ) {
    let originals = content.files.filter { $0.language == nil }
    let meant = originals.filter { place.covers($0.path) }
    let contents = PreviewContents(of: meant, in: library)
    let shown = originals.filter { file in
      place.covers(file.path) || file.lesson.map(contents.holds) ?? false
    }
    let paths = Set(shown.map(\.path))
    let files = Dictionary(originals.map { ($0.path, $0) }) { first, _ in first }
    self.init(
      version: version,
      name: place.name,
      lessons: contents.lessons,
      banks: contents.banks,
      tests: contents.tests,
      broken: shown.filter { $0.state != .good }.map { file in
        BrokenFile(
          path: file.path,
          isShownAsBefore: file.state == .lastGood || (place.file != nil && library.holdsSteps),
          lesson: file.lesson
        )
      },
      notices: content.diagnostics.filter { place.covers($0.file) || paths.contains($0.file) }
        .map { Notice($0, in: files[$0.file]) }
    )
  }

  /// Before anything was read.
  init(_ name: String, version: String) {
    self.init(
      version: version,
      name: name,
      lessons: [],
      banks: [],
      tests: [],
      broken: [],
      notices: []
    )
  }
}

extension Manuscript.Notice {
  init(_ diagnostic: Diagnostic, in file: FileReport?) {
    let step = file?.part(at: diagnostic.line).flatMap { part in
      file?.lesson.map { StepPlace(lesson: $0, step: StepID(part.id)) }
    }
    self.init(
      isError: diagnostic.severity == .error,
      place: "\(diagnostic.file):\(diagnostic.line):\(diagnostic.column)",
      step: step,
      line: diagnostic.source,
      caret: diagnostic.caret,
      repair: diagnostic.repair,
      message: { diagnostic.message(in: $0) },
      advice: { diagnostic.advice(in: $0) }
    )
  }
}

extension FileReport {
  /// The lesson that its steps or questions stand in for an author; `nil` for a file without any.
  var lesson: LessonReference? {
    switch kind {
    case .lesson:
      LessonReference(course: course ?? CourseID("bai-le"), lesson: LessonID(id))
    case .bank: QuestionCourse.lesson(of: BankID(id))
    case .assessment: QuestionCourse.lesson(of: AssessmentID(id))
    case .course, .pathway, .programme, .framework, nil: nil
    }
  }
}
