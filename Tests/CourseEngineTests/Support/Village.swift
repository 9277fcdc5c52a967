import CourseCore
import CourseEngine
import CourseTestSupport
import OrderedCollections

/// A learner of thôn Đoài with the tutor of that village, and one of thôn Đông.
struct Village {
  let centre: TestCentre
  let engine: Engine
  let tutor, officer, learner: SessionToken
  let here: SettlementID
  let person, elsewhere: PersonID
  let elsewhereCard: CardCode
}

extension Village {
  static func founded() async throws -> Village {
    let centre = try TestCentre()
    centre.edit { library in
      library.originals.courses["khoa"] = Course(
        id: "khoa",
        version: "1.0",
        title: "Khóa thử",
        audience: [.everyone],
        lessons: [],
        tasks: [ObservedTask(id: "viec", title: "Tự cúp máy", observe: ["Cúp máy"])]
      )
    }
    try await centre.setUp()
    let tutor = try await centre.signIn(as: .tutor)
    let officer = try await centre.signInStaff()
    let places = try await centre.settlements()
    var people: [Enrolled] = []
    for (name, place) in [("Nguyễn Thị Hòa", places[0]), ("Trần Thị Tám", places[1])] {
      let enrolment = Enrolment.fixture(name, of: place, consents: [centre.consent()])
      people.append(try await centre.engine.enrol(officer, enrolment, pin: "2580"))
    }
    let learner = try await centre.engine.signIn(
      card: people[0].card.text,
      pin: "2580",
      on: .other
    )
    return Village(
      centre: centre,
      engine: centre.engine,
      tutor: tutor,
      officer: officer,
      learner: learner.token,
      here: places[0],
      person: people[0].person,
      elsewhere: people[1].person,
      elsewhereCard: people[1].card
    )
  }

  func signIn(_ card: CardCode) async throws -> SessionToken {
    try await engine.signIn(card: card.text, pin: "2580", on: .other).token
  }

  /// Enrols and signs in another learner of thôn Đoài.
  func neighbour(_ name: String = "Lê Văn Bảy") async throws -> SessionToken {
    let enrolment = Enrolment.fixture(name, of: here, consents: [centre.consent()])
    return try await signIn(try await engine.enrol(officer, enrolment, pin: "2580").card)
  }
}
