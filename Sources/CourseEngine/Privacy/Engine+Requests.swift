package import CourseCore

/// A request as the list of the desk shows it.
package struct RequestView: Hashable, Sendable {
  package let row: RequestRow

  /// `nil` once the person's entry was erased.
  package let fullName: String?
  package let due: RequestDue

  /// Whether it should have been answered, or done, before today.
  package let isLate: Bool
}

/// What a person who asked something is answered in writing.
package struct RequestAnswer: Hashable, Sendable {
  package let view: RequestView

  /// What the register keeps of the person, whatever was asked.
  package let papers: [DataPaper]

  /// The centre, the commune and the province, as far as the centre has said.
  package let centre: [String]

  /// Who hands the letter over.
  package let officer: String

  /// `nil` where the clock cannot be believed.
  package let today: CalendarDay?
}

// What people ask about the data that is kept of them: received at the desk, answered, done by a day,
// and closed with what came of it.
extension Engine {
  /// Lists what people asked: first what is left to do, the earliest day first, then what was closed.
  package func requests(_ token: SessionToken) async throws -> [RequestView] {
    let now = clock()
    return try await authorised(token, toSee: .handleRequests) { tx, _ in
      let today = try Self.today(tx.judge(now), in: tx)
      return try tx.requests().map { try RequestView($0, today: today, in: tx) }
        .sorted(by: RequestView.precedes)
    }
  }

  /// Notes that somebody asked something about the data that is kept of them.
  package func receive(
    _ token: SessionToken,
    _ what: DataRequest,
    of person: PersonID,
    on day: CalendarDay
  ) async throws {
    let now = clock()
    let id = ids()
    try await authorised(token, to: .handleRequests) { tx, authority in
      _ = try authority.person(person, in: tx)
      if let today = try Self.today(tx.judge(now), in: tx), day > today {
        throw EngineError.refused("day", .dateNotYet)
      }
      // Said twice, it is one request.
      guard try !tx.requests(of: person).contains(where: { $0.isOpen(what, since: day) }) else {
        return
      }
      let received = RequestReceived(request: id, what: what, day: day)
      tx.append(.requestReceived(received), about: person, by: authority.person)
    }
  }

  /// Notes that the person was answered, or that the time was made longer, which is done once.
  package func change(
    _ token: SessionToken,
    _ request: Code128,
    of person: PersonID,
    answered: CalendarDay?,
    isExtended: Bool
  ) async throws {
    try await authorised(token, to: .handleRequests) { tx, authority in
      let row = try Self.openRequest(request, of: person, in: tx)
      let before = row.received
      let changed = RequestReceived(
        request: request,
        what: before.what,
        day: before.day,
        answered: answered ?? before.answered,
        isExtended: isExtended || before.isExtended
      )
      guard changed != before else { return }
      tx.append(.requestReceived(changed), about: row.person, by: authority.person)
    }
  }

  /// Says what stands in the letter to a person who asked something, whether or not it is done.
  package func answer(
    _ token: SessionToken,
    _ request: Code128,
    of person: PersonID
  ) async throws -> RequestAnswer {
    let now = clock()
    return try await authorised(token, toSee: .handleRequests) { tx, authority in
      let row = try Self.request(request, of: person, in: tx)
      let today = try Self.today(tx.judge(now), in: tx)
      let settings = try tx.settings()
      return RequestAnswer(
        view: try RequestView(row, today: today, in: tx),
        papers: try tx.dataPapers(of: row.person),
        centre: [CentreSetting.centreName, .commune, .province]
          .compactMap { settings[$0.rawValue] },
        officer: try tx.entry(of: authority.person)?.fullName ?? "",
        today: today
      )
    }
  }

  /// Closes a request with what came of it.
  package func close(
    _ token: SessionToken,
    _ request: Code128,
    of person: PersonID,
    as outcome: RequestOutcome
  ) async throws {
    let now = clock()
    try await authorised(token, to: .handleRequests) { tx, authority in
      let row = try Self.openRequest(request, of: person, in: tx)
      let day = try Self.today(tx.judge(now), in: tx) ?? CalendarDay(now.wall)
      let closed = RequestClosed(request: request, outcome: outcome, day: day)
      tx.append(.requestClosed(closed), about: row.person, by: authority.person)
    }
  }

  /// A request that is not closed; the person's entry may be erased by then.
  private static func openRequest(
    _ request: Code128,
    of person: PersonID,
    in tx: any StoreReading
  ) throws -> RequestRow {
    let row = try self.request(request, of: person, in: tx)
    guard row.closed == nil else { throw EngineError.refused("request", .requestClosed) }
    return row
  }

  private static func request(
    _ request: Code128,
    of person: PersonID,
    in tx: any StoreReading
  ) throws -> RequestRow {
    guard let row = try tx.requests(of: person).first(where: { $0.received.request == request })
    else { throw EngineError.notFound(.request, id: request.description) }
    return row
  }
}

extension RequestRow {
  fileprivate func isOpen(_ what: DataRequest, since day: CalendarDay) -> Bool {
    closed == nil && received.what == what && received.day == day
  }
}

extension RequestView {
  init(_ row: RequestRow, today: CalendarDay?, in tx: any StoreReading) throws {
    let due = row.received.due
    let isLate =
      today.map { today in
        row.closed == nil
          && (due.done < today || (row.received.answered == nil && due.answer < today))
      } ?? false
    self.init(
      row: row,
      fullName: try tx.entry(of: row.person)?.fullName,
      due: due,
      isLate: isLate
    )
  }

  fileprivate static func precedes(_ one: Self, _ other: Self) -> Bool {
    func key(_ view: Self) -> (Int, CalendarDay, Code128) {
      (view.row.closed == nil ? 0 : 1, view.due.done, view.row.received.request)
    }
    return key(one) < key(other)
  }
}
