package import CourseCore

/// What a tutor saw of a learner's task.
package struct Sighting: Hashable, Sendable {
  package let task: TaskReference
  package let level: TaskLevel
  package let place: PlaceType
  package let mode: ObservationMode
  package let device: ObservationDevice

  package init(
    task: TaskReference,
    level: TaskLevel,
    place: PlaceType,
    mode: ObservationMode,
    device: ObservationDevice
  ) {
    self.task = task
    self.level = level
    self.place = place
    self.mode = mode
    self.device = device
  }
}

/// What came of a sign-off.
package struct Observed: Hashable, Sendable {
  /// Whether observer and learner live together: another tutor should have watched.
  package let isRelative: Bool

  /// The best level that anybody saw of the task.
  package let best: TaskLevel
}

extension Engine {
  /// Signs off a task that a learner did before the tutor's eyes.
  ///
  /// Never for oneself. A relative is told to leave it to another, and may sign all the same.
  package func observe(
    _ token: SessionToken,
    _ sighting: Sighting,
    of person: PersonID
  ) async throws -> Observed {
    let content = content
    return try await authorised(token, to: .observe) { tx, authority in
      _ = try authority.person(person, in: tx)
      guard person != authority.person else { throw EngineError.refused("person", .ownself) }
      let course = content.course(sighting.task.course, in: .vietnamese)
      guard course?.tasks.contains(where: { $0.id == sighting.task.task }) ?? false else {
        throw EngineError.notFound(.task, id: sighting.task.description)
      }
      tx.append(.taskObserved(sighting.record), about: person, by: authority.person)
      var records = try LearnerRecords(of: person, tx: tx)
      let best = max(records.best(of: sighting.task) ?? sighting.level, sighting.level)
      records.add(
        ObservationRow(task: sighting.task, best: best, latest: sighting.level)
      )
      try noteCompletions(records, in: content, tx: tx)
      return Observed(isRelative: try tx.live(authority.person, with: person), best: best)
    }
  }
}

extension Sighting {
  fileprivate var record: TaskObserved {
    TaskObserved(
      course: task.course,
      task: task.task,
      level: level,
      place: place,
      mode: mode,
      device: device
    )
  }
}
