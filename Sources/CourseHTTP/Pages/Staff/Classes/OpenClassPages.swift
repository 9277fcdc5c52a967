import CourseCore
import CourseEngine

extension Pages {
  /// Where a tutor opens a class on a machine, sees it at work and closes it.
  static let openClassRoutes: [StaffRoute] = [
    .form("/staff/classes", for: .holdSessions) { desk in
      try await desk.classesPage()
    } take: { desk in
      try await desk.openClass()
    },
    .page("/staff/classes/{class}", for: .holdSessions) { desk in try await desk.livePage() },
    .act("/staff/classes/{class}", for: .holdSessions) { desk in try await desk.actInClass() },
  ]
}

extension StaffDesk {
  private static let path = "/staff/classes"

  private var classWords: ClassWords { .of(language) }

  private var toClasses: BackLink { BackLink(Self.path, classWords.classes) }

  fileprivate func classesPage() async throws -> PageReply {
    let places = try await places(for: .holdSessions)
    let open = try await engine.openClasses(token)
    return page(
      classWords.classes,
      [
        .heading(classWords.openNow),
        .list(
          open.map { Item(places.title($0.settlement), classWords.live, to: path(of: $0.id)) },
          empty: classWords.none
        ), .heading(classWords.open), .text(classWords.openHelp),
        .form(
          StaffForm(
            Self.path,
            [
              settlementField(places),
              Field("session", classWords.who, .menu(try await sessionOptions())),
            ],
            [.init(classWords.openHere)]
          )
        ),
      ]
    )
  }

  /// Everybody, or those of the sessions that were noted last.
  private func sessionOptions() async throws -> [Field.Option] {
    let sessions = try await engine.sessions(token).prefix(10)
    return [Field.Option("", classWords.everybody)]
      + sessions.map { session in
        let count = session.held.present.count + session.held.called.count
        let label = classWords.session(written(session.held.day), count)
        return Field.Option(session.id.description, label)
      }
  }

  /// Opens the class, and leaves the machine to the learners.
  fileprivate func openClass() async throws -> PageReply {
    guard let settlement = settlement("settlement") else {
      throw EngineError.refused([Refused("settlement", .settlementMissing)])
    }
    let session = form["session"].flatMap { Code128(hex: $0) }
    let opened = try await engine.openClass(token, in: settlement, showing: session)
    try await engine.signOut(token)
    return .see("/").setting(.session, to: nil).setting(.openClass, to: opened.token.text)
      .clearingBrowser()
  }

  fileprivate func livePage() async throws -> PageReply {
    let id = try openClassID()
    let learners = try await engine.liveClass(token, id, in: language)
    let places = try await places(for: .holdSessions)
    let settlement = try await engine.openClasses(token).first { $0.id == id }?.settlement
    let hands = learners.filter(\.hasHandUp).map(\.view)
    let went = hands.map { person in
      StaffForm.Button(
        classWords.went(person.callName ?? person.fullName),
        value: person.person.description
      )
    }
    return page(
      classWords.liveTitle(places.title(settlement)),
      back: toClasses,
      refresh: 10,
      [
        .text(classWords.updates),
        .live(
          [
            .list(learners.map(item), empty: classWords.nobody),
            .form(StaffForm(path(of: id), [], went)),
          ],
          from: path(of: id)
        ),
        .form(
          StaffForm(path(of: id), [], [.init(classWords.close, value: "close", isMain: false)])
        ),
      ]
    )
  }

  private func item(_ learner: LiveLearner) -> Item {
    let place = learner.place.map { place in
      place.isTest
        ? classWords.atQuestion(place.title, place.number, place.count)
        : classWords.atStep(place.title, place.number, place.count)
    }
    let minutes = learner.quiet.map { Int($0.milliseconds / 60_000) } ?? 0
    let parts = [
      learner.isLong ? classWords.quiet(minutes) : nil, place ?? classWords.between,
      learner.lastFinished.map { classWords.lastFinished($0) },
    ]
    let name = learner.view.callName ?? learner.view.fullName
    return Item(
      learner.hasHandUp ? classWords.wantsTutor(name) : name,
      parts.compactMap(\.self).joined(separator: " · "),
      to: may(.seePeople) ? "/staff/people/\(learner.view.person)" : nil
    )
  }

  fileprivate func actInClass() async throws -> PageReply {
    let id = try openClassID()
    if let person = form["do"].flatMap({ PersonID(hex: $0) }) {
      try await engine.lowerHand(token, of: person)
      return .see(path(of: id))
    }
    try await engine.closeClass(token, id)
    return .see(Self.path + "?note=done").setting(.openClass, to: nil)
  }

  private func path(of id: Code128) -> String { "\(Self.path)/\(id)" }

  private func openClassID() throws -> Code128 {
    guard let id = Code128(hex: try call.value("class")) else { throw Problem(.notFound) }
    return id
  }
}
