import CourseCore

/// Finds what learners of a translation come to that is not translated.
///
/// A translated lesson offers its course in the language: the course, all its lessons, the
/// assessments that finish it and the banks that those and its lessons draw from are wanted too.
/// What merely stands in the same folder as a translated file is not.
struct TranslationCheck {
  private var originals: [Name: FileReading] = [:]
  private var translated: [Language: Set<Name>] = [:]

  /// What tells one file of the first language from another.
  private struct Name: Hashable {
    let kind: FileKind
    var course: String?
    let id: String
  }

  init(_ files: [FileReading]) {
    for file in files {
      guard let name = Self.name(of: file) else { continue }
      if let language = file.place.language {
        translated[language, default: []].insert(name)
      } else {
        originals[name] = file
      }
    }
  }

  /// One for each file that is wanted in a language and is not there at all.
  func diagnostics() -> [Diagnostic] {
    translated.flatMap { language, names in
      wanted(with: names).subtracting(names).compactMap { name in
        originals[name].flatMap { missing($0, in: language) }
      }
    }
  }

  private func missing(_ file: FileReading, in language: Language) -> Diagnostic? {
    guard file.language != language, file.textCount > 0 else { return nil }
    let place = file.place
    let path = Path.join(Path.join(place.home, language.rawValue), Path.name(of: place.path))
    return Diagnostic(.untranslated, [.text("\(file.textCount)")], file: path)
  }

  /// Files, all that they use, and so on.
  private func wanted(with names: Set<Name>) -> Set<Name> {
    var wanted: Set<Name> = []
    var waiting = Array(names)
    while let name = waiting.popLast() {
      guard wanted.insert(name).inserted, let file = originals[name] else { continue }
      waiting += used(by: file)
    }
    return wanted
  }

  private func used(by file: FileReading) -> [Name] {
    var used = file.reading.draws.flatMap(\.lines).map { line in
      Name(kind: .bank, id: line.line.questions.bank.rawValue)
    }
    switch file.reading.document {
    case .course(let course):
      used += course.lessons.map {
        Name(kind: .lesson, course: course.id.rawValue, id: $0.rawValue)
      }
      used += course.finish.assessments.map { Name(kind: .assessment, id: $0.rawValue) }
    case .lesson:
      if let course = file.place.course { used.append(Self.name(ofCourse: course)) }
    default: break
    }
    return used
  }

  private static func name(of file: FileReading) -> Name? {
    guard let kind = file.place.kind, let id = file.place.demandedID else { return nil }
    return kind == .course
      ? name(ofCourse: id) : Name(kind: kind, course: file.place.course, id: id)
  }

  private static func name(ofCourse id: String) -> Name { Name(kind: .course, id: id) }
}
