package import CourseCore

/// The register of one year.
package struct RegisterView: Hashable, Sendable {
  package let rows: Extract<RegisterRow>

  /// What is written under the last row when the book is closed.
  package let closing: String
}

/// One row: the paper as its records leave it, and what is printed on it.
package struct RegisterRow: Hashable, Sendable {
  package let paper: PaperRow

  /// `nil` where the register lies elsewhere and its rows are not here.
  package let entry: RegisterEntry?
}

extension Engine {
  /// The register of an issuer in one year, in the order of numbers.
  package func register(
    _ token: SessionToken,
    of year: Int,
    in language: Language,
    _ stretch: Stretch = .whole
  ) async throws -> RegisterView {
    try await authorised(token, toSee: .seeRegister) { tx, _ in
      guard let place = try tx.registerPlaces().first else { throw EngineError.registerNotOpen }
      let papers = try tx.papers(of: place.issuer, in: year)
      return RegisterView(
        rows: try Extract(stretch, of: papers) { paper in
          RegisterRow(paper: paper, entry: try tx.entry(of: paper.id))
        },
        closing: try tx.numbers(of: year, by: place).closing(in: language)
      )
    }
  }
}
