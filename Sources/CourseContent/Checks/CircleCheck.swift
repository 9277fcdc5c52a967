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
    var found: [Diagnostic] = []
    for start in stops.keys.sorted() {
      var way: [CourseID] = []
      visit(start, &way, &finished, &found)
    }
    return found
  }

  private func visit(
    _ course: CourseID,
    _ way: inout [CourseID],
    _ finished: inout Set<CourseID>,
    _ found: inout [Diagnostic]
  ) {
    guard !finished.contains(course), let stop = stops[course] else { return }
    if let first = way.firstIndex(of: course) {
      let circle = (way[first...] + [course]).map(\.rawValue).joined(separator: " → ")
      found.append(stop.file.source.diagnostic(.circle, [.text(circle)], at: stop.at))
      return
    }
    way.append(course)
    for next in stop.needs { visit(next, &way, &finished, &found) }
    way.removeLast()
    finished.insert(course)
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
