/// Somebody as figures count people: where they live on the closing day, and in which groups they are.
package struct Resident: Hashable, Sendable {
  package let person: PersonID

  /// `nil` where nobody noted it.
  package let settlement: SettlementID?
  package let birthYear: Int?
  package let groups: AudienceSet

  package init(
    person: PersonID,
    settlement: SettlementID?,
    birthYear: Int?,
    groups: AudienceSet
  ) {
    self.person = person
    self.settlement = settlement
    self.birthYear = birthYear
    self.groups = groups
  }
}

/// The groups of one person, in one number.
package struct AudienceSet: OptionSet, Hashable, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  package init(_ groups: [Audience]) {
    self.init(groups.map(Self.init))
  }

  package init(_ group: Audience) {
    // Stands in derived tables alone, which are built anew with every version of their form.
    rawValue = 1 << (Audience.allCases.firstIndex(of: group) ?? 0)
  }
}

/// What is counted, as the records say it: everybody once, by the entry that the person is shown by.
package struct FigureFacts: Hashable, Sendable {
  package var residents: [Resident] = []

  // In the period.
  /// How often people came to classes and visits.
  package var turns: [PersonID: Int] = [:]

  /// Who came to one, finished a step, began a test or was observed.
  package var learners: Set<PersonID> = []

  /// Those of whose learning only days of a doubtful clock are known; they are in no period.
  package var undatedLearners: Set<PersonID> = []

  /// Classes and visits by where they were held.
  package var sessions: [SettlementID?: Sessions] = [:]

  // Up to the closing day.
  /// Who completed a course.
  package var finished: Set<PersonID> = []

  /// Who completed a course that the core programme asks for.
  package var trained: Set<PersonID> = []

  /// Who completed the core programme.
  package var core: Set<PersonID> = []
  package var declared: Set<PersonID> = []

  /// Households by where they are, with how many of them have somebody proficient.
  package var households: [SettlementID?: Households] = [:]

  /// How many are in the team of each settlement.
  package var teams: [SettlementID: Int] = [:]

  package init() {}

  /// How many classes and visits there were, and how many came and did not.
  package struct Sessions: Hashable, Sendable {
    package var held = 0
    package var present = 0
    package var absent = 0

    package init(held: Int = 0, present: Int = 0, absent: Int = 0) {
      self.held = held
      self.present = present
      self.absent = absent
    }
  }

  /// How many households there are on record.
  package struct Households: Hashable, Sendable {
    package var all = 0
    package var proficient = 0

    package init(all: Int = 0, proficient: Int = 0) {
      self.all = all
      self.proficient = proficient
    }
  }
}
