import CourseCore
import CourseEngine
import CourseTestSupport
import OrderedCollections
import Testing

struct OpenClassTests {
  /// thôn Đoài with an open class, and the place of Hòa in it.
  private struct Classroom {
    let village: Village
    let id: Code128
    let token: ClassToken
    let member: ClassMember

    var engine: Engine { village.engine }

    func signIn(
      _ picture: LearnerPicture,
      pin: String = "2580",
      on device: Device = .other
    ) async throws -> SignedIn {
      try await engine.signIn(member.mark, of: token, picture: picture, pin: pin, on: device)
    }

    /// The picture that is printed on Hòa's card.
    func ownPicture() async throws -> LearnerPicture {
      let file = try await engine.person(village.tutor, village.person)
      guard case .cards(let cards, _) = try await engine.cardSheets(file.cards),
        let picture = cards.first?.picture
      else { preconditionFailure("a card has a picture") }
      return picture
    }
  }

  private static func opened() async throws -> Classroom {
    let village = try await Village.founded()
    let (id, token) = try await village.engine.openClass(village.tutor, in: village.here)
    let members = try await village.engine.members(of: token)
    return Classroom(
      village: village,
      id: id,
      token: token,
      member: try #require(members.first)
    )
  }

  @Test func `a learner comes in by name, picture and PIN`() async throws {
    let room = try await Self.opened()
    let (member, offered) = try await room.engine.pictures(for: room.member.mark, of: room.token)
    let own = try await room.ownPicture()

    let signedIn = try await room.signIn(own)

    #expect(member.name == "Nguyễn Thị Hòa" && member.birthYear == nil)
    #expect(offered.count == 12 && Set(offered).count == 12 && offered.contains(own))
    #expect(signedIn.learner.fullName == "Nguyễn Thị Hòa")
    // The same twelve each time: what changed would be seen not to be it.
    let again = try await room.engine.pictures(for: room.member.mark, of: room.token).offered
    #expect(again == offered)
  }

  @Test func `a wrong picture is as a wrong PIN, and both count on the card`() async throws {
    let room = try await Self.opened()
    let own = try await room.ownPicture()
    let wrong = try #require(LearnerPicture.allCases.first { $0 != own })

    await #expect(throws: EngineError.wrongCardOrPIN) { _ = try await room.signIn(wrong) }
    await #expect(throws: EngineError.wrongCardOrPIN) {
      _ = try await room.signIn(own, pin: "1357")
    }
    await #expect(throws: EngineError.wrongCardOrPIN) { _ = try await room.signIn(wrong, pin: "1") }

