import CourseCore

extension Engine {
  /// Says whether a person may begin an attempt now.
  func admission(
    to rules: AttemptRules,
    of person: PersonID,
    at assessment: AssessmentID,
    now: Moment,
    tx: any StoreReading
  ) throws -> Admission {
    let attempts = try tx.attempts(of: person, at: assessment).compactMap { row in
      try Admission.Attempt(row, tx: tx)
    }
    return Admission(rules: rules, attempts: attempts, now: now)
  }
}

extension Admission.Attempt {
  /// An attempt made before; `nil` for one that is open at another station, which nobody here can
  /// go on with or wait for.
  init?(_ row: AttemptRow, tx: any StoreReading) throws {
    guard row.status != .open || row.isOfThisStation else { return nil }
    self.init(
      id: row.id,
      isOpen: row.status == .open,
      isSetAside: row.status == .setAside,
      ended: row.status == .open ? nil : try Self.end(of: row, tx: tx)
    )
  }

  /// When an attempt ended: by all clocks where it ended here, else by the calendar alone.
  private static func end(of row: AttemptRow, tx: any StoreReading) throws -> Moment? {
    guard let at = row.endedAt else { return nil }
    if row.isOfThisStation, let desk = try tx.desk(of: row.id) { return desk.seen }
    return Moment(
      wall: at,
      isWallTrusted: row.isEndTrusted,
      sinceBoot: .zero,
      boot: .centre
    )
  }
}
