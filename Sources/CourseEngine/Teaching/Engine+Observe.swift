package import CourseCore

/// What a tutor saw of a learner's task.
package struct Sighting: Hashable, Sendable {
  package let task: TaskReference
  package let level: TaskLevel
  package let place: PlaceType
  package let mode: ObservationMode
  package let device: ObservationDevice

  /// The day on which it was seen; `nil` for today.
  package let day: CalendarDay?

  package init(
    task: TaskReference,
    level: TaskLevel,
    place: PlaceType,
    mode: ObservationMode,
    device: ObservationDevice,
    day: CalendarDay? = nil
  ) {
    self.task = task
    self.level = level
    self.place = place
    self.mode = mode
    self.device = device
    self.day = day
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
    let (content, now) = (content, clock())
    return try await authorised(token, to: .observe) { tx, authority in
      _ = try authority.person(person, in: tx)
      guard try !tx.isSame(person, authority.person) else {
        throw EngineError.refused("person", .ownself)
      }
      let course = content.course(sighting.task.course, in: .vietnamese)
      guard course?.tasks.contains(where: { $0.id == sighting.task.task }) ?? false else {
        throw EngineError.notFound(.task, id: sighting.task.description)
      }
      if let day = sighting.day, let today = try Self.today(tx.judge(now), in: tx), day > today {
        throw EngineError.refused("day", .dateNotYet)
      }
      tx.append(.taskObserved(sighting.record), about: person, by: authority.person)
      var records = try LearnerRecords(of: person, tx: tx)
      let row = sighting.row(after: records.observation(of: sighting.task), at: tx.moment)
      records.add(row)
      try noteCompletions(records, in: content, tx: tx)
      return Observed(isRelative: try tx.live(authority.person, with: person), best: row.best)
    }
  }
}

extension Engine {
  /// Lists what was seen of a learner's tasks, by course and task.
  package func observations(
    _ token: SessionToken,
    of person: PersonID
  ) async throws -> [ObservationRow] {
    try await authorised(token, toSee: .observe) { tx, authority in
      _ = try authority.person(person, in: tx)
      return try tx.observations(of: person)
    }
  }
}

extension Sighting {
  /// What is known of the task from now on.
  fileprivate func row(after before: ObservationRow?, at now: Moment) -> ObservationRow {
    let day =
      day.map { EffectiveDay($0, isTrusted: true) }
      ?? EffectiveDay(CalendarDay(now.wall), isTrusted: now.isWallTrusted)
    let isBest = before.map { level > $0.best } ?? true
    return ObservationRow(
      task: task,
      best: isBest ? level : before?.best ?? level,
      bestOn: isBest ? day : before?.bestOn ?? day,
      latest: level,
      latestOn: day
    )
  }

  fileprivate var record: TaskObserved {
    TaskObserved(
      course: task.course,
      task: task.task,
      level: level,
      place: place,
      mode: mode,
      device: device,
      day: day
    )
  }
}