    // The third wrong try makes the next one wait, whether by name or by card.
    await #expect(throws: EngineError.slowDown(.seconds(1))) { _ = try await room.signIn(own) }
    let card = try #require(
      try await room.engine.person(room.village.tutor, room.village.person).cards.first
    )
    await #expect(throws: EngineError.slowDown(.seconds(1))) {
      _ = try await room.village.signIn(card)
    }
    room.village.centre.wait(.seconds(1))
    _ = try await room.signIn(own)
    _ = try await room.village.signIn(card)
  }

  @Test func `names are shown to who has the token alone, until the class is closed`() async throws
  {
    let room = try await Self.opened()
    let nobodys = try #require(ClassToken(String(repeating: "0", count: 64)))
    let closed = EngineError.notFound(.openClass, id: "")
    await #expect(throws: closed) { _ = try await room.engine.members(of: nobodys) }

    try await room.engine.closeClass(room.village.tutor, room.id)

    await #expect(throws: closed) { _ = try await room.engine.members(of: room.token) }
    let own = try await room.ownPicture()
    await #expect(throws: closed) { _ = try await room.signIn(own) }
    #expect(try await room.engine.openClasses(room.village.tutor).isEmpty)
  }

  @Test func `a class is over by itself after six hours`() async throws {
    let room = try await Self.opened()
    room.village.centre.wait(.hours(6) - .seconds(1))
    #expect(try await room.engine.members(of: room.token).count == 1)

    room.village.centre.wait(.seconds(1))

    await #expect(throws: EngineError.notFound(.openClass, id: "")) {
      _ = try await room.engine.members(of: room.token)
    }
  }

  @Test func `two who are called alike are told apart by year`() async throws {
    let village = try await Village.founded()
    let other = Enrolment.fixture(
      "Nguyễn Thị Hoà",
      birthYear: 1971,
      of: village.here,
      consents: [village.centre.consent()]
    )
    _ = try await village.engine.enrol(village.officer, other, pin: "2580")
    let token = try await village.engine.openClass(village.tutor, in: village.here).token

    let members = try await village.engine.members(of: token)

    #expect(Set(members.map(\.birthYear)) == [1958, 1971])
    #expect(Set(members.map(\.mark)).count == 2)
  }

  @Test func `the class of a session shows those who were called`() async throws {
    let village = try await Village.founded()
    _ = try await village.neighbour()
    let day = try #require(CalendarDay("2026-11-01"))
    let held = SessionHeld(
      place: .villageHall,
      settlement: village.here,
      day: day,
      courses: [],
      present: [],
      called: [village.person]
    )
    let session = try await village.engine.hold(village.tutor, held).id

    let shown = try await village.engine.openClass(
      village.tutor,
      in: village.here,
      showing: session
    )

    let members = try await village.engine.members(of: shown.token)
    #expect(members.map(\.name) == ["Nguyễn Thị Hòa"])
    await #expect(throws: EngineError.notFound(.session, id: village.person.description)) {
      _ = try await village.engine.openClass(
        village.tutor,
        in: village.here,
        showing: village.person.code
      )
    }
  }

  @Test func `a tutor opens no class of elsewhere, and neither sees nor closes one`() async throws {
    let village = try await Village.founded()
    let places = try await village.centre.settlements()
    await #expect(throws: EngineError.notAllowed(.holdSessions)) {
      _ = try await village.engine.openClass(village.tutor, in: places[1])
    }
    let id = try await village.engine.openClass(village.officer, in: places[1]).id

    #expect(try await village.engine.openClasses(village.tutor).isEmpty)
    await #expect(throws: EngineError.notFound(.openClass, id: id.description)) {
      try await village.engine.closeClass(village.tutor, id)
    }
  }

  // MARK: The class at work

  @Test func `the tutor sees who is where, and never what was answered`() async throws {
    let room = try await Self.opened()
    let (engine, tutor) = (room.engine, room.village.tutor)
    // Hòa signed in by card before the class was opened.
    let learner = room.village.learner
    #expect(try await engine.liveClass(tutor, room.id, in: .vietnamese).map(\.place) == [nil])

    let lesson = LessonReference(course: "khoa", lesson: "mot")
    room.village.centre.edit { library in
      library.originals.courses["khoa"] = Library.fixture.originals.courses["khoa"]
    }
    _ = try await engine.step(learner, StepPlace(lesson: lesson, step: "doc"), in: .vietnamese)
    let reading = try await engine.liveClass(tutor, room.id, in: .vietnamese)
    _ = try await room.village.centre.begin(learner)
    room.village.centre.wait(.minutes(3))
    let asking = try await engine.liveClass(tutor, room.id, in: .vietnamese)

    let place = try #require(reading.first?.place)
    #expect(place.title == "Bài một" && !place.isTest && (place.number, place.count) == (1, 2))
    #expect(reading.first?.isLong == false)
    let test = try #require(asking.first?.place)
    #expect(test.title == "Kiểm tra" && test.isTest && test.number == 1)
    #expect(asking.first?.isLong == true)
  }

  @Test func `a raised hand stands first, until the tutor has come`() async throws {
    let room = try await Self.opened()
    let (engine, tutor) = (room.engine, room.village.tutor)
    let neighbour = try await room.village.neighbour("Lê Văn Ấm")
    let names = { try await engine.liveClass(tutor, room.id, in: .vietnamese).map(\.view.fullName) }
    #expect(try await names() == ["Lê Văn Ấm", "Nguyễn Thị Hòa"])

    try await engine.raiseHand(room.village.learner, true)

    #expect(try await names() == ["Nguyễn Thị Hòa", "Lê Văn Ấm"])
    #expect(engine.hasHandUp(room.village.learner) && !engine.hasHandUp(neighbour))
    try await engine.lowerHand(tutor, of: room.village.person)
    #expect(!engine.hasHandUp(room.village.learner))
    try await engine.raiseHand(neighbour, true)
    try await engine.signOut(neighbour)
    #expect(try await names() == ["Nguyễn Thị Hòa"])
  }
}
