import CourseCore
import CourseEngine

extension Pages {
  static let personRoutes: [StaffRoute] = [
    .page(person, for: .seePeople) { desk in try await desk.personPage() },
    .form(person + "/edit", for: .correctPeople) { desk in
      try await desk.editPage()
    } take: { desk in
      try await desk.correct()
    },
    .form(person + "/name", for: .correctPeople) { desk in
      try await desk.namePage()
    } take: { desk in
      try await desk.rename()
    },
  ]

  private static let person = "/staff/people/{person}"
}

extension StaffDesk {
  /// Back to the person whom the address names.
  func toPerson(_ file: PersonFile) -> BackLink {
    BackLink(path(of: file.view.person), file.view.callName ?? file.view.fullName)
  }

  fileprivate func personPage() async throws -> PageReply {
    let id = try person()
    let file = try await engine.person(token, id)
    let standing = try await engine.standing(token, of: id, in: language)
    let places = try await places(for: .seePeople)
    let tasks = standing.tasks.map { task in
      Item(
        task.title,
        [
          task.courseTitle, task.best?.label(in: language) ?? peopleWords.notSeen,
          task.bestOn?.day.written,
        ].compactMap(\.self).joined(separator: " · "),
        to: may(.observe) ? taskPath(task.reference, of: id) : nil,
        isDone: task.best == .independent
      )
    }
    return page(
      file.view.fullName,
      back: toPeople,
      [
        .facts(facts(file, places)), .heading(peopleWords.tasks), .text(peopleWords.tasksHelp),
        .list(tasks), .heading(peopleWords.courses), .list(courses(standing)),
        .heading(peopleWords.more), .list(others(id)),
      ]
    )
  }

  func facts(_ file: PersonFile, _ places: StaffPlaces) -> [Fact] {
    file.facts(in: language, settlement: places.title(file.view.settlement))
  }

  private func courses(_ standing: LearnerStanding) -> [Item] {
    standing.courses.map { course in
      Item(
        course.title,
        course.isCompleted
          ? peopleWords.completed
          : peopleWords.doneOf(course.finishedLessons, course.lessonCount),
        isDone: course.isCompleted
      )
    }
  }

  private func others(_ id: PersonID) -> [Item] {
    let ways: [(Right, String, String)] = [
      (.correctPeople, peopleWords.edit, "edit"), (.correctPeople, peopleWords.rename, "name"),
      (.issueCards, peopleWords.card, "card"), (.correctPeople, peopleWords.consents, "consents"),
      (.seePeople, PaperWords.of(language).account, "completion"),
      (.mendAttempts, peopleWords.attempts, "attempts"), (.examine, peopleWords.oral, "oral"),
      (.followUp, peopleWords.followup, "followup"),
      (.declareVNeID, FigureWords.of(language).vneid, "vneid"),
      (.joinEntries, JoinWords.of(language).title, "join"),
      (.seePeople, privacyWords.data, "data"),
      (.handleRequests, privacyWords.requests, "requests"),
      (.erasePeople, privacyWords.erase, "erase"),
    ]
    return ways.filter { may($0.0) }.map { Item($0.1, to: "\(path(of: id))/\($0.2)") }
  }

  func taskPath(_ task: TaskReference, of person: PersonID) -> String {
    "\(path(of: person))/tasks/\(task.course)/\(task.task)"
  }

  // MARK: Corrections

  fileprivate func editPage() async throws -> PageReply {
    let file = try await engine.person(token, try person())
    let places = try await places(for: .correctPeople)
    return page(
      peopleWords.edit,
      back: toPerson(file),
      [.form(StaffForm(call.path, detailFields(places, file), [.init(words.save)]))]
    )
  }

  fileprivate func correct() async throws -> PageReply {
    let id = try person()
    _ = try await engine.correct(token, id, to: try details())
    return .see(path(of: id) + "?note=saved")
  }

  fileprivate func namePage() async throws -> PageReply {
    let file = try await engine.person(token, try person())
    let reasons = Field.options(NameReason.self, in: language)
    return page(
      peopleWords.rename,
      back: toPerson(file),
      [
        .form(
          StaffForm(
            call.path,
            [
              Field(
                "fullName",
                peopleWords.fullName,
                .line(.name),
                given: [file.view.fullName],
                help: peopleWords.fullNameHelp
              ), Field("reason", peopleWords.reason, .options(reasons, isSeveral: false)),
            ],
            [.init(words.save)]
          )
        )
      ]
    )
  }

  fileprivate func rename() async throws -> PageReply {
    let id = try person()
    let reason: NameReason = try chosen("reason")
    try await engine.rename(token, id, to: form["fullName"] ?? "", because: reason)
    return .see(path(of: id) + "?note=saved")
  }

  /// What was chosen of a closed list.
  ///
  /// - Throws: `EngineError.refused` where nothing was.
  func chosen<Thing: RawRepresentable<String>>(_ field: String) throws -> Thing {
    guard let thing = form[field].flatMap({ Thing(rawValue: $0) }) else {
      throw EngineError.refused([Refused(field, .reason)])
    }
    return thing
  }
}
