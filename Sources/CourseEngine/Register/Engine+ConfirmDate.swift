package import CourseCore

extension Engine {
  /// Notes the date and time that a person reads off another clock: this station's clock is measured
  /// by it from then on, and what it dated wrongly since the machine started counts by it.
  ///
  /// Records of an earlier start stay in doubt: by how much the clock was wrong then, nobody knows.
  package func confirmDate(_ token: SessionToken, _ date: Timestamp) async throws {
    let now = clock()
    try await authorised(token, to: .confirmDate) { tx, authority in
      let started = now.wall + (.zero - now.sinceBoot)
      let run = try tx.doubtfulRun(since: started)
      let record = DateConfirmed(
        station: tx.here,
        from: run.lowerBound,
        through: run.upperBound,
        shift: Int((date - now.wall).milliseconds)
      )
      tx.append(.dateConfirmed(record), about: .centre, by: authority.person)
    }
  }
}
