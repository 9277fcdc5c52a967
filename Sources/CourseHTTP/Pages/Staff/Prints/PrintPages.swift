import CourseCore
import CourseEngine

extension Pages {
  static let printRoutes: [StaffRoute] = [
    .page("/staff/prints", for: .issueCards) { desk in desk.printsPage() },
    .form("/staff/prints/cards", for: .issueCards) { desk in
      try await desk.cardsPage()
    } take: { desk in
      let people = try desk.chosenPeople()
      return .paper(try await desk.engine.printCards(desk.token, of: people, in: desk.language))
    },
    .form("/staff/prints/checklist", for: .observe) { desk in
      try await desk.checklistPage()
    } take: { desk in
      try await desk.printChecklist()
    },
    .form("/staff/prints/poster", for: .issueCards) { desk in
      desk.posterPage()
    } take: { desk in
      try await desk.printPoster()
    },
  ]
}

extension StaffDesk {
  private var toPrints: BackLink { BackLink("/staff/prints", words.prints) }

  fileprivate func printsPage() -> PageReply {
    page(
      words.prints,
      [
        .list([
          Item(teaching.cards, teaching.cardsHelp, to: "/staff/prints/cards"),
          Item(teaching.checklist, teaching.checklistHelp, to: "/staff/prints/checklist"),
          Item(teaching.poster, teaching.posterHelp, to: "/staff/prints/poster"),
        ])
      ]
    )
  }

  fileprivate func cardsPage() async throws -> PageReply {
    guard let people = try await peopleField(for: .issueCards) else {
      return try await choosingSettlement(teaching.cards, for: .issueCards)
    }
    let form = StaffForm(call.path, people, [.init(teaching.printCards)])
    return page(teaching.cards, back: toPrints, [.text(teaching.cardsHelp), .form(form)])
  }

  fileprivate func checklistPage() async throws -> PageReply {
    guard let people = try await peopleField(for: .observe) else {
      return try await choosingSettlement(teaching.checklist, for: .observe)
    }
    let courses = engine.content.courses(in: language)
      .filter { !$0.isRetired && !$0.tasks.isEmpty }
    let course = Field(
      "course",
      teaching.course,
      .menu(courses.map { .init($0.id.rawValue, $0.title) })
    )
    let form = StaffForm(call.path, [course] + people, [.init(teaching.printChecklist)])
    return page(teaching.checklist, back: toPrints, [.text(teaching.checklistHelp), .form(form)])
  }

  fileprivate func printChecklist() async throws -> PageReply {
    .paper(
      try await engine.printChecklist(
        token,
        of: CourseID(form["course"] ?? ""),
        for: people,
        in: language
      )
    )
  }

  fileprivate func posterPage() -> PageReply {
    let courses = engine.content.courses(in: language).filter { !$0.isRetired }
    let lessons = courses.flatMap { course in
      course.lessons.compactMap { id -> Field.Option? in
        let reference = LessonReference(course: course.id, lesson: id)
        let lesson = engine.content.outline(of: reference, in: language)
        return lesson.map { .init("\(course.id)/\(id)", "\(course.title): \($0.title)") }
      }
    }
    let form = StaffForm(
      call.path,
      [
        Field("lesson", teaching.lesson, .menu(lessons)),
        Field("address", teaching.address, help: teaching.addressHelp),
      ],
      [.init(teaching.printPoster)]
    )
    return page(teaching.poster, back: toPrints, [.text(teaching.posterHelp), .form(form)])
  }

  fileprivate func printPoster() async throws -> PageReply {
    let parts = (form["lesson"] ?? "").split(separator: "/").map(String.init)
    guard parts.count == 2 else { throw EngineError.refused([Refused("lesson", .reason)]) }
    let lesson = LessonReference(course: CourseID(parts[0]), lesson: LessonID(parts[1]))
    guard let address = CentreAddress(form["address"] ?? "") else {
      throw EngineError.refused([Refused("address", .address)])
    }
    return .paper(
      try await engine.printPoster(
        token,
        of: lesson,
        at: address.text + Path.lesson(lesson),
        in: language
      )
    )
  }

  // MARK: People of a settlement

  private func choosingSettlement(_ title: String, for right: Right) async throws -> PageReply {
    let places = try await places(for: right)
    let fields = [settlementField(places)]
    let form = StaffForm(searching: call.path, fields, teaching.chooseSettlement)
    return page(title, back: toPrints, [.form(form)])
  }

  /// Everybody of the settlement that was chosen, to be ticked; `nil` where none was yet.
  private func peopleField(for right: Right) async throws -> [Field]? {
    let places = try await places(for: right)
    let only = places.own.count == 1 ? places.own.first?.id : nil
    guard let settlement = settlement("settlement") ?? only else { return nil }
    let people = try await engine.people(token, in: settlement)
    return [
      .hidden("settlement", settlement.description),
      Field(
        "people",
        places.title(settlement),
        .options(
          people.map { view in
            .init(view.person.description, "\(view.fullName) · \(detail(of: view, places))")
          },
          isSeveral: true
        )
      ),
    ]
  }

  private var people: [PersonID] { form.all("people").compactMap { PersonID(hex: $0) } }

  fileprivate func chosenPeople() throws -> [PersonID] {
    guard !people.isEmpty else { throw EngineError.refused([Refused("people", .nobodyChosen)]) }
    return people
  }
}
