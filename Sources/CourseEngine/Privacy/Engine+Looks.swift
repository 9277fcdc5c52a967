import CourseCore
import Logging
import Synchronization

extension Engine {
  /// Notes that somebody of the staff looks at what is known of people, once for each look.
  ///
  /// Where nothing can be written, the page is shown all the same, and the look is written as soon as
  /// something can be: a full disk stops nobody who teaches.
  ///
  /// - Throws: `EngineError` for whoever has no such right, and for people out of its reach.
  func noteLooks(
    _ token: SessionToken,
    _ act: AccessAct,
    at people: [PersonID],
    as right: Right = .seePeople
  ) async throws {
    let (now, unwritten) = (clock(), unwrittenLooks)
    let looks = try await authorised(token, toSee: right) { tx, authority in
      let moment = tx.judge(now)
      return try people.map { person in
        // A paper is looked at also where its holder was erased.
        right == .seeRegister
          ? try tx.shown(for: person) : try authority.person(person, in: tx).entry.person
      }
      .removingRepeats()
      .map { AccessEntry(act, $0, by: authority.person, at: moment) }
      .filter { look in
        let earlier = try tx.accesses(to: look.person)
        return !unwritten.has(look) && !earlier.contains(where: look.isOne(with:))
      }
    }
    guard !looks.isEmpty else { return }
    let waiting = unwritten.take()
    do {
      try await store.write(at: now) { tx in for look in waiting + looks { tx.log(look) } }
    } catch let error as StoreError where error.leavesReading {
      unwritten.keep(waiting + looks)
      logger.warning("looks could not be written to the log yet")
    }
  }
}

/// Looks at people's data that are still to be written to the log; they are lost with the process.
final class UnwrittenLooks: Sendable {
  /// What waits beyond that is the oldest, and not written.
  private static let most = 1_000

  private let looks = Mutex<[AccessEntry]>([])

  func keep(_ unwritten: [AccessEntry]) {
    looks.withLock { $0 = Array(($0 + unwritten).suffix(Self.most)) }
  }

  func take() -> [AccessEntry] {
    looks.withLock { looks in
      defer { looks = [] }
      return looks
    }
  }

  func has(_ look: AccessEntry) -> Bool { looks.withLock { $0.contains(where: look.isOne(with:)) } }
}

extension AccessEntry {
  /// How long somebody may look at one person's pages for it to be one look.
  private static let oneLook = Span.minutes(10)

  init(
    _ act: AccessAct,
    _ person: PersonID,
    by actor: PersonID,
    at moment: Moment,
    because reason: ExportReason? = nil
  ) {
    self.init(
      at: moment.wall,
      isDateTrusted: moment.isWallTrusted,
      actor: actor,
      person: person,
      act: act,
      reason: reason
    )
  }

  /// Whether it goes on with an earlier look of the same member of the staff at the same person.
  func isOne(with earlier: AccessEntry) -> Bool {
    earlier.actor == actor && earlier.person == person && earlier.act == act && earlier.at <= at
      && at < earlier.at + Self.oneLook
  }
}

extension StoreError {
  /// Whether pages can be shown while it lasts.
  fileprivate var leavesReading: Bool {
    switch self {
    case .busy, .diskFull, .readOnly: true
    case .damaged, .tooNew: false
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
  ) { log(AccessEntry(act, person, by: actor, at: moment, because: reason)) }
}
