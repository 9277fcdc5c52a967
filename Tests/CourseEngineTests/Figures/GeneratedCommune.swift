import CourseCore
import CourseEngine
import CourseTestSupport

/// A commune that chance made: who lives where, what they did and when, in the plainest form.
struct GeneratedCommune {
  struct Person {
    let id: PersonID
    let home: Int
    let birthYear: Int?
    let groups: [Audience]

    /// Days after `t0` on which a step was finished.
    var learnt: [Int] = []

    /// The course or programme, and the day after `t0`.
    var completed: [(PolicyTarget, String, day: Int)] = []
    var declared: Int?
  }

  struct Session {
    let place: Int
    let day: Int
    let present: [Int]
    let called: [Int]
  }

  static let days = 40

  var people: [Person]
  var sessions: [Session] = []
  var households: [(place: Int, members: [Int])] = []

  /// How many are in the team of each settlement.
  var teams: [Int]
  let settlements: [SettlementID]

  init(residents: Int, settlements: Int, tutors: Int, learners: Int, seed: UInt64) {
    var chance = SeededChance(seed: seed)
    self.settlements = (0..<settlements).map { SettlementID(Code128(high: 7, low: UInt64($0 + 1))) }
    teams = (0..<settlements).map { place in
      // The last settlement has no team.
      place == settlements - 1 ? 0 : (0..<tutors).count { $0 % (settlements - 1) == place }
    }
    people = (0..<residents).map { number in
      Person(
        id: PersonID(Code128(using: &chance)),
        home: number % settlements,
        birthYear: number % 50 == 7 ? nil : 1_940 + number % 72,
        groups: [Audience.allCases[number % 11], Audience.allCases[number * 7 % 11]]
          .removingRepeats()
      )
    }
    for number in 0..<learners { study(number * 3 % residents, &chance) }
    for number in 0..<learners / 12 {
      let place = number % settlements
      let here = (0..<12).map { _ in
        Int.random(in: 0..<residents / settlements, using: &chance) * settlements + place
      }
      .removingRepeats()
      sessions.append(
        Session(
          place: place,
          day: Int.random(in: 0..<Self.days, using: &chance),
          present: Array(here.prefix(8)),
          called: Array(here.dropFirst(8))
        )
      )
    }
    households = (0..<learners / 4).map { number in
      let place = number % settlements
      return (place, [number, number + residents / settlements / 2 * settlements])
    }
  }

  private mutating func study(_ number: Int, _ chance: inout SeededChance) {
    let start = Int.random(in: 0..<Self.days, using: &chance)
    people[number].learnt = [start, min(start + 3, Self.days - 1)]
    guard number % 2 == 0 else { return }
    people[number].completed.append((.course, number % 4 == 0 ? "khoa" : "khac", start))
    guard number % 4 == 0 else { return }
    people[number].completed.append((.programme, "chuong-trinh", start))
    if number % 8 == 0 { people[number].completed.append((.programme, "thanh-thao", start)) }
    if number % 3 == 0 { people[number].declared = start }
  }
}

extension GeneratedCommune {
  /// Writes it into a centre as records, each on its day.
  func write(into centre: TestCentre) async throws {
    let commune = self
    try await centre.store.write(at: .fixture()) { tx in commune.found(tx) }
    for part in stride(from: 0, to: people.count, by: 10_000) {
      let some = people[part..<min(part + 10_000, people.count)]
      try await centre.store.write(at: .fixture()) { tx in
        for person in some { commune.enrol(person, tx) }
      }
    }
    for day in 0..<Self.days {
      try await centre.store.write(at: .fixture(after: .days(Int64(day)))) { tx in
        commune.live(through: day, tx)
      }
    }
  }

  private func found(_ tx: any StoreWriting) {
    for (number, settlement) in settlements.enumerated() {
      let place = Settlement(id: settlement, kind: .thon, name: String(number + 1))
      tx.append(.settlementChanged(SettlementChanged(place)), about: settlement.code, by: nil)
    }
    tx.append(.set("figures.core", "chuong-trinh"), about: .centre, by: nil)
    tx.append(.set("figures.proficient", "thanh-thao"), about: .centre, by: nil)
    var number: UInt64 = 0
    for (place, count) in teams.enumerated() {
      for _ in 0..<count {
        number += 1
        let joined = TeamJoined(team: settlements[place], leads: false, from: nil)
        tx.append(.teamJoined(joined), about: PersonID(Code128(high: 9, low: number)), by: nil)
      }
    }
    for (number, household) in households.enumerated() {
      let changed = HouseholdChanged(
        settlement: settlements[household.place],
        members: household.members.map { people[$0].id },
        head: nil
      )
      tx.append(
        .householdChanged(changed),
        about: Code128(high: 8, low: UInt64(number)),
        by: nil
      )
    }
  }

  private func enrol(_ person: Person, _ tx: any StoreWriting) {
    tx.save(PersonEntry(person: person.id, fullName: "Bà Con", birthYear: person.birthYear))
    let enrolled = PersonEnrolled(groups: person.groups, settlement: settlements[person.home].code)
    tx.append(.personEnrolled(enrolled), about: person.id, by: nil)
  }

  private func live(through day: Int, _ tx: any StoreWriting) {
    for person in people {
      if person.learnt.contains(day) {
        tx.append(.finishedStep("s"), about: person.id, by: person.id)
      }
      for (target, id, _) in person.completed.filter({ $0.day == day }) {
        let applied = PolicyApplied(target: target, id: id, version: "1", policy: .fixture(1))
        tx.append(.policyApplied(applied), about: person.id, by: nil)
      }
      if person.declared == day {
        let seen = CalendarDay(.t0(after: .days(Int64(day))))
        tx.append(.vneidDeclared(VNeIDDeclared(seen: seen)), about: person.id, by: nil)
      }
    }
    for (number, session) in sessions.enumerated() where session.day == day {
      let held = SessionHeld(
        place: .villageHall,
        settlement: settlements[session.place],
        day: CalendarDay(.t0(after: .days(Int64(day)))),
        courses: [],
        present: session.present.map { people[$0].id },
        called: session.called.map { people[$0].id }
      )
      tx.append(.sessionHeld(held), about: Code128(high: 6, low: UInt64(number)), by: nil)
    }
  }
}
