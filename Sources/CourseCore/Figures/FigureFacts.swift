/// Somebody as figures count people: where they live on the closing day, in which groups they are,
/// and what they are counted for.
package struct Resident: Hashable, Sendable {
  package let person: PersonID

  /// `nil` where nobody noted it.
  package let settlement: SettlementID?
  package let groups: AudienceSet

  /// `nil` where nobody knows it.
  package fileprivate(set) var birthYear: Int?
  package fileprivate(set) var marks: FigureFacts.Marks = []

  /// How often they came to classes and visits of the period.
  package fileprivate(set) var turns = 0

  package init(
    person: PersonID,
    settlement: SettlementID?,
    groups: AudienceSet,
    birthYear: Int? = nil
  ) {
    self.person = person
    self.settlement = settlement
    self.groups = groups
    self.birthYear = birthYear
  }
}

/// What is counted, as the records say it: everybody once, by the entry that the person is shown by.
///
/// A province has a million residents, so they stand in the order of their codes, in which tables
/// tell of them too: whoever is marked is found near whoever was marked before.
package struct FigureFacts: Sendable {
  /// In the order of their codes.
  package private(set) var residents: [Resident]

  /// Where the last one was found.
  private var place = 0

  /// Classes and visits of the period by where they were held.
  package var sessions: [SettlementID?: Sessions] = [:]

  /// Households by where they are, with how many of them have somebody proficient.
  package var households: [SettlementID?: Households] = [:]

  /// How many are in the team of each settlement.
  package var teams: [SettlementID: Int] = [:]

  package init(of residents: [Resident]) {
    self.residents = residents.sorted { $0.person.code < $1.person.code }
  }

  package mutating func set(birthYear: Int, of person: PersonID) {
    if let place = find(person) { residents[place].birthYear = birthYear }
  }

  /// Counts a person for something; nobody who is no resident.
  package mutating func mark(_ person: PersonID, _ mark: Marks) {
    if let place = find(person) { residents[place].marks.insert(mark) }
  }

  /// Counts that people came to classes and visits, each as often as they stand here.
  package mutating func count(turnsOf people: [PersonID]) {
    for person in people.sorted(by: { $0.code < $1.code }) {
      guard let place = find(person) else { continue }
      residents[place].turns += 1
      residents[place].marks.insert(.learner)
    }
  }

  /// Searches from where the last one was found, by steps that double.
  private mutating func find(_ person: PersonID) -> Int? {
    let code = person.code
    guard place < residents.count else { return nil }
    var range: Range<Int>
    if residents[place].person.code <= code {
      var step = 1
      var low = place
      while low + step < residents.count, residents[low + step].person.code <= code {
        low += step
        step *= 2
      }
      range = low..<min(low + step, residents.count)
    } else {
      range = 0..<place
    }
    // The first after whoever is searched for.
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      if residents[middle].person.code <= code {
        range = middle + 1..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    place = max(range.lowerBound - 1, 0)
    return residents[place].person == person ? place : nil
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
