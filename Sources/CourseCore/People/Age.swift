/// How old people are, as far as a year of birth tells.
///
/// Ages are counted by years alone, as everybody here does: who was born in 2010 is 16 all through
/// 2026.
package enum Age {
  /// The youngest who are enrolled.
  package static let least = 14

  /// Nobody is taken to be older.
  package static let greatest = 120

  /// From here on nobody else has to consent.
  package static let adult = 18

  /// Refuses a year that cannot be one of birth, and who is too young; without a day that is known
  /// to have come, only what no day could make right.
  package static func check(birthYear: Int, today: CalendarDay?) throws(Refusal) {
    guard birthYear >= 1900 else { throw .birthYear }
    guard let today else { return }
    guard birthYear <= today.year, today.year - birthYear <= greatest else { throw .birthYear }
    guard today.year - birthYear >= least else { throw .tooYoung }
  }

  /// Whether a guardian has to consent too.
  package static func needsGuardian(birthYear: Int, today: CalendarDay?) -> Bool {
    guard let today else { return false }
    return today.year - birthYear < adult
  }
}
