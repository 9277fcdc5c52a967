package import CourseCore

extension Engine {
  /// What is printed on the cards with these codes; whoever can open the data directory may ask.
  ///
  /// - Throws: `EngineError.notFound` for the first code that is no card here.
  package func cardSheets(_ cards: [CardCode]) async throws -> Sheets {
    let hasher = hasher
    return try await store.read { tx in
      .cards(
        try cards.map { try LearnerCard($0, hasher, tx: tx) },
        centre: try tx.setting(CentreSetting.centreName.rawValue) ?? ""
      )
    }
  }

  /// The poster of a lesson that is found at an address.
  ///
  /// - Throws: `EngineError.notFound` for a lesson that is not on offer.
  package func poster(
    of lesson: LessonReference,
    at address: String,
    in language: Language
  ) async throws -> Sheets {
    let content = content
    guard let course = content.course(lesson.course, in: language),
      let found = content.lesson(lesson, in: language)
    else { throw EngineError.notFound(.lesson, id: lesson.description) }
    let centre = try await setting(CentreSetting.centreName.rawValue)
    return .poster(
      LessonPoster(
        lesson: found.title,
        course: course.title,
        minutes: found.minutes,
        centre: centre,
        address: address
      )
    )
  }

  /// The sheet for the observed tasks of a course, with lines for these learners.
  ///
  /// - Throws: `EngineError.notFound` for a course that is not on offer and for an unknown card.
  package func checklist(
    of course: CourseID,
    for learners: [CardCode],
    in language: Language
  ) async throws -> Sheets {
    guard let found = content.course(course, in: language) else {
      throw EngineError.notFound(.course, id: course.rawValue)
    }
    let hasher = hasher
    return try await store.read { tx in
      .checklist(
        TaskChecklist(
          course: found.title,
          tasks: found.tasks.map { .init(title: $0.title, observe: $0.observe) },
          learners: try learners.map { try LearnerCard($0, hasher, tx: tx) }
        )
      )
    }
  }
}

extension LearnerCard {
  fileprivate init(_ code: CardCode, _ hasher: Hasher, tx: any StoreReading) throws {
    guard let holder = try tx.cardHolder(code), let entry = try tx.entry(of: holder.person) else {
      throw EngineError.notFound(.card, id: code.description)
    }
    self.init(
      code: code,
      fullName: entry.fullName,
      picture: PictureChoice.picture(on: holder, hasher)
    )
  }
}
