import CourseCore
import CourseEngine

/// The settlements of the centre, as far as somebody's right reaches.
struct StaffPlaces: Sendable {
  let own: [Settlement]
  private let titles: [SettlementID: String]

  fileprivate init(_ all: [Settlement], _ reach: Reach) {
    own = all.filter { reach.takesIn($0.id) }
    titles = Dictionary(all.map { ($0.id, $0.title) }) { $1 }
  }

  /// As people say it; empty where somebody lives in none that is known.
  func title(_ id: SettlementID?) -> String { id.flatMap { titles[$0] } ?? "" }

  var options: [Field.Option] { own.map { Field.Option($0.id.description, $0.title) } }
}

extension StaffDesk {
  /// The settlements that a right of who is signed in reaches, in their order.
  func places(for right: Right) async throws -> StaffPlaces {
    let actor = Actor(person: staff.person, roles: staff.roles)
    guard let reach = actor.reach(of: right) else { throw EngineError.notAllowed(right) }
    return StaffPlaces(try await engine.settlements(token), reach)
  }

  /// A menu of settlements; whoever has one only need not choose.
  func settlementField(_ places: StaffPlaces, given: SettlementID? = nil) -> Field {
    let words = PeopleWords.of(language)
    let choice = places.own.count == 1 ? [] : [Field.Option("", words.choose)]
    return Field(
      "settlement",
      words.settlement,
      .menu(choice + places.options),
      given: given.map { [$0.description] } ?? []
    )
  }

  /// A day with its lunar one, by which people at sea and at home reckon.
  func written(_ day: CalendarDay) -> String { day.writtenTwice(in: language) }
}
