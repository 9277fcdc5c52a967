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

  fileprivate mutating func add(_ marks: FigureFacts.Marks) {
    if marks.contains(.learner) { learners += 1 }
    if marks.contains(.finished) { finished += 1 }
    if marks.contains(.core) { core += 1 }
    if marks.contains(.declared) { declared += 1 }
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
  ///   - settlements: Those that there are; what belongs to another belongs to none.
  ///   - closing: The day on which ages are taken.
  ///   - workingAge: From which through which age people are of working age; `nil` where nobody
  ///     entered it, and nobody is counted by it.
  package init(
    _ facts: FigureFacts,
    in settlements: Set<SettlementID>,
    on closing: CalendarDay,
    workingAge: ClosedRange<Int>?
  ) {
    func known(_ settlement: SettlementID?) -> SettlementID? {
      settlement.flatMap { settlements.contains($0) ? $0 : nil }
    }
    let groups = Audience.allCases.map { ($0, AudienceSet($0)) }
    for resident in facts.residents {
      let marks = resident.marks
      guard !marks.isEmpty else { continue }
      let age = resident.birthYear.map { closing.year - $0 }
      let one = CountedPerson(
        marks: marks,
        turns: resident.turns,
        groups: resident.groups,
        band: resident.birthYear.map { AgeBand(birthYear: $0, in: closing.year) },
        isAdult: age.map { $0 >= Age.adult } ?? false,
        isOfWorkingAge: age.map { workingAge?.contains($0) ?? false } ?? false
      )
      add(known(resident.settlement)) { $0.add(one) }
      byAge[one.band, default: .init()].add(marks)
      for (group, set) in groups where resident.groups.contains(set) {
        byGroup[group, default: .init()].add(marks)
      }
    }
    for (settlement, sessions) in facts.sessions {
      add(known(settlement)) { $0.sessions.add(sessions) }
    }
    for (settlement, households) in facts.households {
      add(known(settlement)) { $0.households.add(households) }
    }
    for (settlement, members) in facts.teams where settlements.contains(settlement) {
      add(settlement) { $0.teamMembers += members }
    }
  }

  /// Adds to a place and to the commune.
  private mutating func add(_ settlement: SettlementID?, _ change: (inout PlaceCount) -> Void) {
    change(&places[settlement, default: PlaceCount()])
    change(&all)
  }
}

/// One person as figures count them.
private struct CountedPerson {
  let marks: FigureFacts.Marks
  let turns: Int
  let groups: AudienceSet

  /// `nil` for whose year of birth nobody knows; then neither of the others holds.
  let band: AgeBand?
  let isAdult: Bool
  let isOfWorkingAge: Bool
}

extension PlaceCount {
  fileprivate mutating func add(_ one: CountedPerson) {
    turns += one.turns
    people.add(one.marks)
    if one.isAdult { adults.add(one.marks) }
    if one.isOfWorkingAge, one.marks.contains(.trained) { trainedOfWorkingAge += 1 }
    if one.marks.contains(.core) {
      if one.groups.contains(AudienceSet(.worker)) { coreWorkers += 1 }
      if one.groups.contains(AudienceSet(.official)) { coreOfficials += 1 }
    }
    if one.marks.contains(.learner) {
      learnersByAge[one.band, default: 0] += 1
    } else if one.marks.contains(.undatedLearner) {
      undatedLearners += 1
    }
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
