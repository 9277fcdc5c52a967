import CourseCore
import CourseEngine

/// Invented people of an invented commune; no likeness is meant.
enum DemoPeople {
  static let pin = "2468"

  private static let newcomers = [
    Newcomer(
      fullName: "Nguyễn Thị Mẫu",
      callName: "bác Mẫu",
      birthYear: 1956,
      groups: [.olderPerson]
    ),
    Newcomer(
      fullName: "Trần Văn Ví Dụ",
      callName: "anh Dụ",
      birthYear: 1984,
      groups: [.trader, .worker]
    ),
    Newcomer(fullName: "Lò Thị Thử", callName: "chị Thử", birthYear: 1990, groups: [.farmer]),
  ]

  /// Enrols the people on the first start and returns them with their cards; later starts find the
  /// cards in the settings of the centre.
  static func enrolled(in engine: Engine) async throws -> [(Newcomer, CardCode)] {
    var people: [(Newcomer, CardCode)] = []
    for (place, newcomer) in newcomers.enumerated() {
      let setting = "demo.card.\(place + 1)"
      if let card = try await engine.setting(setting).flatMap({ CardCode($0) }) {
        people.append((newcomer, card))
      } else {
        let card = try await engine.enrol(newcomer, pin: pin)
        try await engine.change(setting, to: card.description)
        people.append((newcomer, card))
      }
    }
    return people
  }
}
