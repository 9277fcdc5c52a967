/// What was counted of one settlement, or of the whole commune.
///
/// People are counted once each, in the settlement where they live on the closing day.
package struct PlaceCount: Hashable, Sendable {
  package var sessions = FigureFacts.Sessions()

  /// How often people came; people who came twice count twice.
  package var turns = 0

  package var people = PeopleCount()

  /// Those of them who are adults on the closing day.
  package var adults = PeopleCount()
  package var trainedOfWorkingAge = 0
  package var coreWorkers = 0
  package var coreOfficials = 0

  /// Whose learning was noted under a doubtful date alone.
  package var undatedLearners = 0
  package var learnersByAge: [AgeBand?: Int] = [:]
  package var households = FigureFacts.Households()
  package var teamMembers = 0

  package init() {}
}

/// How many people did what.
package struct PeopleCount: Hashable, Sendable {
  package var learners = 0
  package var finished = 0
  package var core = 0
  package var declared = 0

  package init() {}

  mutating func add(_ person: PersonID, of facts: FigureFacts) {
    if facts.learners.contains(person) { learners += 1 }
    if facts.finished.contains(person) { finished += 1 }
    if facts.core.contains(person) { core += 1 }
    if facts.declared.contains(person) { declared += 1 }
  }
}

/// What was counted, by settlement, and by group and age over the whole commune.
package struct CommuneCount: Hashable, Sendable {
  /// Under `nil` stands what belongs to no settlement that is known.
  package private(set) var places: [SettlementID?: PlaceCount] = [:]
  package private(set) var all = PlaceCount()

  /// Somebody in two groups counts in both.
  package private(set) var byGroup: [Audience: PeopleCount] = [:]

  /// Under `nil` stands whose year of birth nobody knows.
  package private(set) var byAge: [AgeBand?: PeopleCount] = [:]

  /// - Parameters:
  ///   - facts: What the records say.
  ///   - closing: The day on which ages are taken.
  ///   - workingAge: From which through which age people are of working age; `nil` where nobody
  ///     entered it, and nobody is counted by it.
  package init(_ facts: FigureFacts, on closing: CalendarDay, workingAge: ClosedRange<Int>?) {
    for resident in facts.residents {
      let age = resident.birthYear.map { closing.year - $0 }
      let band = resident.birthYear.map { AgeBand(birthYear: $0, in: closing.year) }
      var one = PlaceCount()
      one.people.add(resident.person, of: facts)
      guard one.people != PeopleCount() || facts.concerns(resident.person) else { continue }
      one.turns = facts.turns[resident.person] ?? 0
      if let age, age >= Age.adult { one.adults = one.people }
      if let age, let workingAge, workingAge.contains(age), facts.trained.contains(resident.person)
      {
        one.trainedOfWorkingAge = 1
      }
      if one.people.core > 0 {
        one.coreWorkers = resident.groups.contains(AudienceSet(.worker)) ? 1 : 0
        one.coreOfficials = resident.groups.contains(AudienceSet(.official)) ? 1 : 0
      }
      one.undatedLearners = facts.undatedLearners.contains(resident.person) ? 1 : 0
      if one.people.learners > 0 { one.learnersByAge[band] = 1 }
      add(one, at: resident.settlement)
      byAge[band, default: .init()].add(one.people)
      for group in Audience.allCases where resident.groups.contains(AudienceSet(group)) {
        byGroup[group, default: .init()].add(one.people)
      }
    }
    for (settlement, sessions) in facts.sessions {
      add(settlement) { $0.sessions.add(sessions) }
    }
    for (settlement, households) in facts.households {
      add(settlement) { $0.households.add(households) }
    }
    for (settlement, members) in facts.teams { add(settlement) { $0.teamMembers += members } }
  }

  private mutating func add(_ one: PlaceCount, at settlement: SettlementID?) {
    add(settlement) { count in
      count.turns += one.turns
      count.people.add(one.people)
      count.adults.add(one.adults)
      count.trainedOfWorkingAge += one.trainedOfWorkingAge
      count.coreWorkers += one.coreWorkers
      count.coreOfficials += one.coreOfficials
      count.undatedLearners += one.undatedLearners
      for (band, people) in one.learnersByAge { count.learnersByAge[band, default: 0] += people }
    }
  }

  /// Adds to a place and to the commune.
  private mutating func add(_ settlement: SettlementID?, _ change: (inout PlaceCount) -> Void) {
    change(&places[settlement, default: PlaceCount()])
    change(&all)
  }
}

extension FigureFacts {
  /// Whether anything but the people's own counts is known of a person.
  fileprivate func concerns(_ person: PersonID) -> Bool {
    turns[person] != nil || trained.contains(person) || undatedLearners.contains(person)
  }
}

extension PeopleCount {
  fileprivate mutating func add(_ other: Self) {
    learners += other.learners
    finished += other.finished
    core += other.core
    declared += other.declared
  }
}

extension FigureFacts.Sessions {
  fileprivate mutating func add(_ other: Self) {
    held += other.held
    present += other.present
    absent += other.absent
  }
}

extension FigureFacts.Households {
  fileprivate mutating func add(_ other: Self) {
    all += other.all
    proficient += other.proficient
  }
}
