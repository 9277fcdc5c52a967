import CourseCore

/// Checks that what records point at still has its name, or is said to be retired.
struct InUseCheck {
  private let files: [FileReading]
  private let names: KnownNames

  /// What an id names; the text has what it stands in before a slash.
  private enum Kind {
    case course, bank, assessment, programme, lesson, step, task, question
  }

  init(_ files: [FileReading], _ names: KnownNames) {
    self.files = files
    self.names = names
  }

  func diagnostics(_ referenced: ReferencedIDs) -> [Diagnostic] {
    let owners = Dictionary(
      files.filter { $0.place.language == nil }.map { ($0.place.path, $0) }
    ) { first, _ in first }
    let missing = Self.named(in: referenced).flatMap { kind, ids in
      ids.sorted().compactMap { check(kind, $0, owners) }
    }
    return missing + versions(referenced.judged)
  }

  private static func named(in ids: ReferencedIDs) -> [(Kind, [String])] {
    [
      (.course, ids.courses.map(\.rawValue)), (.lesson, ids.lessons.map(\.description)),
      (.step, ids.steps.map { "\($0.lesson)/\($0.step)" }), (.task, ids.tasks.map(\.description)),
      (.bank, ids.banks.map(\.rawValue)),
      (.question, ids.questions.map { "\($0.bank)/\($0.question)" }),
      (.assessment, ids.assessments.map(\.rawValue)),
      (.programme, ids.programmes.map(\.rawValue)),
    ]
  }

  private func check(
    _ kind: Kind,
    _ id: String,
    _ owners: [String: FileReading]
  ) -> Diagnostic? {
    let parts = id.split(separator: "/").map { String($0) }
    guard let name = parts.last else { return nil }
    let paths = Self.paths(kind, parts)
    let owner = paths.compactMap { owners[$0] }.first
    let isThere =
      switch kind {
      case .course, .bank, .assessment, .programme: owner != nil
      case .lesson: names.has(.lesson, id) || isRetired(name, owner)
      case .step: names.has(.step, id) || isRetired(name, owner)
      case .task: names.has(.task, id) || isRetired(name, owner)
      case .question:
        names.has(.question, id) || names.has(.step, id) || isRetired(name, owner)
      }
    guard !isThere, owner?.isWhole ?? true else { return nil }
    return Diagnostic(
      .inUse,
      [.text(name)],
      file: owner?.place.path ?? paths[0],
      repair: repair(name, owner)
    )
  }

  private func isRetired(_ name: String, _ owner: FileReading?) -> Bool {
    owner?.reading.retired.contains(name) ?? false
  }

  private func repair(_ name: String, _ owner: FileReading?) -> String? {
    guard let owner else { return "retired: true" }
    let retired = owner.reading.retired
    let shown = retired.count > 20 ? ["…", name] : retired + [name]
    return "retired: [\(shown.joined(separator: ", "))]"
  }

  /// Where the file that held an id stands, the likeliest first.
  private static func paths(_ kind: Kind, _ parts: [String]) -> [String] {
    let first = parts.first ?? ""
    switch kind {
    case .course, .lesson, .task: return ["Courses/\(first)/course.yaml"]
    case .step: return ["Courses/\(first)/\(parts.dropFirst().first ?? "").yaml"]
    case .bank: return ["Assessments/banks/\(first).yaml"]
    case .assessment: return ["Assessments/\(first).yaml"]
    case .programme: return ["Assessments/programmes/\(first).yaml"]
    case .question:
      if parts.count == 3 { return ["Courses/\(first)/\(parts[1]).yaml"] }
      return ["Assessments/banks/\(first).yaml", "Assessments/\(first).yaml"]
    }
  }

  /// A programme may ask for other things only under a new number.
  private func versions(_ judged: [ProgrammeID: [Int: [Condition]]]) -> [Diagnostic] {
    files.compactMap { file in
      guard case .programme(let programme)? = file.reading.document,
        let judged = judged[programme.id],
        let before = judged[programme.version], before != programme.complete,
        let place = file.reading.conditions.first
      else { return nil }
      let next = (judged.keys.max() ?? programme.version) + 1
      return file.source.diagnostic(.programmeVersion, [.text("\(next)")], at: place.at)
    }
  }
}
