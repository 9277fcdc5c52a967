package import CourseCore

/// Who goes to sea and is expected ashore by the next full moon, when boats come home.
package struct AshoreList: Hashable, Sendable {
  /// Somebody with the day that the boat was, or is, expected back.
  package struct Fisher: Hashable, Sendable {
    package let view: PersonView
    package let returnsOn: CalendarDay
  }

  /// The next fifteenth of a lunar month, today included.
  package let fullMoon: CalendarDay

  /// By the day, then by name.
  package let people: [Fisher]
}

extension Engine {
  /// Lists the people within reach who are expected ashore by the next full moon.
  ///
  /// Where the clock cannot be believed, the day that it shows counts: this is a list to plan by.
  package func ashore(_ token: SessionToken) async throws -> AshoreList {
    try await authorised(token, toSee: .seePeople) { tx, authority in
      let now = tx.judge(clock())
      let today = try Self.today(now, in: tx) ?? CalendarDay(now.wall)
      let fullMoon = LunarDay.nextFullMoon(from: today)
      let due = try authority.people(in: tx).compactMap { person in
        person.entry.returnsOn.flatMap { day in day <= fullMoon ? (person, day) : nil }
      }
      let days = Dictionary(due.map { ($0.0.entry.person, $0.1) }) { first, _ in first }
      let people = Self.ordered(due.map { ($0.0, 0) }).compactMap { view in
        days[view.person].map { AshoreList.Fisher(view: view, returnsOn: $0) }
      }
      let byDay = people.enumerated().sorted { left, right in
        (left.element.returnsOn, left.offset) < (right.element.returnsOn, right.offset)
      }
      return AshoreList(fullMoon: fullMoon, people: byDay.map(\.element))
    }
  }
}
