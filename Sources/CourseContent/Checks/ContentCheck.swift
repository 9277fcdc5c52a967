import CourseCore

/// Checks what no file can be judged on by itself: references, draws, circles, names, dates.
struct ContentCheck {
  let files: [FileReading]
  let facts: ContentLoader.Facts

  /// Whether one file is checked with no centre around it.
  let isAlone: Bool
  let names: KnownNames

  init(_ files: [FileReading], _ facts: ContentLoader.Facts, isAlone: Bool = false) {
    self.files = files
    self.facts = facts
    self.isAlone = isAlone
    names = KnownNames(files)
  }

  /// Everything wrong with any file, in the order of files and places.
  func diagnostics(besides others: [Diagnostic] = []) -> [Diagnostic] {
    let draws = DrawCheck(names)
    let teaching =
      facts.isTeachingWanted
      ? TeachingCheck(files, banks: names.banks, isAlone: isAlone).diagnostics() : [:]
    var found = others
    for file in files {
      var problems = file.reading.problems
      problems.note(overdue(file))
      problems.note(teaching[file.place.path] ?? [])
      if !isAlone {
        addReferences(file, to: &problems)
        draws.check(file, &problems)
        problems.note(untranslated(file))
      }
      found += problems.told(of: file.place.path)
    }
    if !isAlone {
      found += twice() + unlisted() + CircleCheck(files).diagnostics()
      found += TranslationCheck(files).diagnostics()
      if let referenced = facts.referenced {
        found += InUseCheck(files, names).diagnostics(referenced)
      }
    }
    return sorted(found)
  }

  private func untranslated(_ file: FileReading) -> [Diagnostic] {
    let count = file.reading.untranslated
    return count == 0
      ? [] : [Diagnostic(.untranslated, [.text("\(count)")], file: file.place.path)]
  }

  private func sorted(_ found: [Diagnostic]) -> [Diagnostic] {
    found.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if (a.file, a.line, a.column) != (b.file, b.line, b.column) { return a < b }
      return left.offset < right.offset
    }.map(\.element)
  }

  private func overdue(_ file: FileReading) -> [Diagnostic] {
    guard let today = facts.today else { return [] }
    return file.reading.reviews.filter { $0.0.isOverdue(on: today) }.map { review, position in
      file.source.diagnostic(.overdue, [.text(review.before.description)], at: position)
    }
  }

  private func addReferences(_ file: FileReading, to problems: inout ProblemList) {
    var guesses = Guesses()
    for reference in file.reading.references where !names.has(reference) {
      problems.note(.error) { unknown(reference, file, &guesses) }
    }
  }

  private func unknown(
    _ reference: Reference,
    _ file: FileReading,
    _ guesses: inout Guesses
  ) -> Diagnostic {
    let id = reference.id
    guard let alike = guesses.nearest(to: id, among: names.candidates(for: reference)) else {
      let words: [Word] = [.noun(reference.noun), .text(id)]
      return file.source.diagnostic(.notFound, words, at: reference.at)
    }
    let (shown, meant) = shortened(id, alike, file)
    return file.source.diagnostic(
      .notFoundAlike,
      [.noun(reference.noun), .text(shown), .text(meant)],
      at: reference.at,
      repair: repair(reference, shown, meant, file)
    )
  }

  /// Leaves out the course where the author left it out too, as in a course's own lessons.
  private func shortened(_ id: String, _ alike: String, _ file: FileReading) -> (String, String) {
    let lead = (file.place.course ?? "/") + "/"
    guard file.reading.kind == .course, id.hasPrefix(lead), alike.hasPrefix(lead) else {
      return (id, alike)
    }
    return (String(id.dropFirst(lead.count)), String(alike.dropFirst(lead.count)))
  }

  private func repair(
    _ reference: Reference,
    _ shown: String,
    _ meant: String,
    _ file: FileReading
  ) -> String? {
    guard reference.at.line == reference.stop.line else { return nil }
    let line = file.source.line(reference.at.line)
    let start = file.source.offset(of: reference.at)
    let stop = max(start, file.source.offset(of: reference.stop))
    guard file.source.text(start..<stop) == shown else { return nil }
    let lead = file.source.text(line.startIndex..<start)
    return (lead + meant + file.source.text(stop..<line.endIndex)).trimmedStart
  }

  /// Two files that give the same id to things of one kind.
  private func twice() -> [Diagnostic] {
    var seen: [String: FileReading] = [:]
    return files.compactMap { file in
      guard file.place.language == nil, let kind = file.reading.kind, let id = file.place.demandedID
      else { return nil }
      let name = "\(kind.rawValue)/\(file.place.course ?? "")/\(id)"
      guard let first = seen.updateValue(file, forKey: name) else { return nil }
      return Diagnostic(
        .idTwice,
        [.text(id), .text("\(first.place.path):1")],
        file: file.place.path
      )
    }
  }

  /// Lessons that no course lists.
  private func unlisted() -> [Diagnostic] {
    var listed: [String: Set<LessonID>] = [:]
    for file in files {
      if case .course(let course)? = file.reading.document {
        listed[course.id.rawValue] = Set(course.lessons)
      }
    }
    return files.compactMap { file in
      guard case .lesson(let lesson)? = file.reading.document, file.place.language == nil,
        !lesson.isRetired, let course = file.place.course, let lessons = listed[course],
        !lessons.contains(lesson.id)
      else { return nil }
      return Diagnostic(.unlisted, [.text(lesson.id.rawValue)], file: file.place.path)
    }
  }
}
