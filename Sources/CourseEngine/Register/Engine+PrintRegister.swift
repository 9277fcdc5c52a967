package import CourseCore
import Logging

/// Why somebody takes a list of names out of the program (`domain.md` 5.4).
package enum ExportReason: String, Hashable, Sendable, CaseIterable {
  case archive
  case inspection
  case report
  case handOver = "hand-over"
}

/// A list of names that leaves the program: what is in it, who took it, when and why.
package struct RegisterExport: Hashable, Sendable {
  package let book: RegisterBook
  package let by: String

  /// `nil` where the date is in doubt.
  package let day: CalendarDay?
  package let reason: ExportReason
}

extension Engine {
  /// Prints papers that hold, in the order in which they are asked for, as they were signed.
  package func printPapers(_ token: SessionToken, _ papers: [PaperID]) async throws -> [UInt8] {
    let sheets = try await authorised(token, toSee: .seeRegister) { tx, _ in
      guard !papers.isEmpty else { throw EngineError.refused("papers", .nobodyChosen) }
      let seal = try tx.settings()[CentreSetting.seal.rawValue]
        .flatMap { PaperSheet.Seal(rawValue: $0) }
      return try papers.map { paper in
        let row = try tx.known(paper)
        guard row.holds else { throw EngineError.refused("papers", .paperEnded) }
        guard let entry = try tx.entry(of: paper) else {
          throw EngineError.notFound(.paper, id: paper.description)
        }
        return PaperSheet(
          facts: entry.facts,
          symbol: entry.symbol,
          lastDigits: entry.lastDigits,
          seal: seal ?? .none
        )
      }
    }
    return try await pdf(of: .papers(sheets), in: .vietnamese)
  }

  /// Prints the register of a year.
  package func printRegister(_ token: SessionToken, of year: Int) async throws -> [UInt8] {
    let now = clock()
    let book = try await authorised(token, toSee: .seeRegister) { tx, _ in
      try RegisterBook(of: year, at: now, in: tx)
    }
    return try await pdf(of: .register(book), in: .vietnamese)
  }

  /// Takes the register of a year out as a table of names, for a reason that is kept in it.
  package func exportRegister(
    _ token: SessionToken,
    of year: Int,
    for reason: ExportReason
  ) async throws -> RegisterExport {
    let now = clock()
    return try await authorised(token, toSee: .seeRegister) { tx, authority in
      RegisterExport(
        book: try RegisterBook(of: year, at: now, in: tx),
        by: try tx.entry(of: authority.person)?.fullName ?? "",
        day: tx.date(at: now).map { CalendarDay($0) },
        reason: reason
      )
    }
  }

  /// Makes a workbook of the register's tables.
  package func registerWorkbook(
    _ token: SessionToken,
    of tables: [ReportTable]
  ) async throws -> [UInt8] {
    try await authorised(token, toSee: .seeRegister) { _, _ in }
    do { return try await printer.workbook(of: tables) } catch { throw noted(error) }
  }
}

extension RegisterBook {
  /// The register of the issuer whose register is known here, closed where the year is over.
  fileprivate init(of year: Int, at now: ClockReading, in tx: any StoreReading) throws {
    guard let place = try tx.registerPlaces().first else { throw EngineError.registerNotOpen }
    let papers = try tx.papers(of: place.issuer, in: year)
    let numbers = Dictionary(papers.map { ($0.id, $0.issued.number) }) { first, _ in first }
    let rows = try papers.compactMap { paper in
      try tx.entry(of: paper.id).map { try Row(paper, $0, numbers, in: tx) }
    }
    let lines = try IssuerLines(tx.settings())
    let today = tx.date(at: now).map { CalendarDay($0) }
    let isOver = today.map { $0.year > year } ?? false
    self.init(
      letterhead: lines.letterhead,
      year: year,
      rows: rows,
      closing: try isOver
        ? Closing(of: year, lines, place, rows.last?.facts.signer, in: tx) : nil
    )
  }
}

extension RegisterBook.Closing {
  /// `nil` where nobody ever signed in the year.
  fileprivate init?(
    of year: Int,
    _ lines: IssuerLines,
    _ place: RegisterMoved,
    _ signer: PaperFacts.Signer?,
    in tx: any StoreReading
  ) throws {
    guard let signer, let last = CalendarDay(year: year, month: 12, day: 31) else { return nil }
    self.init(
      try tx.numbers(of: year, by: place).closing(in: .vietnamese),
      place: lines.place,
      day: last,
      signer: signer
    )
  }
}

extension RegisterBook.Row {
  fileprivate init(
    _ paper: PaperRow,
    _ entry: RegisterEntry,
    _ numbers: [PaperID: PaperNumber],
    in tx: any StoreReading
  ) throws {
    self.init(
      facts: entry.facts,
      lastDigits: entry.lastDigits,
      handedOver: paper.handed.map { handed in
        RegisterBook.HandOver(on: handed.day, toProxy: handed.recipient == .proxy)
      },
      standing: try RegisterBook.Standing(paper, numbers, in: tx)
    )
  }
}

extension RegisterBook.Standing {
  fileprivate init(
    _ paper: PaperRow,
    _ numbers: [PaperID: PaperNumber],
    in tx: any StoreReading
  ) throws {
    guard let end = paper.end else {
      self = .valid
      return
    }
    let change = RegisterBook.Change(
      on: end.day,
      paper.endReason.map { reasonWords($0, in: .vietnamese) } ?? ""
    )
    switch end.end {
    case .withdrawn: self = .withdrawn(change)
    case .voided: self = .voided(change)
    case .replaced:
      // The next paper may be of a later year.
      let next = try paper.replacedBy.flatMap { id in
        try numbers[id] ?? tx.paper(id)?.issued.number
      }
      self = next.map { .replaced(by: $0, change) } ?? .withdrawn(change)
    }
  }
}
