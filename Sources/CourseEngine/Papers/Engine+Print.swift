package import CourseCore
import Logging

// What the staff print from their screens; `Engine+Sheets` says what stands on each sheet.
extension Engine {
  /// Prints the cards of people within reach, ten to a page; who has none is left out.
  ///
  /// - Throws: `EngineError.notFound` where none of them has a card, `.print`.
  package func printCards(
    _ token: SessionToken,
    of people: [PersonID],
    in language: Language
  ) async throws -> [UInt8] {
    let cards = try await authorised(token, toSee: .issueCards) { tx, authority in
      try people.flatMap { person in
        _ = try authority.person(person, in: tx)
        return try tx.cards(of: person).map(\.card).sorted()
      }
    }
    guard !cards.isEmpty else { throw EngineError.notFound(.card, id: "") }
    try await noteLooks(token, .printed, at: people, as: .issueCards)
    return try await pdf(of: cardSheets(cards), in: language)
  }

  /// Prints the poster of a lesson that is found at an address.
  package func printPoster(
    _ token: SessionToken,
    of lesson: LessonReference,
    at address: String,
    in language: Language
  ) async throws -> [UInt8] {
    try await authorised(token, toSee: .issueCards) { _, _ in }
    return try await pdf(of: poster(of: lesson, at: address, in: language), in: language)
  }

  /// Prints the sheet for the observed tasks of a course, with lines for people within reach.
  package func printChecklist(
    _ token: SessionToken,
    of course: CourseID,
    for people: [PersonID],
    in language: Language
  ) async throws -> [UInt8] {
    let cards = try await authorised(token, toSee: .observe) { tx, authority in
      try people.compactMap { person in
        _ = try authority.person(person, in: tx)
        return try tx.cards(of: person).map(\.card).min()
      }
    }
    let sheet = try await checklist(of: course, for: cards, in: language)
    try await noteLooks(token, .printed, at: people, as: .observe)
    return try await pdf(of: sheet, in: language)
  }

  /// Makes a workbook of tables of figures.
  package func workbook(_ token: SessionToken, of tables: [ReportTable]) async throws -> [UInt8] {
    try await authorised(token, toSee: .seeFigures) { _, _ in }
    do { return try await printer.workbook(of: tables) } catch { throw noted(error) }
  }

  func pdf(of sheets: Sheets, in language: Language) async throws -> [UInt8] {
    do { return try await printer.pdf(of: sheets, in: language) } catch { throw noted(error) }
  }

  func noted(_ error: PrintError) -> EngineError {
    if case .failed(let why) = error {
      logger.error("not printed", metadata: ["error": "\(why)"])
    }
    return .print(error)
  }
}
