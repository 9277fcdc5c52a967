/// What is known here of the versions of one programme.
package struct ProgrammeHistory: Hashable, Sendable {
  /// The one on offer first, then ever lower versions.
  package let editions: [ProgrammeEdition]

  /// - Parameters:
  ///   - offered: The edition on offer.
  ///   - earlier: Any that were on offer before, the latest first; of those, what is not of a lower
  ///     version than all before it was replaced and is left out.
  package init(_ offered: ProgrammeEdition, earlier: [ProgrammeEdition]) {
    editions = earlier.reduce(into: [offered]) { editions, edition in
      guard let last = editions.last, edition.programme.version < last.programme.version else {
        return
      }
      editions.append(edition)
    }
  }

  /// The edition that judges on a day: the highest version whose own day has come.
  ///
  /// While the day is not certain, no version comes into force by it; a clock that may be wrong
  /// holds nobody back either, so where none is surely in force the earliest one known judges.
  /// `nil` when the day is certain and even the earliest one known is still to come.
  package func inForce(on day: KnownDay) -> ProgrammeEdition? {
    editions.first { $0.programme.isInForce(on: day) } ?? (day.isCertain ? nil : editions.last)
  }

  /// The version that comes into force next after a day; `nil` when none is known that will.
  package func next(after day: KnownDay) -> Programme? {
    let current = inForce(on: day)?.programme
    return editions.map(\.programme).prefix { $0 != current }.min { $0.effective < $1.effective }
  }
}
