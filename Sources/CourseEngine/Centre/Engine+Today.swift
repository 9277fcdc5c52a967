package import CourseCore

extension Engine {
  /// The day that it surely is by now; `nil` where the clock cannot be believed.
  package func today() async throws -> CalendarDay? {
    let now = clock()
    return try await store.read { tx in try Self.today(tx.judge(now), in: tx) }
  }
}
