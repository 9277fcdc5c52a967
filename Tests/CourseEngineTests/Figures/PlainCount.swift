import CourseCore

/// The figures of one place counted a second time, from the generated people and not from records,
/// one question after the other.
struct PlainCount: Equatable {
  var sessions, present, absent, turns, learners, finished, core, adultsCore: Int
  var declared, adultsDeclared, trained, workers, officials, households, proficient, team: Int

  init(
    _ commune: GeneratedCommune,
    at place: Int?,
    from first: Int,
    through last: Int,
    year: Int
  ) {
    func isHere(_ number: Int) -> Bool { place == nil || commune.people[number].home == place }
    let held = commune.sessions.filter { (first...last).contains($0.day) }
    let heldHere = held.filter { place == nil || $0.place == place }
    sessions = heldHere.count
    present = heldHere.map(\.present.count).reduce(0, +)
    absent = heldHere.map(\.called.count).reduce(0, +)
    turns = held.flatMap(\.present).count(where: isHere)
    let cameOrLearnt = commune.people.indices.filter { number in
      isHere(number)
        && (commune.people[number].learnt.contains { (first...last).contains($0) }
          || held.contains { $0.present.contains(number) })
    }
    learners = cameOrLearnt.count
    let here = commune.people.indices.filter(isHere).map { commune.people[$0] }
    func done(_ person: GeneratedCommune.Person, _ target: PolicyTarget, _ id: String?) -> Bool {
      person.completed.contains {
        $0.0 == target && $0.day <= last && (id == nil || $0.1 == id)
      }
    }
    func isAdult(_ person: GeneratedCommune.Person) -> Bool {
      person.birthYear.map { year - $0 >= 18 } ?? false
    }
    finished = here.count { done($0, .course, nil) }
    let inCore = here.filter { done($0, .programme, "chuong-trinh") }
    core = inCore.count
    adultsCore = inCore.count(where: isAdult)
    let seen = here.filter { $0.declared.map { $0 <= last } ?? false }
    declared = seen.count
    adultsDeclared = seen.count(where: isAdult)
    trained = here.count { person in
      done(person, .course, "khoa")
        && person.birthYear.map { (15...61).contains(year - $0) } ?? false
    }
    workers = inCore.count { $0.groups.contains(.worker) }
    officials = inCore.count { $0.groups.contains(.official) }
    let homes = commune.households.filter { place == nil || $0.place == place }
    households = homes.count
    proficient = homes.count { home in
      home.members.contains { done(commune.people[$0], .programme, "thanh-thao") }
    }
    team = place.map { commune.teams[$0] } ?? commune.teams.reduce(0, +)
  }

  init(_ count: PlaceCount) {
    sessions = count.sessions.held
    present = count.sessions.present
    absent = count.sessions.absent
    turns = count.turns
    learners = count.people.learners
    finished = count.people.finished
    core = count.people.core
    adultsCore = count.adults.core
    declared = count.people.declared
    adultsDeclared = count.adults.declared
    trained = count.trainedOfWorkingAge
    workers = count.coreWorkers
    officials = count.coreOfficials
    households = count.households.all
    proficient = count.households.proficient
    team = count.teamMembers
  }
}
