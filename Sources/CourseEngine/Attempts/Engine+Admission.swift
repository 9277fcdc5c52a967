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
    // What is open at another station, nobody here can go on with or wait for.
    let rows = try tx.attempts(of: person, at: assessment).filter { row in
      row.status != .open || row.isOfThisStation
    }
    let last = rows.last { $0.status != .setAside }
    let attempts = try rows.map { row in
      // Only a wait since the last of them asks when it ended.
      let isAsked = rules.wait != nil && row.id == last?.id && row.status != .open
      return Admission.Attempt(
        id: row.id,
        isOpen: row.status == .open,
        isSetAside: row.status == .setAside,
        ended: isAsked ? try Self.end(of: row, tx: tx) : nil
      )
    }
    return Admission(rules: rules, attempts: attempts, now: now)
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
