import BenchCentre
import CourseCore
import CourseEngine
import CourseStore

/// The table of figures, of as many people as a commune or a province has.
enum FigureTables {
  /// Counts figures before and after so many more records of answers.
  ///
  /// Half of the people learnt on three days and completed three courses each, every eighth the core
  /// programme; there is a class for every thirty of them.
  static func measure(
    _ residents: Int,
    _ settlements: Int,
    answers: Int,
    in centre: BenchCentre
  ) async throws {
    let officer = try await ProvinceTeams.officer(of: centre.engine)
    let places = (1...settlements).map { SettlementID(Code128(high: 7, low: UInt64($0))) }
    try await centre.store.write(at: Clocks.read()) { tx in found(places, tx) }
    for part in stride(from: 0, to: residents, by: 2_000) {
      try await centre.store.write(at: Clocks.read()) { tx in
        for number in part..<min(part + 2_000, residents) { live(number, places, tx) }
      }
    }
    let before = try await time(of: centre.engine, officer)
    try await History(centre).write(answers)
    let after = try await time(of: centre.engine, officer)
    print(#"{"before":\#(before),"after":\#(after)}"#)
  }

  /// The middle of five.
  private static func time(of engine: Engine, _ officer: SessionToken) async throws -> Int64 {
    var times: [Int64] = []
    for _ in 0..<5 {
      let start = Clocks.microseconds()
      let report = try await engine.communeFigures(officer).report
      times.append(Clocks.microseconds() - start)
      precondition(report.total.count.adults.core > 0, "the core programme is counted")
    }
    return times.sorted()[2]
  }

  private static func found(_ places: [SettlementID], _ tx: any StoreWriting) {
    for (number, place) in places.enumerated() {
      let settlement = Settlement(id: place, kind: .thon, name: String(number + 1))
      tx.append(.settlementChanged(SettlementChanged(settlement)), about: place.code, by: nil)
    }
    let core = SettingChanged(name: CentreSetting.coreProgramme.rawValue, value: "cot-loi")
    tx.append(.settingChanged(core), about: .centre, by: nil)
  }

  private static func person(_ number: Int) -> PersonID {
    // Spread out, as random codes are.
    PersonID(Code128(high: UInt64(number) &* 0x9E37_79B9_7F4A_7C15, low: UInt64(number)))
  }

  private static func live(_ number: Int, _ places: [SettlementID], _ tx: any StoreWriting) {
    let (person, place) = (person(number), places[number % places.count])
    let entry = PersonEntry(person: person, fullName: "Bà Con", birthYear: 1_940 + number % 80)
    tx.save(entry)
    let enrolled = PersonEnrolled(groups: [.farmer], settlement: place.code)
    tx.append(.personEnrolled(enrolled), about: person, by: nil)
    if number % 4 == 0 {
      let household = HouseholdChanged(settlement: place, members: [person], head: nil)
      tx.append(
        .householdChanged(household),
        about: Code128(high: 8, low: person.code.low),
        by: nil
      )
    }
    guard number % 2 == 0 else { return }
    for back in 0..<3 {
      let step = StepFinished(course: CourseID("khoa-\(back)"), lesson: "bai", step: "buoc")
      tx.append(.stepFinished(step), about: person, by: person)
      let observed = TaskObserved(
        course: CourseID("khoa-\(back)"),
        task: "viec",
        level: .independent,
        place: .villageHall,
        mode: .onSite,
        device: .own,
        day: today(back)
      )
      tx.append(.taskObserved(observed), about: person, by: nil)
      tx.append(.policyApplied(completed(.course, "khoa-\(back)")), about: person, by: nil)
    }
    if number % 8 == 0 {
      tx.append(.policyApplied(completed(.programme, "cot-loi")), about: person, by: nil)
    }
    guard number % 60 == 30 else { return }
    let held = SessionHeld(
      place: .villageHall,
      settlement: place,
      day: today(0),
      courses: [],
      present: (0..<30).map { Self.person(number - $0) },
      called: []
    )
    tx.append(.sessionHeld(held), about: Code128(high: 6, low: UInt64(number)), by: nil)
  }

  private static func today(_ back: Int) -> CalendarDay {
    CalendarDay(daysSince1970: CalendarDay(Clocks.read().wall).daysSince1970 - back)
  }

  private static func completed(_ target: PolicyTarget, _ id: String) -> PolicyApplied {
    let digest = Digest(first: Code128(high: 1, low: 1), second: Code128(high: 1, low: 1))
    return PolicyApplied(target: target, id: id, version: "1", policy: digest)
  }
}
