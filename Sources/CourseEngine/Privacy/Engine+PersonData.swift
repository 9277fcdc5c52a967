package import CourseCore

/// Everything that is kept about one person, to be given to that person on paper.
package struct PersonData: Hashable, Sendable {
  package let file: PersonFile

  /// What the person's settlement is called; `nil` where none is known.
  package let settlement: String?
  package let attempts: [AttemptRow]
  package let observations: [ObservationRow]
  package let completions: [CompletionRow]
  package let checks: [NamedCheck]
  package let papers: [DataPaper]
  package let roles: [GivenRole]
  package let vneid: VNeIDDeclared?
  package let followup: FollowupNoted?

  /// How many people the person's household has, the person among them; `nil` where none is noted.
  package let householdSize: Int?
  package let requests: [RequestView]

  /// What the staff did with the data, and who recorded what, each the latest first.
  package let accesses: [NamedAccess]
  package let changes: [NamedChange]
}

/// A paper that was issued to a person.
package struct DataPaper: Hashable, Sendable {
  package let paper: PaperRow

  /// What is printed on it; `nil` where the register lies elsewhere and its rows are not here.
  package let facts: PaperFacts?
}

/// That an officer looked at what shows a completion; the name is `nil` once the entry is erased.
package struct NamedCheck: Hashable, Sendable {
  package let check: PaperCheckRow
  package let officer: String?
}

/// What somebody of the staff did with somebody's data; a name is `nil` once the entry is erased.
package struct NamedAccess: Hashable, Sendable {
  package let entry: AccessEntry
  package let actor: String?
  package let person: String?
}

/// A record that somebody else made about a person.
package struct NamedChange: Hashable, Sendable {
  package let change: PersonChange
  package let actor: String?
}

/// The log of what the staff did with people's data.
package struct AccessLog: Hashable, Sendable {
  /// The latest first, no more than a thousand.
  package let latest: [NamedAccess]

  /// Whether every row is as it was written, and none is missing between two.
  package let isWhole: Bool
}

extension Engine {
  /// Gathers everything that is kept about a person within reach; the log says who did.
  package func data(_ token: SessionToken, of person: PersonID) async throws -> PersonData {
    try await noteLooks(token, .gathered, at: [person])
    try await store.prepareToGather()
    let (now, hasher) = (clock(), hasher)
    return try await authorised(token, toSee: .seePeople) { tx, authority in
      try PersonData(of: authority.person(person, in: tx), at: now, in: tx, hasher)
    }
  }

  /// Gathers for the person who is signed in everything that is kept about that person.
  package func ownData(_ token: SessionToken) async throws -> PersonData {
    // Who is not signed in gives this machine nothing to do.
    try await reading(token) { _, _ in }
    try await store.prepareToGather()
    let (now, hasher) = (clock(), hasher)
    return try await reading(token) { tx, person in
      let shown = try tx.shown(for: person)
      guard let entry = try tx.entry(of: shown) else { throw EngineError.notSignedIn }
      let known =
        try tx.enrolled(shown) ?? EnrolledPerson(entry: entry, settlement: nil, groups: [])
      return try PersonData(of: known, at: now, in: tx, hasher)
    }
  }

  /// Lists what the staff did with people's data, and says whether the log is as it was written.
  package func accessLog(_ token: SessionToken) async throws -> AccessLog {
    try await authorised(token, toSee: .handleRequests) { tx, _ in
      var names = Names(tx)
      return AccessLog(
        latest: try tx.accesses(latest: 1_000).map { try names.named($0) },
        isWhole: try tx.isAccessLogWhole()
      )
    }
  }
}

extension PersonData {
  fileprivate init(
    of person: EnrolledPerson,
    at now: ClockReading,
    in tx: any StoreReading,
    _ hasher: Hasher
  ) throws {
    let id = person.entry.person
    let today = try Engine.today(tx.judge(now), in: tx)
    let household = try tx.household(of: id).flatMap { try tx.household($0) }
    let completions = try tx.completions(of: id)
    var names = Names(tx)
    self.init(
      file: try Engine.file(person, in: tx, hasher),
      settlement: try person.settlement.flatMap { try tx.settlement($0)?.title },
      attempts: try tx.attempts(of: id, at: nil),
      observations: try tx.observations(of: id),
      completions: completions,
      checks: try completions.compactMap { completion in
        let target = PaperTarget(completion.target, completion.id)
        return try tx.check(of: id, for: target).map { check in
          NamedCheck(check: check, officer: try check.by.flatMap { try names.name(of: $0) })
        }
      },
      papers: try tx.dataPapers(of: id),
      roles: try tx.roles(of: id),
      vneid: try tx.declaration(of: id),
      followup: try tx.followup(of: id),
      householdSize: household?.members.count,
      requests: try tx.requests(of: id).map { try RequestView($0, today: today, in: tx) },
      accesses: try tx.accesses(to: id).map { try names.named($0) },
      changes: try tx.changes(of: id).reversed().map { change in
        NamedChange(change: change, actor: try names.name(of: change.actor))
      }
    )
  }
}

extension StoreReading {
  /// Every paper that was issued to a person, whether or not it holds.
  func dataPapers(of person: PersonID) throws -> [DataPaper] {
    try papers(of: person).map { paper in
      DataPaper(paper: paper, facts: try entry(of: paper.id)?.facts)
    }
  }
}

/// The names of people, each read once.
private struct Names {
  private let tx: any StoreReading
  private var known: [PersonID: String?] = [:]

  init(_ tx: any StoreReading) { self.tx = tx }

  mutating func name(of person: PersonID) throws -> String? {
    if let name = known[person] { return name }
    let name = try tx.entry(of: person)?.fullName
    known[person] = .some(name)
    return name
  }

  mutating func named(_ entry: AccessEntry) throws -> NamedAccess {
    NamedAccess(
      entry: entry,
      actor: try name(of: entry.actor),
      person: try name(of: entry.person)
    )
  }
}
