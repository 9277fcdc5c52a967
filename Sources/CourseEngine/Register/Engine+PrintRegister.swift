package import CourseCore
import Logging

/// A list of names that leaves the program: what is in it, who took it, when and why.
package struct RegisterExport: Hashable, Sendable {
  package let book: RegisterBook
  package let by: String

  /// `nil` where the date is in doubt.
  package let day: CalendarDay?
  package let reason: ExportReason

  /// What stands on whatever the list becomes.
  package var mark: String {
    let day = day?.written ?? "chưa rõ ngày"
    return "Danh sách có tên người. Xuất bởi \(by), ngày \(day); lý do: "
      + "\(reason.words(in: .vietnamese))."
  }
}

extension Engine {
  /// Prints papers that hold, in the order in which they are asked for, as they were signed.
  package func printPapers(_ token: SessionToken, _ papers: [PaperID]) async throws -> [UInt8] {
    let (sheets, holders) = try await authorised(token, toSee: .seeRegister) { tx, _ in
      guard !papers.isEmpty else { throw EngineError.refused("papers", .nobodyChosen) }
      let seal = try tx.settings()[CentreSetting.seal.rawValue]
        .flatMap { PaperSheet.Seal(rawValue: $0) }
      let rows = try papers.map { try tx.known($0) }
      let sheets = try rows.map { row in
        guard row.holds else { throw EngineError.refused("papers", .paperEnded) }
        let paper = row.id
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
      return (sheets, rows.map(\.person))
    }
    try await noteLooks(token, .printed, at: holders, as: .seeRegister)
    return try await pdf(of: .papers(sheets), in: .vietnamese)
  }

  /// Prints the register of a year, with who took it out, when and why at the foot of its pages.
  package func printRegister(
    _ token: SessionToken,
    of year: Int,
    for reason: ExportReason
  ) async throws -> [UInt8] {
    let export = try await exportRegister(token, of: year, for: reason)
    return try await pdf(of: .register(export.book.taken(export.mark)), in: .vietnamese)
  }

  /// Takes the register of a year out, for a reason that is kept in it; everybody who is named in it
  /// finds that in the log.
  package func exportRegister(
    _ token: SessionToken,
    of year: Int,
    for reason: ExportReason
  ) async throws -> RegisterExport {
    let now = clock()
    guard ExportReason.ofRegister.contains(reason) else {
      throw EngineError.refused("reason", .reason)
    }
    return try await authorised(token, to: .seeRegister) { tx, authority in
      let book = try RegisterBook(of: year, at: now, in: tx)
      for person in try tx.holders(of: year) {
        tx.log(.exported, person, by: authority.person, because: reason)
      }
      return RegisterExport(
        book: book,
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

extension StoreReading {
  /// Everybody who was given a number in a year, each once.
  fileprivate func holders(of year: Int) throws -> [PersonID] {
    guard let place = try registerPlaces().first else { return [] }
    return try papers(of: place.issuer, in: year).map(\.person).removingRepeats()
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
