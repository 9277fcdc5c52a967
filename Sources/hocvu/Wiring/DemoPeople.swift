import CourseCore
import CourseEngine

/// Invented people of an invented commune; no likeness is meant.
enum DemoPeople {
  static let pin = "2468"

  /// Enrols the people on the first start and returns them with their cards; later starts are given
  /// the same cards.
  static func enrolled(
    in engine: Engine,
    at places: [SettlementID]
  ) async throws -> [(Newcomer, CardCode)] {
    var people: [(Newcomer, CardCode)] = []
    for (place, newcomer) in newcomers(places).enumerated() {
      let setting = "demo.card.\(place + 1)"
      people.append((newcomer, try await engine.enrol(newcomer, pin: pin, onceAs: setting)))
    }
    return people
  }

  /// Two of the village that the tutor teaches, and one of another.
  private static func newcomers(_ places: [SettlementID]) -> [Newcomer] {
    [
      Newcomer(
        fullName: "Nguyễn Thị Mẫu",
        callName: "bác Mẫu",
        birthYear: 1956,
        groups: [.olderPerson],
        settlement: places.first
      ),
      Newcomer(
        fullName: "Trần Văn Ví Dụ",
        callName: "anh Dụ",
        birthYear: 1984,
        groups: [.trader, .worker],
        settlement: places.first
      ),
      Newcomer(
        fullName: "Lò Thị Thử",
        callName: "chị Thử",
        birthYear: 1990,
        groups: [.farmer],
        settlement: places.last
      ),
    ]
  }
}
