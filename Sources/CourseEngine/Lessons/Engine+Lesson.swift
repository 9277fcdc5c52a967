package import CourseCore

extension Engine {
  /// Opens a lesson: its steps, where to go on, and what comes after it.
  package func lesson(
    _ token: SessionToken,
    _ reference: LessonReference,
    in language: Language
  ) async throws -> LessonView {
    let content = content
    return try await reading(token) { tx, person in
      let desk = try LessonDesk(reference, in: language, content: content, of: person, tx: tx)
      return try desk.view()
    }
  }

  /// Shows one step of a lesson, with so many hints as were asked for.
  package func step(
    _ token: SessionToken,
    _ place: StepPlace,
    hints: Int = 0,
    in language: Language
  ) async throws -> StepView {
    let content = content
    let view = try await reading(token) { tx, person in
      let desk = try LessonDesk(place.lesson, in: language, content: content, of: person, tx: tx)
      return try desk.step(
        place.step,
        hints: hints,
        content: content,
        hasher: hasher,
        tx: tx
      )
    }
    note(.step(place), of: token)
    return view
  }

  /// Finishes a step: a reading by going on, a question once it was right or its answer was shown.
  ///
  /// Finishing a finished step does nothing.
  package func finishStep(_ token: SessionToken, _ place: StepPlace) async throws {
    let content = content
    try await writing(token) { tx, person in
      let desk = try LessonDesk(place.lesson, in: .vietnamese, content: content, of: person, tx: tx)
      guard !desk.finished.contains(place.step) else { return }
      let view = try desk.step(place.step, content: content, hasher: hasher, tx: tx)
      guard view.mayGoOn else { throw EngineError.stepNotDone(place.step) }
      try finish(place, of: person, in: content, tx: tx)
    }
  }

  /// Notes a step as finished, and whatever it completes.
  func finish(
    _ place: StepPlace,
    of person: PersonID,
    in content: any Content,
    tx: any StoreWriting
  ) throws {
    let fact = StepFinished(
      course: place.lesson.course,
      lesson: place.lesson.lesson,
      step: place.step
    )
    tx.append(.stepFinished(fact), about: person, by: person)
    var records = try LearnerRecords(of: person, tx: tx)
    records.add(place)
    try noteCompletions(records, in: content, tx: tx)
  }
}
