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

  /// Classes and visits by where they were held.
  package var sessions: [SettlementID?: Sessions] = [:]

  // In the period, or up to the closing day.
  package private(set) var marks: [PersonID: Marks] = [:]

  /// Households by where they are, with how many of them have somebody proficient.
  package var households: [SettlementID?: Households] = [:]

  /// How many are in the team of each settlement.
  package var teams: [SettlementID: Int] = [:]

  package init() {}

  package mutating func mark(_ person: PersonID, _ mark: Marks) {
    marks[person, default: []].insert(mark)
  }

  /// What one person is counted for.
  package struct Marks: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Came to a class or visit of the period, finished a step in it, began a test or was observed.
    package static let learner = Self(rawValue: 1)

    /// Learnt on a day of a doubtful clock, which is in no period.
    package static let undatedLearner = Self(rawValue: 2)

    /// Completed a course.
    package static let finished = Self(rawValue: 4)

    /// Completed a course that the core programme asks for.
    package static let trained = Self(rawValue: 8)

    /// Completed the core programme.
    package static let core = Self(rawValue: 16)

    /// Is confirmed on VNeID, as somebody has seen.
    package static let declared = Self(rawValue: 32)
  }

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
