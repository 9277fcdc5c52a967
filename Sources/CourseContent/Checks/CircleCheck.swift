import CourseCore

/// Checks that no course waits, by way of others, for itself.
struct CircleCheck {
  private struct Stop {
    let file: FileReading
    let at: Position
    let needs: [CourseID]
  }

  private var stops: [CourseID: Stop] = [:]

  init(_ files: [FileReading]) {
    for file in files {
      guard file.place.language == nil, case .course(let course)? = file.reading.document,
        let place = file.reading.conditions.first
      else { continue }
      let needs = place.conditions.flatMap { Self.courses(in: $0) }
      stops[course.id] = Stop(file: file, at: place.at, needs: needs)
    }
  }

  func diagnostics() -> [Diagnostic] {
    var finished: Set<CourseID> = []
    return stops.keys.sorted().flatMap { circles(from: $0, &finished) }
  }

  /// Walks every way from a course that was not walked before.
  private func circles(from start: CourseID, _ finished: inout Set<CourseID>) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var way: [(course: CourseID, needs: ArraySlice<CourseID>)] = []
    var depths: [CourseID: Int] = [:]
    func enter(_ course: CourseID) {
      guard !finished.contains(course), let stop = stops[course] else { return }
      if let first = depths[course] {
        let circle = Self.shown(way[first...].map(\.course.rawValue) + [course.rawValue])
        found.append(stop.file.source.diagnostic(.circle, [.text(circle)], at: stop.at))
      } else {
        depths[course] = way.count
        way.append((course, stop.needs[...]))
      }
    }
    enter(start)
    while let last = way.indices.last {
      if let next = way[last].needs.popFirst() {
        enter(next)
      } else {
        let course = way.removeLast().course
        depths[course] = nil
        finished.insert(course)
      }
    }
    return found
  }

  /// The courses of a circle; of a long one, its ends.
  private static func shown(_ names: [String]) -> String {
    let parts = names.count > 8 ? names.prefix(4) + ["…"] + names.suffix(3) : names[...]
    return parts.joined(separator: " → ")
  }

  private static func courses(in condition: Condition) -> [CourseID] {
    switch condition {
    case .course(let id): [id]
    case .task(let task): [task.course]
    case .any(let conditions, _), .all(let conditions): conditions.flatMap { courses(in: $0) }
    case .assessment, .placement: []
    }
  }
}
