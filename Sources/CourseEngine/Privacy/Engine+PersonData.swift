package import CourseCore

/// Everything that is kept about one person, to be given to that person on paper.
package struct PersonData: Hashable, Sendable {
  package let file: PersonFile
  package let attempts: [AttemptRow]
  package let observations: [ObservationRow]
  package let completions: [CompletionRow]
  package let vneid: VNeIDDeclared?
  package let followup: FollowupNoted?

  /// How many people the person's household has, the person among them; `nil` where none is noted.
  package let householdSize: Int?
  package let requests: [RequestView]

  /// What the staff did with the data, and who recorded what, each the latest first.
  package let accesses: [NamedAccess]
  package let changes: [NamedChange]
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
  /// How long somebody may look at one person's pages for it to be one look.
  private static let oneLook = Span.minutes(10)

  /// Gathers everything that is kept about a person within reach; the log says who did.
  package func data(_ token: SessionToken, of person: PersonID) async throws -> PersonData {
    try await noteLook(token, .gathered, at: person)
    try await store.prepareToGather()
    let now = clock()
    let hasher = hasher
    return try await authorised(token, toSee: .seePeople) { tx, authority in
      let enrolled = try authority.person(person, in: tx)
      let id = enrolled.entry.person
      let today = try Self.today(tx.judge(now), in: tx)
      let household = try tx.household(of: id).flatMap { try tx.household($0) }
      var names = Names(tx)
      return PersonData(
        file: try Self.file(enrolled, in: tx, hasher),
        attempts: try tx.attempts(of: id, at: nil),
        observations: try tx.observations(of: id),
        completions: try tx.completions(of: id),
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

  /// Notes that somebody of the staff looks at what is known of a person, once for each look.
  func noteLook(_ token: SessionToken, _ act: AccessAct, at person: PersonID) async throws {
    let now = clock()
    let isNoted = try await authorised(token, toSee: .seePeople) { tx, authority in
      let id = try authority.person(person, in: tx).entry.person
      return try tx.accesses(to: id).contains { entry in
        entry.actor == authority.person && entry.act == act
          && entry.at <= now.wall && now.wall < entry.at + Self.oneLook
      }
    }
    guard !isNoted else { return }
    try await authorised(token, to: .seePeople) { tx, authority in
      let id = try authority.person(person, in: tx).entry.person
      tx.log(act, id, by: authority.person)
    }
  }
}

extension StoreWriting {
  /// Notes what somebody of the staff does with what is known of a person.
  func log(
    _ act: AccessAct,
    _ person: PersonID,
    by actor: PersonID,
    because reason: ExportReason? = nil
  ) {
    log(
      AccessEntry(
        at: moment.wall,
        isDateTrusted: moment.isWallTrusted,
        actor: actor,
        person: person,
        act: act,
        reason: reason
      )
    )
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
